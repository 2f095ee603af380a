import type { Lang } from '@okilet/schema/vocabulary';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { SubgraphSentences } from './types.ts';

export const SUBGRAPH_SENTENCES: Readonly<Record<Lang, SubgraphSentences>> = { kk, ru, en };
