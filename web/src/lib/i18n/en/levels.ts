/** Texts of the page of a level: what a unit of that level may and must do. */
export const levels = {
  title: 'Levels',
};
export type Levels = typeof levels;
