import type { Lang } from '@okilet/schema/vocabulary';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { LedgerSentences } from './types.ts';

export const LEDGER_SENTENCES: Readonly<Record<Lang, LedgerSentences>> = { kk, ru, en };
