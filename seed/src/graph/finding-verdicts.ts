import type { Pack } from '../pack/draft.ts';
import type { GraphBuilder } from './builder.ts';
import { texts } from './texts.ts';

/** What people say of computed findings; the findings themselves are not stored. A verdict bears the id of its finding. */
export function addFindingVerdicts(pack: Pack, graph: GraphBuilder): void {
  for (const { row, raw } of pack.tables['findings-verdicts']) {
    graph.node(['Verdict'], row.finding, { state: row.state, ...texts(row, 'reason'), by: row.by, at: row.at });
    graph.edge('AGAINST', ['Verdict', row.finding], ['Framework', raw.framework]);
  }
}
