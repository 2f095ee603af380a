import type { Lang } from '@okilet/schema/vocabulary';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { DemandSentences } from './types.ts';

export const DEMAND_SENTENCES: Readonly<Record<Lang, DemandSentences>> = { kk, ru, en };
