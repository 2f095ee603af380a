import type { Texts } from '@okilet/schema/facts';
import type { HumanVerdictState } from '@okilet/schema/vocabulary';
import type { Run } from '@okilet/seed';
import { byId, required, texts, type Properties } from './rows.ts';

/** What a person says of a computed finding. */
export interface HumanVerdict {
  /** The id of the finding. */
  readonly id: string;
  readonly state: HumanVerdictState;
  readonly reason: Texts;
  readonly by: string;
  /** ISO day. */
  readonly at: string;
}

export const FINDING_VERDICTS = `// findingVerdicts
MATCH (verdict:Verdict)-[:AGAINST]->(framework:Framework {id: $framework})
RETURN verdict {.*} AS verdict`;

/** Verdicts of people on the findings of one framework. */
export async function readFindingVerdicts(run: Run, framework: string): Promise<HumanVerdict[]> {
  return (await run<{ verdict: Properties }>(FINDING_VERDICTS, { framework })).map(({ verdict }) => toVerdict(verdict)).sort(byId);
}

function toVerdict(verdict: Properties): HumanVerdict {
  return {
    id: required(verdict, 'id'), state: required(verdict, 'state'), reason: texts(verdict, 'reason'),
    by: required(verdict, 'by'), at: required(verdict, 'at'),
  };
}
