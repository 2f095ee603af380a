import type { Levels } from '../en/levels.ts';

export const levels: Levels = {
  title: 'Деңгейлер',
};
