import type { Lang } from '@okilet/schema/vocabulary';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { CompareSentences } from './types.ts';

export const COMPARE_SENTENCES: Readonly<Record<Lang, CompareSentences>> = { kk, ru, en };
