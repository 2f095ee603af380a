import type { Lang } from '@okilet/schema/vocabulary';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { AccountabilitySentences } from './types.ts';

export const ACCOUNTABILITY_SENTENCES: Readonly<Record<Lang, AccountabilitySentences>> = { kk, ru, en };
