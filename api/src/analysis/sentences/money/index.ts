import type { Lang } from '@okilet/schema/vocabulary';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { MoneySentences } from './types.ts';

export const MONEY_SENTENCES: Readonly<Record<Lang, MoneySentences>> = { kk, ru, en };
