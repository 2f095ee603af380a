import type { Assessment, Demand, Framework } from '@okilet/schema/facts';
import type { Lang } from '@okilet/schema/vocabulary';
import { pathLabel, WORDS } from '@okilet/schema/words';
import { inLang } from './names.ts';
import { DEMAND_SENTENCES } from './sentences/demand/index.ts';
import type { World } from './world.ts';

/** What a rule of finding found under one framework: how many cases it found, cleared and could not test. */
export interface RuleResult {
  readonly rule: string;
  readonly found: number;
  readonly clear: number;
  readonly cannotTell: number;
}

/** Results of rules by framework, then by rule; asked only for the rules that demands name. */
export type FindingsCounts = ReadonlyMap<string, ReadonlyMap<string, RuleResult>>;

/** One demand against one framework. */
export interface DemandVerdict {
  readonly framework: string;
  /** The coder's verdict; null where nobody has judged yet. */
  readonly assessment: Assessment | null;
  /** What the rule that the demand names computes; null where it names none or was not computed. */
  readonly ruleResult: RuleResult | null;
}

/** One demand with its verdicts, frameworks in time order. */
export interface DemandRow {
  readonly demand: Demand;
  readonly verdicts: readonly DemandVerdict[];
}

/**
 * Every demand against every framework of its country. Benchmarks get no verdicts; a framework that nobody judged
 * stands there with none, never as "cannot tell".
 */
export function demandsOf(world: World, demands: readonly Demand[], assessments: readonly Assessment[], findingsCounts: FindingsCounts = new Map()): DemandRow[] {
  const judged = new Map(assessments.map((one) => [`${one.demand} ${one.framework}`, one]));
  return demands.map((demand) => ({
    demand,
    verdicts: judgedFrameworks(world, demand.country).map(({ id }) => ({
      framework: id,
      assessment: judged.get(`${demand.id} ${id}`) ?? null,
      ruleResult: (demand.rule && findingsCounts.get(id)?.get(demand.rule)) || null,
    })),
  }));
}

/** Frameworks of a country that demands are put to, in time order. */
export function judgedFrameworks(world: World, country: string): readonly Framework[] {
  return world.catalogue.frameworks.filter((one) => one.country === country && one.kind !== 'BENCHMARK');
}

/** "Law in force on 1 November 2026: partly. The reason. Read in the document itself." */
export function verdictSentence(world: World, verdict: DemandVerdict, lang: Lang): string {
  const say = DEMAND_SENTENCES[lang];
  const framework = world.frameworks.get(verdict.framework);
  const name = framework ? inLang(framework.shortName, lang).value : verdict.framework;
  const { assessment } = verdict;
  if (!assessment) return say.notJudged(name);
  const parts = [
    say.verdict(name, WORDS[lang].labels.Verdict[assessment.verdict]),
    inLang(assessment.reason, lang).value,
    assessment.verification ? say.verified[assessment.verification] : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Where a demand stands in its appeal: "bullet 2; paragraph 3" in the language asked for. */
export function placeOfDemand(demand: Demand, lang: Lang): string | null {
  return demand.place?.split(' ').map((path) => pathLabel(path, WORDS[lang])).join('; ') ?? null;
}
