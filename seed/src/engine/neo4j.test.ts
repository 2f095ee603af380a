import { inject } from 'vitest';
import '../../neo4j/for-tests.ts';
import { describeEngine } from './contract.ts';
import { openNeo4j } from './neo4j.ts';

const address = inject('neo4j');

describeEngine('neo4j', { missing: address === null, open: (options) => openNeo4j(address ?? { uri: 'bolt://nowhere' }, options) });
