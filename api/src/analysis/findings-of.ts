import type { Facts } from '@okilet/schema/facts';
import type { Lang } from '@okilet/schema/vocabulary';
import { unknownSentence } from './sentences/unknown.ts';
import type { Detail, FindingRule, Found, Outcome, Subject, Unknown } from './finding-rule.ts';
import { sayOf } from './finding-say.ts';
import { findingView, type ViewOptions } from './finding-view.ts';
import { rules } from './findings/index.ts';
import { descendants, type World } from './world.ts';

export interface FindingOptions extends ViewOptions {
  /** Only these rules; all when empty. */
  readonly rules?: readonly string[] | null;
  /** Only what is about this function or a part of it. */
  readonly function?: string | null;
  /** Only what names this body. */
  readonly body?: string | null;
}

/** Something that the rule found, with its permanent id. */
export interface Finding extends Found {
  readonly id: string;
  readonly framework: string;
  readonly rule: FindingRule;
  /** What was read for the function, as document@edition: articles; for a rule that rests on silence. */
  readonly read: readonly string[];
}
/** Something that the rule could not test, and why. */
export interface CannotTell extends Unknown {
  readonly framework: string;
  readonly rule: FindingRule;
}
/** How many things one rule looked at; each stands in one of three states. */
export interface RuleCount {
  readonly rule: FindingRule;
  readonly found: number;
  readonly clear: number;
  readonly cannotTell: number;
  /** Findings: one thing tested can give several, as three bodies that decide give three pairs. */
  readonly findings: number;
}
export interface FindingList {
  readonly found: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
  readonly tested: readonly RuleCount[];
}

export { rules };

/** Runs the rules over one framework. Pure; the order of facts does not matter. */
export function findingsOf(world: World, facts: Facts, options: FindingOptions = {}): FindingList {
  const view = findingView(world, facts, options);
  const wanted = subjectFilter(world, options);
  const found: Finding[] = [];
  const cannotTell: CannotTell[] = [];
  const tested: RuleCount[] = [];
  for (const rule of rules) {
    if (options.rules && options.rules.length > 0 && !options.rules.includes(rule.id)) continue;
    const outcomes = [...rule.find(view)].filter((outcome) => wanted(outcome.subject));
    const framework = facts.framework;
    for (const outcome of outcomes) {
      if (outcome.state === 'found') found.push({ ...outcome, id: findingId(rule.id, framework, outcome.subject), framework, rule, read: readFor(facts, rule, outcome) });
      else if (outcome.state === 'cannotTell') cannotTell.push({ ...outcome, framework, rule });
    }
    tested.push(count(rule, outcomes));
  }
  return { found: found.toSorted(byId), cannotTell, tested };
}

function readFor(facts: Facts, rule: FindingRule, { subject }: Found): string[] {
  if (rule.basis !== 'SILENCE' || subject.function === undefined) return [];
  return facts.searched.filter((mark) => mark.function === subject.function).map((mark) => mark.read).toSorted();
}

/** `rule~framework~function~bodies~concerns~aspect`: bodies sorted and joined by +, an empty part `-` (contract.md). */
export function findingId(rule: string, framework: string, subject: Subject): string {
  const holders = [...(subject.bodies ?? []), ...(subject.budgets ?? [])].toSorted();
  return [rule, framework, subject.function ?? subject.source, holders.join('+'), subject.concerns, subject.aspect].map((part) => part || '-').join('~');
}

/** The parts of a finding's id, or null where it is none. */
export function parseFindingId(id: string): { readonly rule: string; readonly framework: string } | null {
  const parts = id.split('~');
  const [rule, framework] = parts;
  return parts.length === 6 && rule && framework ? { rule, framework } : null;
}

export function findingSentence(world: World, finding: { readonly rule: FindingRule; readonly subject: Subject; readonly detail: Detail; readonly severity: Found['severity'] }, lang: Lang): string {
  return asSentence(finding.rule.says[lang](sayOf(world, finding.subject, finding.detail, finding.severity, lang)), lang);
}

/** Says what would have to be read. */
export function cannotTellSentence(world: World, { subject, why }: CannotTell, lang: Lang): string {
  const roles = 'roles' in why ? why.roles : [];
  return asSentence(unknownSentence(why, sayOf(world, subject, { roles }, null, lang), lang), lang);
}

/** Begins with a capital; the full stop of an abbreviated name is also that of the sentence. */
function asSentence(text: string, lang: Lang): string {
  return (text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)).replaceAll('..', '.');
}

function subjectFilter(world: World, options: FindingOptions): (subject: Subject) => boolean {
  const functions = options.function ? new Set([options.function, ...descendants(world, options.function)]) : null;
  return (subject) =>
    (functions === null || (subject.function !== undefined && functions.has(subject.function))) &&
    (!options.body || (subject.bodies ?? []).includes(options.body));
}

function count(rule: FindingRule, outcomes: readonly Outcome[]): RuleCount {
  const tests = [...Map.groupBy(outcomes, (outcome) => outcome.test ?? findingId('', '', outcome.subject)).values()];
  const has = (state: Outcome['state']) => (test: readonly Outcome[]) => test.some((outcome) => outcome.state === state);
  const found = tests.filter(has('found')).length;
  const cannotTell = tests.filter((test) => !has('found')(test) && has('cannotTell')(test)).length;
  return { rule, found, cannotTell, clear: tests.length - found - cannotTell, findings: outcomes.filter((one) => one.state === 'found').length };
}

function byId(a: Finding, b: Finding): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
