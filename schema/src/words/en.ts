import type { Words } from './types.ts';

export const en: Words = {
  labels: {
    Role: {
      REGULATE: 'makes the rules', DECIDE: 'decides', PROPOSE: 'proposes', DELIVER: 'delivers',
      FUND: 'pays', OVERSEE: 'oversees', CONSULT: 'gives an opinion', ANSWER: 'answers',
    },
    RoleFamily: { POWER: 'power', RESPONSIBILITY: 'responsibility', FUNDING: 'funding', VOICE: 'voice and oversight' },
    Force: { MUST: 'must', MAY: 'may', MUST_NOT: 'must not' },
    Mode: {
      EXCLUSIVE: 'alone', JOINT: 'jointly, all must agree', PARALLEL: 'each in its own part', RESIDUAL: 'whatever nobody else has',
      SUPPORT: 'assists', UNSTATED: 'the text does not say',
    },
    Title: { OWN: 'own', DELEGATED: 'delegated', DECONCENTRATED: 'as a branch of the centre', UNSTATED: 'the text does not say' },
    Capacity: { STATE: 'for the state', SELF_GOVERNMENT: 'for self-government', COMMUNITY: 'for the local community', UNSTATED: 'the text does not say' },
    Definiteness: { EXPLICIT: 'stated', IMPLIED: 'follows from two provisions', PROMISED: 'promised' },
    Aspect: {
      POLICY: 'aims', BUDGET: 'money', STAFF: 'staff', ASSETS: 'property', STANDARDS: 'standards', PRICES: 'prices and rates',
      CASES: 'single cases', LEGALITY: 'legality', EXPEDIENCY: 'expediency', FINANCE: 'use of money', PROCEDURE: 'procedure',
    },
    ConditionKind: {
      GROUNDS: 'on grounds named', PROCEDURE: 'in a set procedure', EXCEPT: 'with exceptions', DEADLINE: 'with a deadline', CONSENT: 'with consent',
      PLACE: 'only in the places named', PILOT: 'only in a pilot', POPULATION: 'depends on population', STAGED: 'in stages',
      OPT_IN: 'where chosen', IF_CREATED: 'where created', EMERGENCY: 'in an emergency', OTHER: 'with a condition',
    },
    Verification: { TEXT: 'checked against the text', SECONDARY: 'through another source', RECALL: 'from memory, not counted' },
    Review: { DRAFT: 'draft, no citation', CODED: 'coded, cited', REVIEWED: 'reviewed by a second person' },
    Currency: {
      AT_DATE: 'read in an edition of that date or earlier', NOTES: 'read in a later edition; unchanged since, as the notes show',
      UNCHECKED: 'read in a later edition; changes since not checked',
    },
    FrameworkKind: { LAW: 'law in force', CONCEPT: 'Concept', BILL: 'bill', PROPOSAL: 'proposal', BENCHMARK: 'foreign benchmark' },
    Closure: { COMPLETE: 'complete in itself', DELTA: 'changes a base' },
    Stage: { DRAFT: 'draft', ADOPTED: 'adopted', IN_FORCE: 'in force', SUPERSEDED: 'overtaken by a later text', WITHDRAWN: 'withdrawn' },
    BodyKind: {
      ASSEMBLY: 'assembly', OFFICE: 'office', EXECUTIVE: 'executive', AGENCY: 'agency', COMMUNITY: 'community',
      ELECTORATE: 'voters', COURT: 'court', ENTERPRISE: 'enterprise', ASSOCIATION: 'association',
    },
    Sphere: { STATE: 'state administration', SELF_GOVERNMENT: 'self-government', DUAL: 'state and self-government', COMMUNITY: 'society' },
    FunctionKind: { POLICY: 'task for people', GOVERNANCE: 'steering power' },
    LinkKind: { ELECTS: 'elects', APPOINTS: 'appoints', DISMISSES: 'dismisses', DISSOLVES: 'dissolves', OVERSEES: 'oversees', REPORTS_TO: 'reports to' },
    LinkPart: { INITIATES: 'starts it', SUBMITS: 'submits', CONSENTS: 'must agree', OBLIGES: 'its vote binds', DECIDES: 'decides', SOLE: 'decides alone' },
    LinkBasis: {
      TERM: 'for a term', DISCRETION: 'at its discretion', LEGALITY: 'for a breach of law', NO_CONFIDENCE: 'no confidence', COURT: 'court',
      UNSTATED: 'basis not stated',
    },
    Strength: { SANCTION: 'can end or give the office', CONTROL: 'oversees or takes part', INFORMATION: 'receives reports' },
    BudgetKind: { BUDGET: 'budget', FUND: 'fund' },
    Flow: {
      OWN_TAX: 'own tax', TAX_SHARE: 'share of a tax', FEE: 'fee', FINE: 'fine', PROPERTY: 'income from property', GRANT_GENERAL: 'general transfer',
      GRANT_EARMARKED: 'earmarked transfer', WITHDRAWAL: 'transfer upwards', LOAN: 'loan', ASSET_SALE: 'sale of assets', DONATION: 'donation',
    },
    ShareKind: { FIXED: 'fixed share', RANGE: 'range', BY_DECISION: 'by decision', FORMULA: 'by formula', RESIDUAL: 'what is left' },
    CellState: {
      SPECIFIED: 'stated', PROMISED: 'promised', EXCLUDED: 'denied', INHERITED: 'stated above', IN_PARTS: 'in parts',
      SILENT: 'the text does not say', NOT_SEARCHED: 'not yet read',
    },
    Reading: { OWN: 'the text itself', EFFECTIVE: 'the law with the text laid over it' },
    DemandKind: { DEMAND: 'demand', WARNING: 'warning', CALL: 'call', PLEDGE: 'pledge', STANDARD: 'argument' },
    Verdict: {
      MET: 'met', PARTLY: 'partly', NOT_MET: 'not met', CONTRADICTED: 'contradicted', BORNE_OUT: 'borne out', NOT_BORNE_OUT: 'not borne out',
      CANNOT_TELL: 'cannot tell', NOT_APPLICABLE: 'does not apply',
    },
    HumanVerdictState: { CONFIRMED: 'confirmed', DISMISSED: 'set aside' },
    ChangeKind: {
      GAINED: 'gained', LOST: 'no longer named', STRENGTHENED: 'strengthened', WEAKENED: 'weakened', MOVED: 'moved', BECAME_SILENT: 'became silent',
      PROMISE_REPLACES_RULE: 'a promise in place of a rule', PROMISED: 'promised', CANNOT_TELL: 'cannot tell',
    },
    Move: { SUCCESSOR: 'to its successor', SAME_LEVEL: 'at the same level', UP: 'to a higher level', DOWN: 'to a lower level' },
    MoneyMove: { YES: 'money moved with it', NO: 'no money moved with it', UNKNOWN: 'cannot tell whether money moved' },
    Severity: { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' },
    Basis: { STATED: 'rests on what the text says', SILENCE: 'rests on what was read and not found' },
    QuestionAnswer: {
      ANSWERED: 'answered', PARTLY: 'partly', PROMISED: 'promised', SILENT: 'the text does not say', NOT_SEARCHED: 'not yet read', NOT_APPLICABLE: 'does not apply',
    },
    AccountabilityVerdict: {
      DOWNWARD: 'to the voters of its own unit', UPWARD_ONLY: 'only upwards', BOTH: 'to the voters of its own unit and upwards',
      NONE: 'the text does not say who gives or ends its powers', CANNOT_TELL: 'cannot tell',
    },
    HitType: { FUNCTION: 'functions', BODY: 'bodies', TERM: 'terms', DOCUMENT: 'documents', FRAMEWORK: 'frameworks', CLAIM: 'facts' },
  },
  roles: {
    REGULATE: { question: 'Who makes the rules?', one: 'makes the rules', many: 'make the rules', who: 'who makes the rules' },
    DECIDE: { question: 'Who decides?', one: 'decides', many: 'decide', who: 'who decides' },
    PROPOSE: { question: 'Who proposes?', one: 'proposes', many: 'propose', who: 'who proposes' },
    DELIVER: { question: 'Who delivers?', one: 'delivers', many: 'deliver', who: 'who delivers' },
    FUND: { question: 'Whose budget pays?', one: 'pays', many: 'pay', who: 'whose budget pays' },
    OVERSEE: { question: 'Who oversees?', one: 'oversees', many: 'oversee', who: 'who oversees' },
    CONSULT: { question: 'Who gives an opinion?', one: 'gives an opinion', many: 'give an opinion', who: 'who gives an opinion' },
    ANSWER: { question: 'Who answers?', one: 'answers', many: 'answer', who: 'who answers' },
  },
  and: 'and',
  path: {
    art: (n) => `Article ${n}`, para: (n) => `paragraph ${n}`, point: (n) => `point ${n}`, item: (n) => `indent ${n}`,
    par: (n) => `paragraph ${n}`,
    section: (n) => `section ${n}`, bullet: (n) => `bullet ${n}`, page: (n) => `page ${n}`,
    named: {
      report: 'the report', 'news-report': 'the report', 'ministry-summary': 'summary of the ministry', caption: 'caption', table: 'table',
      'vice-minister': 'statement of the vice-minister', summary: 'summary', 'ministry-comment': 'comment of the ministry', decree: 'the decree',
      speech: 'the speech', article: 'the article', 'president-remarks': 'remarks of the President', overview: 'overview', opening: 'opening',
      'index-of-fiscal-capacity': 'index of fiscal capacity', card: 'card', statement: 'statement', resolution: 'the resolution', preamble: 'preamble',
      title: 'title', text: 'text', 'law-on-self-government': 'on the law on self-government', 'fiscal-powers': 'fiscal powers',
      'multilevel-governance': 'multilevel governance',
    },
  },
};
