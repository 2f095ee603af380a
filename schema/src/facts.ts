/**
 * Facts: what a store returns and analysis judges. Plain data, no behaviour, no database, no zod.
 * Ids are those of the packs. Dates are ISO (YYYY-MM-DD). `null` means "not stated".
 */
import type {
  Aspect, Autonomy, BodyKind, BudgetKind, Capacity, Closure, ConditionKind, Currency, Definiteness, DemandKind, Flow, Force,
  FrameworkKind, FunctionKind, Lang, LinkBasis, LinkKind, LinkPart, Mode, QuestionAnswer, Review, Role, ShareKind, Sphere, Stage,
  Strength, Title, Verdict, Verification,
} from './vocabulary.ts';

/** One text in three languages; an empty string where a language is missing. */
export type Texts = Readonly<Record<Lang, string>>;

/** Case forms of a name in one language; empty where the language has no such case or it is not known. */
export interface WordForms {
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
  readonly instrumental: string;
  readonly ablative: string;
  /** Fit for a table head or cell. */
  readonly short: string;
}
export type Forms = Readonly<Partial<Record<Lang, WordForms>>>;

export interface Named {
  readonly id: string;
  readonly name: Texts;
  readonly forms?: Forms;
}

export interface Level extends Named {
  /** 1 national, 2 regional, 3 district, 4 basic. */
  readonly rank: number;
}
export interface UnitType extends Named {
  readonly country: string;
  /** Ids of levels; more than one where a unit stands on two rungs. */
  readonly levels: readonly string[];
  readonly within: string | null;
  readonly variantOf: string | null;
  readonly units: number | null;
  readonly unitsDate: string | null;
}
export interface Body extends Named {
  readonly country: string;
  readonly kind: BodyKind;
  readonly sphere: Sphere;
  readonly unitType: string;
  readonly partOf: string | null;
  readonly heads: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly note: string | null;
}
export interface GovFunction extends Named {
  readonly partOf: string | null;
  readonly kind: FunctionKind;
  readonly cofog: string | null;
  readonly benefitRank: number | null;
  readonly laiItem: string | null;
  readonly laiWeight: number | null;
  readonly definition: Texts;
}
export interface FundingSource extends Named {
  readonly partOf: string | null;
  readonly type: string;
  readonly gfsm: string | null;
  readonly note: string | null;
}
export interface Budget extends Named {
  readonly country: string;
  readonly kind: BudgetKind;
  readonly unitType: string;
}
export interface Segment extends Named {
  readonly country: string;
}
export interface Edition {
  readonly date: string;
  readonly lang: string;
  readonly url: string | null;
  /** What was read, in words (English). */
  readonly read: string;
  readonly verification: Verification;
  readonly archiveUrl: string | null;
  readonly sha256: string | null;
}
export interface Document {
  readonly id: string;
  readonly type: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly status: string;
  readonly url: string | null;
  readonly title: Texts;
  readonly titleNote: string | null;
  readonly note: string | null;
  readonly editions: readonly Edition[];
}
export interface Framework extends Named {
  readonly country: string;
  readonly kind: FrameworkKind;
  readonly closure: Closure;
  readonly stage: Stage;
  readonly asOf: string;
  readonly basedOn: string | null;
  /** Documents that express it, each with the edition where one is named. */
  readonly documents: readonly { readonly document: string; readonly edition: string | null }[];
  readonly shortName: Texts;
  readonly summary: Texts;
  readonly whatWasRead: Texts;
  readonly notes: readonly string[];
  /** How many claims of its own it has (in effect, scheduled). */
  readonly counts: { readonly assignments: number; readonly revenues: number; readonly links: number; readonly scheduled: number; readonly searched: number };
}

