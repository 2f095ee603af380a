export const home = { title: 'Okilet' };
