import { VERDICTS_OF } from '@okilet/schema/vocabulary';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A verdict speaks in the words open to its demand; a benchmark answers no demand. */
export const verdictWords: Rule = {
  id: 'verdict-words',
  level: 'error',
  means: 'a verdict is one of the words open to the kind of its demand, and no benchmark gets a verdict',
  *check(draft) {
    const kinds = new Map(draft.tables.demands.map(({ row }) => [row.id, row.kind]));
    const benchmarks = new Set(draft.frameworks.filter(({ file }) => file.kind === 'BENCHMARK').map(({ file }) => file.id));
    for (const { row, raw } of draft.tables.verdicts) {
      const kind = kinds.get(row.demand);
      if (kind !== undefined && !VERDICTS_OF[kind].includes(row.verdict)) {
        yield { ...placeOfCell(raw, 'verdict'), message: `${row.verdict} does not fit a ${kind}`, tip: `choose ${VERDICTS_OF[kind].join(', ')}` };
      }
      if (benchmarks.has(row.framework)) {
        yield { ...placeOfCell(raw, 'framework'), message: `"${row.framework}" is a benchmark`, tip: 'take the row out: a benchmark was not written for this appeal' };
      }
    }
  },
};