/** All that does not depend on a framework: small, read whole, kept by version. */
export interface Catalogue {
  readonly version: string;
  readonly levels: readonly Level[];
  readonly unitTypes: readonly UnitType[];
  readonly bodies: readonly Body[];
  readonly functions: readonly GovFunction[];
  readonly fundingSources: readonly FundingSource[];
  readonly budgets: readonly Budget[];
  readonly segments: readonly Segment[];
  readonly documents: readonly Document[];
  /** In time order. */
  readonly frameworks: readonly Framework[];
}

export interface Citation {
  /** The cite: document@edition#path, or document@edition:lang#path. */
  readonly provision: string;
  readonly verification: Verification;
  /** Under 15 words, only on the first citation of a claim. */
  readonly quote: string | null;
  readonly lang: Lang;
}

interface ClaimBase {
  readonly id: string;
  /** The framework whose own text states it; differs from the framework asked for when inherited. */
  readonly framework: string;
  /** Taken over from the base of a DELTA. */
  readonly inherited: boolean;
  readonly definiteness: Definiteness;
  readonly conditionKind: ConditionKind | null;
  readonly condition: Texts | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly verification: Verification;
  readonly review: Review;
  readonly unchanged: Currency;
  readonly due: string | null;
  readonly says: Texts;
  readonly note: string | null;
  readonly citations: readonly Citation[];
}
export interface Assignment extends ClaimBase {
  readonly type: 'ASSIGNMENT';
  readonly role: Role;
  readonly function: string;
  readonly body: string | null;
  readonly force: Force;
  readonly mode: Mode;
  readonly title: Title;
  readonly capacity: Capacity;
  readonly aspect: Aspect | null;
  /** Unit type whose affair it is, where it differs from the unit of the body. */
  readonly concerns: string | null;
  readonly toward: string | null;
  readonly delegatedBy: string | null;
  readonly fromBudget: string | null;
}
export interface Revenue extends ClaimBase {
  readonly type: 'REVENUE';
  readonly source: string;
  readonly toBudget: string;
  readonly fromBudget: string | null;
  readonly flow: Flow;
  readonly shareKind: ShareKind | null;
  /** Percent, 0 to 100. */
  readonly shareMin: number | null;
  readonly shareMax: number | null;
  readonly segment: string | null;
  readonly autonomy: Autonomy | null;
  readonly major: boolean | null;
  readonly rateSetBy: string | null;
  readonly splitSetBy: string | null;
  readonly administeredBy: string | null;
  readonly earmarkedFor: string | null;
}
export interface Link extends ClaimBase {
  readonly type: 'LINK';
  readonly kind: LinkKind;
  readonly part: LinkPart | null;
  readonly basis: LinkBasis;
  readonly from: string;
  readonly to: string;
}
export type Claim = Assignment | Revenue | Link;

/** A function searched for roles: where nothing is coded, the text is silent. */
export interface Searched {
  readonly function: string;
  readonly roles: readonly Role[];
  readonly by: string;
  readonly at: string;
  readonly read: string;
  readonly note: string | null;
  /** Marked for the base of a DELTA, not for its own text. */
  readonly inherited: boolean;
}

/** One body answers to another; derived from links (model.md 4.6). */
export interface AnswersTo {
  readonly agent: string;
  readonly principal: string;
  readonly strength: Strength;
  readonly kinds: readonly LinkKind[];
  readonly claims: readonly string[];
}

/** Everything one framework states: its own claims in effect, and what it takes over from its base. */
export interface Facts {
  readonly version: string;
  readonly framework: string;
  readonly assignments: readonly Assignment[];
  readonly revenues: readonly Revenue[];
  readonly links: readonly Link[];
  /** Its own claims that are not in effect at its date: listed, in no cell, finding or ratio. */
  readonly scheduled: readonly Claim[];
  readonly searched: readonly Searched[];
  readonly answersTo: readonly AnswersTo[];
}

