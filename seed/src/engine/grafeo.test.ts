import { describeEngine } from './contract.ts';
import { openGrafeo } from './grafeo.ts';

describeEngine('grafeo', { open: (options) => openGrafeo({ ...options, shuffled: true }) });
