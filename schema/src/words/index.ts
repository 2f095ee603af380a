/** The words of the site, once, one file a language. */
import type { Lang } from '../vocabulary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { Words } from './types.ts';

export const WORDS: Readonly<Record<Lang, Words>> = { kk, ru, en };
export type { Labels, RoleWords, Words } from './types.ts';
export { changeWord } from './change.ts';
export { joined, pathLabel } from './join.ts';
