import type { Lang } from '@okilet/schema/vocabulary';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { RatioSentences } from './types.ts';

export const RATIO_SENTENCES: Readonly<Record<Lang, RatioSentences>> = { kk, ru, en };
