export const who = { title: 'Okilet' };
