import type { Snapshot } from '../src/store/snapshot.ts';

/** How many of the bodies, functions and documents to ask about: every one, or every n-th. */
export interface Density {
  readonly step: number;
}

/** What a store answers to every kind of question about its facts: whole frameworks, functions, bodies, claims, places in documents. */
export async function everyAnswer(snapshot: Snapshot, { step }: Density): Promise<Readonly<Record<string, unknown>>> {
  const catalogue = await snapshot.catalogue();
  const answers: Record<string, unknown> = { catalogue, dataset: await snapshot.dataset() };
  const functions = everyNth(catalogue.functions, step).map(({ id }) => id);
  const bodies = everyNth(catalogue.bodies, step);
  for (const { id } of catalogue.frameworks) {
    answers[`facts of ${id}`] = await snapshot.facts(id);
    answers[`verdicts on ${id}`] = await snapshot.findingVerdicts(id);
    answers[`facts of ${id} about some functions`] = await snapshot.factsAbout(id, [...functions, 'no-such-function']);
    for (const body of bodies) {
      const budgets = catalogue.budgets.filter((budget) => budget.unitType === body.unitType).map((budget) => budget.id);
      answers[`facts of ${id} on ${body.id}`] = await snapshot.factsOfBody(id, body.id, budgets);
    }
  }
  const stated = await Promise.all(catalogue.frameworks.map(async ({ id }) => snapshot.facts(id)));
  const claims = [...new Map(stated.flatMap((facts) => [...facts.assignments, ...facts.revenues, ...facts.links, ...facts.scheduled]).map((claim) => [claim.id, claim])).values()];
  answers['claims'] = await snapshot.claims([...everyNth(claims, step).map(({ id }) => id), 'no-such-claim']);
  answers['provisions'] = await snapshot.provisions([...everyNth(claims, step).flatMap(({ citations }) => citations.map(({ provision }) => provision)), 'no@2000-01-01#art_1']);
  for (const document of everyNth(catalogue.documents, step)) {
    answers[`places in ${document.id}`] = await snapshot.provisionsOf(document.id, null);
    answers[`places in the first edition of ${document.id}`] = await snapshot.provisionsOf(document.id, document.editions[0]?.date ?? '1900-01-01');
  }
  return answers;
}

function everyNth<T>(list: readonly T[], step: number): T[] {
  return list.filter((_, index) => index % step === 0);
}
