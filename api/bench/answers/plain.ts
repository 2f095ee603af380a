import type { Facts } from '@okilet/schema/facts';

/**
 * The plain pass that judging is held against: every fact of these frameworks visited once and put where it belongs, which no
 * answer about all of them can do without. Answers how many places there are.
 */
export function plainPass(facts: readonly Facts[]): number {
  const places = new Map<string, object[]>();
  const put = (key: string, fact: object) => {
    const place = places.get(key);
    if (place) place.push(fact);
    else places.set(key, [fact]);
  };
  for (const { framework, assignments, revenues, links, searched } of facts) {
    for (const claim of assignments) put(`${framework} ${claim.function} ${claim.role}`, claim);
    for (const claim of revenues) put(`${framework} ${claim.source} ${claim.toBudget}`, claim);
    for (const claim of links) put(`${framework} ${claim.from} ${claim.to}`, claim);
    for (const mark of searched) put(`${framework} ${mark.function}`, mark);
  }
  return places.size;
}