/** An appeal to those who make the rules: what it asks is measured against every framework. */
export interface Appeal {
  readonly id: string;
  readonly country: string;
  /** The framework that holds what the appeal itself proposes. */
  readonly framework: string | null;
  readonly document: string | null;
  readonly dateFrom: string;
  readonly dateTo: string | null;
  readonly dateNote: Texts | null;
  readonly language: string;
  readonly title: Texts;
  readonly shortName: Texts;
  readonly summary: Texts;
  /** How its verdicts are to be read. */
  readonly reading: Texts;
  readonly publishedBy: readonly string[];
  readonly addressedTo: readonly string[];
}
export interface Demand {
  readonly id: string;
  readonly appeal: string;
  readonly country: string;
  readonly kind: DemandKind;
  /** Place in the order of the text. */
  readonly order: number;
  /** Where it stands: "bullet 2; paragraph 3". */
  readonly place: string | null;
  /** The rule of finding that tests the same thing. */
  readonly rule: string | null;
  readonly text: Texts;
  readonly metIf: Texts;
  readonly addressedTo: readonly string[];
  readonly about: readonly string[];
}
/** How a coder judges one framework against one demand. */
export interface Assessment {
  readonly id: string;
  readonly demand: string;
  readonly framework: string;
  readonly verdict: Verdict;
  readonly verification: Verification | null;
  readonly reason: Texts;
  readonly claims: readonly string[];
  readonly citations: readonly Citation[];
}

/** A plain question put to each text. */
export interface Question {
  readonly id: string;
  readonly country: string;
  readonly theme: Texts;
  readonly text: Texts;
  readonly function: string | null;
}
/** What one framework answers to one question. */
export interface Answer {
  readonly id: string;
  readonly question: string;
  readonly framework: string;
  readonly answer: QuestionAnswer;
  readonly place: Texts;
  readonly verification: Verification | null;
  readonly citations: readonly Citation[];
}

export interface Term extends Named {
  readonly definition: Texts;
  /** document#path that defines it. */
  readonly source: string | null;
  readonly confusedWith: readonly string[];
}
export interface HistoryEvent {
  readonly id: string;
  readonly country: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: as much as is known. */
  readonly date: string;
  readonly act: Texts;
  readonly whatChanged: Texts;
  readonly document: string | null;
  readonly verification: Verification;
  readonly url: string | null;
}
/** A published or computed number with its year; never mixed with shares of the law. */
export interface Figure extends Named {
  readonly country: string;
  /** A number, or a grade, as the source writes it. */
  readonly value: string;
  readonly qualifier: string | null;
  readonly unit: string;
  readonly year: number | null;
  readonly yearNote: string | null;
  readonly geography: Texts;
  readonly unitType: string | null;
  readonly budget: string | null;
  /** REPORTED, COMPUTED or DISPUTED. */
  readonly status: string;
  readonly derived: boolean;
  readonly sourceUrl: string | null;
  readonly sourceNote: string | null;
  readonly verification: Verification;
  readonly note: string | null;
}
/** One line of the budget of one named unit in one year. */
export interface BudgetExample {
  readonly id: string;
  /** The budget of that unit and year; lines of one budget share it. */
  readonly example: string;
  readonly country: string;
  readonly unitName: Texts;
  readonly region: Texts;
  readonly unitType: string | null;
  readonly budget: string | null;
  readonly year: number;
  readonly stage: string;
  readonly item: string;
  readonly value: number;
  readonly unit: string;
  readonly derived: boolean;
  readonly sourceUrl: string | null;
  readonly verification: Verification;
  readonly note: string | null;
}

/** What stands beside the claims and depends on no framework's facts: read whole, kept by version. */
export interface Records {
  readonly appeals: readonly Appeal[];
  readonly demands: readonly Demand[];
  readonly assessments: readonly Assessment[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly terms: readonly Term[];
  /** In time order. */
  readonly events: readonly HistoryEvent[];
  readonly figures: readonly Figure[];
  readonly budgetExamples: readonly BudgetExample[];
}
