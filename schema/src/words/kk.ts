import type { Words } from './types.ts';

export const kk: Words = {
  labels: {
    Role: {
      REGULATE: 'қағидалар белгілейді', DECIDE: 'шешеді', PROPOSE: 'ұсынады', DELIVER: 'орындайды',
      FUND: 'төлейді', OVERSEE: 'бақылайды', CONSULT: 'пікір білдіреді', ANSWER: 'жауап береді',
    },
    RoleFamily: { POWER: 'өкілеттіктер', RESPONSIBILITY: 'міндеттер', FUNDING: 'қаржы', VOICE: 'үн және бақылау' },
    Force: { MUST: 'міндетті', MAY: 'құқылы', MUST_NOT: 'тыйым салынған' },
    Mode: {
      EXCLUSIVE: 'жеке-дара', JOINT: 'бірлесіп, бәрінің келісімі керек', PARALLEL: 'әркім өз бөлігінде', RESIDUAL: 'басқаға берілмегеннің бәрі',
      SUPPORT: 'жәрдемдеседі', UNSTATED: 'құжатта айтылмаған',
    },
    Title: { OWN: 'меншікті', DELEGATED: 'берілген', DECONCENTRATED: 'орталықтың бөлімшесі ретінде', UNSTATED: 'құжатта айтылмаған' },
    Capacity: { STATE: 'мемлекет атынан', SELF_GOVERNMENT: 'өзін-өзі басқару атынан', COMMUNITY: 'жергілікті қоғамдастық атынан', UNSTATED: 'құжатта айтылмаған' },
    Definiteness: { EXPLICIT: 'тікелей айтылған', IMPLIED: 'екі нормадан шығады', PROMISED: 'уәде етілген' },
    Aspect: {
      POLICY: 'мақсаттар', BUDGET: 'қаражат', STAFF: 'кадрлар', ASSETS: 'мүлік', STANDARDS: 'нормалар', PRICES: 'баға мен мөлшерлеме',
      CASES: 'жеке жағдайлар', LEGALITY: 'заңдылық', EXPEDIENCY: 'орындылық', FINANCE: 'қаражаттың жұмсалуы', PROCEDURE: 'жұмыс тәртібі',
    },
    ConditionKind: {
      GROUNDS: 'аталған негіздер бойынша', PROCEDURE: 'ерекше тәртіппен', EXCEPT: 'ерекшеліктермен', DEADLINE: 'мерзімге дейін', CONSENT: 'келісіммен',
      PLACE: 'тек аталған жерлерде', PILOT: 'тек пилотта', POPULATION: 'халық санына байланысты', STAGED: 'кезең-кезеңімен',
      OPT_IN: 'таңдау бойынша', IF_CREATED: 'құрылған болса', EMERGENCY: 'төтенше жағдайда', OTHER: 'шартпен',
    },
    Verification: { TEXT: 'мәтін бойынша тексерілді', SECONDARY: 'басқа дереккөз бойынша', RECALL: 'жадтан, есепке алынбайды' },
    Review: { DRAFT: 'жоба, сілтемесіз', CODED: 'енгізілген, сілтемесімен', REVIEWED: 'екінші адам тексерген' },
    Currency: {
      AT_DATE: 'осы күннен кеш емес редакцияда оқылды', NOTES: 'кейінгі редакцияда оқылды; сілтемелерге қарағанда, содан бері өзгермеген',
      UNCHECKED: 'кейінгі редакцияда оқылды; өзгерістері тексерілмеген',
    },
    FrameworkKind: { LAW: 'қолданыстағы құқық', CONCEPT: 'Тұжырымдама', BILL: 'заң жобасы', PROPOSAL: 'ұсыныс', BENCHMARK: 'шетел үлгісі' },
    Closure: { COMPLETE: 'толық негіз', DELTA: 'басқа негізді өзгертеді' },
    Stage: { DRAFT: 'жоба', ADOPTED: 'қабылданған', IN_FORCE: 'қолданыста', SUPERSEDED: 'кейінгі мәтін алмастырған', WITHDRAWN: 'кері қайтарылған' },
    BodyKind: {
      ASSEMBLY: 'өкілді орган', OFFICE: 'лауазым', EXECUTIVE: 'атқарушы орган', AGENCY: 'мекеме', COMMUNITY: 'қоғамдастық',
      ELECTORATE: 'сайлаушылар', COURT: 'сот', ENTERPRISE: 'кәсіпорын', ASSOCIATION: 'қауымдастық',
    },
    Sphere: { STATE: 'мемлекеттік басқару', SELF_GOVERNMENT: 'өзін-өзі басқару', DUAL: 'мемлекет және өзін-өзі басқару', COMMUNITY: 'қоғам' },
    FunctionKind: { POLICY: 'адамдарға арналған міндет', GOVERNANCE: 'билік құрылымы' },
    LinkKind: { ELECTS: 'сайлайды', APPOINTS: 'тағайындайды', DISMISSES: 'өкілеттігін тоқтатады', DISSOLVES: 'таратады', OVERSEES: 'бақылайды', REPORTS_TO: 'есеп береді' },
    LinkPart: { INITIATES: 'бастайды', SUBMITS: 'ұсынады', CONSENTS: 'келісім береді', OBLIGES: 'шешімі міндеттейді', DECIDES: 'шешеді', SOLE: 'жеке-дара шешеді' },
    LinkBasis: {
      TERM: 'мерзімге', DISCRETION: 'өз қалауымен', LEGALITY: 'заң бұзғаны үшін', NO_CONFIDENCE: 'сенімсіздік', COURT: 'сот',
      UNSTATED: 'негізі аталмаған',
    },
    Strength: { SANCTION: 'өкілеттік береді не тоқтатады', CONTROL: 'бақылайды не қатысады', INFORMATION: 'есеп алады' },
    BudgetKind: { BUDGET: 'бюджет', FUND: 'қор' },
    Flow: {
      OWN_TAX: 'толық салық', TAX_SHARE: 'салық үлесі', FEE: 'алым не төлемақы', FINE: 'айыппұл', PROPERTY: 'мүліктен түсетін кіріс', GRANT_GENERAL: 'жалпы сипаттағы трансферт',
      GRANT_EARMARKED: 'нысаналы трансферт', WITHDRAWAL: 'бюджеттік алып қою', LOAN: 'қарыз', ASSET_SALE: 'мүлікті сату', DONATION: 'ерікті жарна',
    },
    ShareKind: { FIXED: 'үлесі бекітілген', RANGE: 'шек ішінде', BY_DECISION: 'шешім бойынша', FORMULA: 'формула бойынша', RESIDUAL: 'қалдық' },
    CellState: {
      SPECIFIED: 'айтылған', PROMISED: 'уәде етілген', EXCLUDED: 'алып тасталған', INHERITED: 'жоғарыда айтылған', IN_PARTS: 'бөліктерінде',
      SILENT: 'құжатта айтылмаған', NOT_SEARCHED: 'әлі оқылған жоқ',
    },
    Reading: { OWN: 'құжаттың өзі', EFFECTIVE: 'құжат үстінен қойылған құқық' },
    DemandKind: { DEMAND: 'талап', WARNING: 'ескерту', CALL: 'шақыру', PLEDGE: 'міндеттеме', STANDARD: 'дәлел' },
    Verdict: {
      MET: 'орындалған', PARTLY: 'ішінара', NOT_MET: 'орындалмаған', CONTRADICTED: 'қайшы келеді', BORNE_OUT: 'расталды', NOT_BORNE_OUT: 'расталмады',
      CANNOT_TELL: 'айту мүмкін емес', NOT_APPLICABLE: 'қолданылмайды',
    },
    HumanVerdictState: { CONFIRMED: 'расталды', DISMISSED: 'алып тасталды' },
    ChangeKind: {
      GAINED: 'қосылды', LOST: 'енді аталмаған', STRENGTHENED: 'күшейді', WEAKENED: 'әлсіреді', MOVED: 'ауысты', BECAME_SILENT: 'айтылмайтын болды',
      PROMISE_REPLACES_RULE: 'қағида орнына уәде', PROMISED: 'уәде етілген', CANNOT_TELL: 'айту мүмкін емес',
    },
    Move: { SUCCESSOR: 'мұрагеріне', SAME_LEVEL: 'сол деңгейде', UP: 'жоғары деңгейге', DOWN: 'төмен деңгейге' },
    MoneyMove: { YES: 'қаражат бірге ауысты', NO: 'қаражат ауысқан жоқ', UNKNOWN: 'қаражаттың ауысқанын айту мүмкін емес' },
    Severity: { HIGH: 'жоғары', MEDIUM: 'орташа', LOW: 'төмен' },
    Basis: { STATED: 'айтылғанға сүйенеді', SILENCE: 'оқылып, табылмағанға сүйенеді' },
    QuestionAnswer: {
      ANSWERED: 'жауап бар', PARTLY: 'ішінара', PROMISED: 'уәде етілген', SILENT: 'құжатта айтылмаған', NOT_SEARCHED: 'әлі оқылған жоқ', NOT_APPLICABLE: 'қолданылмайды',
    },
    AccountabilityVerdict: {
      DOWNWARD: 'өз бірлігінің сайлаушылары алдында', UPWARD_ONLY: 'тек жоғары тұрғандар алдында', BOTH: 'өз бірлігінің сайлаушылары мен жоғары тұрғандар алдында',
      NONE: 'өкілеттікті кім беретіні не тоқтататыны құжатта айтылмаған', CANNOT_TELL: 'айту мүмкін емес',
    },
    HitType: { FUNCTION: 'функциялар', BODY: 'органдар', TERM: 'терминдер', DOCUMENT: 'құжаттар', FRAMEWORK: 'құқықтық негіздер', CLAIM: 'деректер' },
  },
  roles: {
    REGULATE: { question: 'Қағидаларды кім белгілейді?', one: 'қағидалар белгілейді', many: 'қағидалар белгілейді', who: 'қағидаларды кім белгілейтіні' },
    DECIDE: { question: 'Кім шешеді?', one: 'шешеді', many: 'шешеді', who: 'кім шешетіні' },
    PROPOSE: { question: 'Кім ұсынады?', one: 'ұсынады', many: 'ұсынады', who: 'кім ұсынатыны' },
    DELIVER: { question: 'Кім орындайды?', one: 'орындайды', many: 'орындайды', who: 'кім орындайтыны' },
    FUND: { question: 'Кімнің бюджеті төлейді?', one: 'төлейді', many: 'төлейді', who: 'кімнің бюджеті төлейтіні' },
    OVERSEE: { question: 'Кім бақылайды?', one: 'бақылайды', many: 'бақылайды', who: 'кім бақылайтыны' },
    CONSULT: { question: 'Кім пікір білдіреді?', one: 'пікір білдіреді', many: 'пікір білдіреді', who: 'кім пікір білдіретіні' },
    ANSWER: { question: 'Кім жауап береді?', one: 'жауап береді', many: 'жауап береді', who: 'кім жауап беретіні' },
  },
  and: 'және',
  path: {
    art: (n) => `${n}-бап`, para: (n) => `${n}-тармақ`, point: (n) => `${n}) тармақша`, item: (n) => `${n}-абзац`,
    par: (n) => `${n}-абзац`,
    section: (n) => `${n}-бөлім`, bullet: (n) => `тізімнің ${n}-тармағы`, page: (n) => `${n}-бет`,
    named: {
      report: 'хабар', 'news-report': 'хабар', 'ministry-summary': 'министрліктің баяны', caption: 'жазба', table: 'кесте',
      'vice-minister': 'вице-министрдің сөзі', summary: 'баян', 'ministry-comment': 'министрліктің түсініктемесі', decree: 'жарлық',
      speech: 'сөз', article: 'мақала', 'president-remarks': 'Президенттің сөзі', overview: 'шолу', opening: 'басы',
      'index-of-fiscal-capacity': 'салықтық қабілет индексі', card: 'карточка', statement: 'мәлімдеме', resolution: 'қаулы', preamble: 'кіріспе',
      title: 'атауы', text: 'мәтін', 'law-on-self-government': 'өзін-өзі басқару туралы заң жайында', 'fiscal-powers': 'салықтық өкілеттіктер',
      'multilevel-governance': 'көп деңгейлі басқару',
    },
  },
};
