import type { Lang } from '@okilet/schema/vocabulary';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { Sentences } from './types.ts';

export const SENTENCES: Readonly<Record<Lang, Sentences>> = { kk, ru, en };
