import type { Words } from './types.ts';

export const ru: Words = {
  labels: {
    Role: {
      REGULATE: 'устанавливает правила', DECIDE: 'решает', PROPOSE: 'предлагает', DELIVER: 'исполняет',
      FUND: 'платит', OVERSEE: 'контролирует', CONSULT: 'даёт мнение', ANSWER: 'отвечает',
    },
    RoleFamily: { POWER: 'полномочия', RESPONSIBILITY: 'обязанности', FUNDING: 'деньги', VOICE: 'голос и контроль' },
    Force: { MUST: 'обязан', MAY: 'вправе', MUST_NOT: 'запрещено' },
    Mode: {
      EXCLUSIVE: 'единолично', JOINT: 'совместно, нужно согласие всех', PARALLEL: 'каждый в своей части', RESIDUAL: 'всё, что не отдано другим',
      SUPPORT: 'содействует', UNSTATED: 'документ не говорит',
    },
    Title: { OWN: 'собственное', DELEGATED: 'делегированное', DECONCENTRATED: 'как подразделение центра', UNSTATED: 'документ не говорит' },
    Capacity: { STATE: 'от имени государства', SELF_GOVERNMENT: 'от имени самоуправления', COMMUNITY: 'от имени местного сообщества', UNSTATED: 'документ не говорит' },
    Definiteness: { EXPLICIT: 'сказано прямо', IMPLIED: 'следует из двух норм', PROMISED: 'обещано' },
    Aspect: {
      POLICY: 'цели', BUDGET: 'деньги', STAFF: 'кадры', ASSETS: 'имущество', STANDARDS: 'нормы', PRICES: 'цены и ставки',
      CASES: 'отдельные случаи', LEGALITY: 'законность', EXPEDIENCY: 'целесообразность', FINANCE: 'расходование средств', PROCEDURE: 'порядок работы',
    },
    ConditionKind: {
      GROUNDS: 'по названным основаниям', PROCEDURE: 'в особом порядке', EXCEPT: 'с исключениями', DEADLINE: 'к сроку', CONSENT: 'с согласия',
      PLACE: 'только в названных местах', PILOT: 'только в пилоте', POPULATION: 'зависит от численности населения', STAGED: 'поэтапно',
      OPT_IN: 'по выбору', IF_CREATED: 'если создан', EMERGENCY: 'в чрезвычайной ситуации', OTHER: 'с условием',
    },
    Verification: { TEXT: 'сверено по тексту', SECONDARY: 'по другому источнику', RECALL: 'по памяти, не учитывается' },
    Review: { DRAFT: 'черновик, без ссылки', CODED: 'внесено, со ссылкой', REVIEWED: 'проверено вторым человеком' },
    Currency: {
      AT_DATE: 'прочитано в редакции не позднее этой даты', NOTES: 'прочитано в более поздней редакции; по сноскам, с тех пор не менялось',
      UNCHECKED: 'прочитано в более поздней редакции; изменения не проверены',
    },
    FrameworkKind: { LAW: 'действующее право', CONCEPT: 'Концепция', BILL: 'законопроект', PROPOSAL: 'предложение', BENCHMARK: 'зарубежный образец' },
    Closure: { COMPLETE: 'полная основа', DELTA: 'меняет другую основу' },
    Stage: { DRAFT: 'проект', ADOPTED: 'принято', IN_FORCE: 'действует', SUPERSEDED: 'сменено более поздним текстом', WITHDRAWN: 'отозвано' },
    BodyKind: {
      ASSEMBLY: 'представительный орган', OFFICE: 'должность', EXECUTIVE: 'исполнительный орган', AGENCY: 'учреждение', COMMUNITY: 'сообщество',
      ELECTORATE: 'избиратели', COURT: 'суд', ENTERPRISE: 'предприятие', ASSOCIATION: 'ассоциация',
    },
    Sphere: { STATE: 'государственное управление', SELF_GOVERNMENT: 'самоуправление', DUAL: 'государство и самоуправление', COMMUNITY: 'общество' },
    FunctionKind: { POLICY: 'задача для людей', GOVERNANCE: 'устройство власти' },
    LinkKind: { ELECTS: 'избирает', APPOINTS: 'назначает', DISMISSES: 'прекращает полномочия', DISSOLVES: 'распускает', OVERSEES: 'контролирует', REPORTS_TO: 'отчитывается перед' },
    LinkPart: { INITIATES: 'начинает', SUBMITS: 'представляет', CONSENTS: 'даёт согласие', OBLIGES: 'решение обязывает', DECIDES: 'решает', SOLE: 'решает единолично' },
    LinkBasis: {
      TERM: 'на срок', DISCRETION: 'по усмотрению', LEGALITY: 'за нарушение закона', NO_CONFIDENCE: 'недоверие', COURT: 'суд',
      UNSTATED: 'основание не названо',
    },
    Strength: { SANCTION: 'даёт или прекращает полномочия', CONTROL: 'контролирует или участвует', INFORMATION: 'получает отчёты' },
    BudgetKind: { BUDGET: 'бюджет', FUND: 'фонд' },
    Flow: {
      OWN_TAX: 'налог целиком', TAX_SHARE: 'доля налога', FEE: 'сбор или плата', FINE: 'штраф', PROPERTY: 'доход от имущества', GRANT_GENERAL: 'трансферт общего характера',
      GRANT_EARMARKED: 'целевой трансферт', WITHDRAWAL: 'бюджетное изъятие', LOAN: 'заём', ASSET_SALE: 'продажа имущества', DONATION: 'добровольный взнос',
    },
    ShareKind: { FIXED: 'доля закреплена', RANGE: 'в пределах', BY_DECISION: 'по решению', FORMULA: 'по формуле', RESIDUAL: 'остаток' },
    CellState: {
      SPECIFIED: 'сказано', PROMISED: 'обещано', EXCLUDED: 'исключено', INHERITED: 'сказано выше', IN_PARTS: 'в частях',
      SILENT: 'документ не говорит', NOT_SEARCHED: 'ещё не прочитано',
    },
    Reading: { OWN: 'сам документ', EFFECTIVE: 'право с наложенным документом' },
    DemandKind: { DEMAND: 'требование', WARNING: 'предупреждение', CALL: 'призыв', PLEDGE: 'обязательство', STANDARD: 'довод' },
    Verdict: {
      MET: 'выполнено', PARTLY: 'частично', NOT_MET: 'не выполнено', CONTRADICTED: 'противоречит', BORNE_OUT: 'подтвердилось', NOT_BORNE_OUT: 'не подтвердилось',
      CANNOT_TELL: 'нельзя сказать', NOT_APPLICABLE: 'неприменимо',
    },
    HumanVerdictState: { CONFIRMED: 'подтверждено', DISMISSED: 'снято' },
    ChangeKind: {
      GAINED: 'добавлено', LOST: 'больше не названо', STRENGTHENED: 'усилено', WEAKENED: 'ослаблено', MOVED: 'перешло', BECAME_SILENT: 'стало молчанием',
      PROMISE_REPLACES_RULE: 'обещание вместо правила', PROMISED: 'обещано', CANNOT_TELL: 'нельзя сказать',
    },
    Move: { SUCCESSOR: 'к преемнику', SAME_LEVEL: 'на том же уровне', UP: 'на более высокий уровень', DOWN: 'на более низкий уровень' },
    MoneyMove: { YES: 'деньги перешли вместе', NO: 'деньги не перешли', UNKNOWN: 'нельзя сказать, перешли ли деньги' },
    Severity: { HIGH: 'высокая', MEDIUM: 'средняя', LOW: 'низкая' },
    Basis: { STATED: 'опирается на сказанное', SILENCE: 'опирается на прочитанное и не найденное' },
    QuestionAnswer: {
      ANSWERED: 'есть ответ', PARTLY: 'частично', PROMISED: 'обещано', SILENT: 'документ не говорит', NOT_SEARCHED: 'ещё не прочитано', NOT_APPLICABLE: 'неприменимо',
    },
    AccountabilityVerdict: {
      DOWNWARD: 'перед избирателями своей единицы', UPWARD_ONLY: 'только перед вышестоящими', BOTH: 'перед избирателями своей единицы и перед вышестоящими',
      NONE: 'документ не говорит, кто даёт или прекращает полномочия', CANNOT_TELL: 'нельзя сказать',
    },
    HitType: { FUNCTION: 'функции', BODY: 'органы', TERM: 'термины', DOCUMENT: 'документы', FRAMEWORK: 'правовые основы', CLAIM: 'факты' },
  },
  roles: {
    REGULATE: { question: 'Кто устанавливает правила?', one: 'устанавливает правила', many: 'устанавливают правила', who: 'кто устанавливает правила' },
    DECIDE: { question: 'Кто решает?', one: 'решает', many: 'решают', who: 'кто решает' },
    PROPOSE: { question: 'Кто предлагает?', one: 'предлагает', many: 'предлагают', who: 'кто предлагает' },
    DELIVER: { question: 'Кто исполняет?', one: 'исполняет', many: 'исполняют', who: 'кто исполняет' },
    FUND: { question: 'Чей бюджет платит?', one: 'платит', many: 'платят', who: 'чей бюджет платит' },
    OVERSEE: { question: 'Кто контролирует?', one: 'контролирует', many: 'контролируют', who: 'кто контролирует' },
    CONSULT: { question: 'Кто даёт мнение?', one: 'даёт мнение', many: 'дают мнение', who: 'кто даёт мнение' },
    ANSWER: { question: 'Кто отвечает?', one: 'отвечает', many: 'отвечают', who: 'кто отвечает' },
  },
  and: 'и',
  path: {
    art: (n) => `статья ${n}`, para: (n) => `пункт ${n}`, point: (n) => `подпункт ${n}`, item: (n) => `абзац ${n}`,
    par: (n) => `абзац ${n}`,
    section: (n) => `раздел ${n}`, bullet: (n) => `пункт списка ${n}`, page: (n) => `страница ${n}`,
    named: {
      report: 'сообщение', 'news-report': 'сообщение', 'ministry-summary': 'изложение министерства', caption: 'подпись', table: 'таблица',
      'vice-minister': 'слова вице-министра', summary: 'изложение', 'ministry-comment': 'комментарий министерства', decree: 'указ',
      speech: 'выступление', article: 'статья', 'president-remarks': 'слова Президента', overview: 'обзор', opening: 'начало',
      'index-of-fiscal-capacity': 'индекс налогоспособности', card: 'карточка', statement: 'заявление', resolution: 'постановление', preamble: 'преамбула',
      title: 'название', text: 'текст', 'law-on-self-government': 'о законе о самоуправлении', 'fiscal-powers': 'налоговые полномочия',
      'multilevel-governance': 'многоуровневое управление',
    },
  },
};
