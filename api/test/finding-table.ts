import { findingsOf, type FindingOptions } from '../src/analysis/index.ts';
import { factsOf, world } from './finding-facts.ts';

/** What one rule says of these facts: findings as "SEVERITY id without rule and framework", and the three counts. */
export function judged(rule: string, items: Parameters<typeof factsOf>[0], options: FindingOptions = {}, framework = 'law') {
  const { found, cannotTell, tested } = findingsOf(world, factsOf(items, framework), { ...options, rules: [rule] });
  const [count] = tested;
  return {
    found: found.map((one) => `${one.severity} ${one.id.split('~').slice(2).join('~')}`),
    cannotTell: cannotTell.map((one) => [one.subject.function ?? one.subject.concerns ?? one.subject.bodies?.join('+'), one.why.kind].join(' ')),
    counts: [count?.found, count?.clear, count?.cannotTell],
  };
}

/** Only what is found. */
export function found(rule: string, items: Parameters<typeof factsOf>[0], options: FindingOptions = {}, framework = 'law'): readonly string[] {
  return judged(rule, items, options, framework).found;
}
