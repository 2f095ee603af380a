import type { Move } from '@okilet/schema/vocabulary';
import { changeWord, joined, WORDS } from '@okilet/schema/words';
import type { ChangeParts, CompareSentences } from './types.ts';

const verb = ({ role, many }: ChangeParts) => (many ? role.many : role.one);
const named = (name: string) => (name === '' ? 'аталмаған орган' : name);
const MOVED: Readonly<Record<Move, string>> = {
  SUCCESSOR: 'орнын басқан органға ауысты', SAME_LEVEL: 'сол деңгейде ауысты', UP: 'жоғарырақ деңгейге ауысты', DOWN: 'төменірек деңгейге ауысты',
};

export const kk: CompareSentences = {
  change: {
    GAINED: (parts) =>
      parts.abroad
        ? `${parts.subject}: ${named(parts.who)} ${verb(parts)} («${parts.target}»); «${parts.base}» бойынша бұл аталмаған.`
        : `${parts.subject}: қосылды – ${named(parts.who)} ${verb(parts)}; «${parts.base}» бойынша бұл аталмаған.`,
    LOST: (parts) =>
      parts.abroad
        ? `${parts.subject}: ${named(parts.who)} ${verb(parts)} («${parts.base}»); «${parts.target}» бойынша бұл аталмаған.`
        : `${parts.subject}: енді аталмаған – ${named(parts.who)} ${verb(parts)}.`,
    STRENGTHENED: (parts) => `${parts.subject}: күшейді – ${named(parts.who)} ${verb(parts)}. «${parts.base}»: ${parts.was}; «${parts.target}»: ${parts.is}.`,
    WEAKENED: (parts) => `${parts.subject}: әлсіреді – ${named(parts.who)} ${verb(parts)}. «${parts.base}»: ${parts.was}; «${parts.target}»: ${parts.is}.`,
    MOVED: (parts) =>
      `${parts.subject}, ${parts.role.who}: ${parts.abroad ? 'әр жерде тұр' : MOVED[parts.move ?? 'SAME_LEVEL']}. «${parts.base}» – ${named(parts.from)}; «${parts.target}» – ${named(parts.who)}.`,
    BECAME_SILENT: (parts) => `${parts.subject}: ${parts.role.who} құжатта айтылмаған. «${parts.base}» бойынша аталған: ${named(parts.who)}.`,
    PROMISE_REPLACES_RULE: (parts) => `${parts.subject}: қағида орнына уәде – ${parts.role.who} кейін айқындалады деп уәде етілген. «${parts.base}» бойынша аталған: ${named(parts.who)}.`,
    PROMISED: (parts) => `${parts.subject}: ${parts.role.who} кейін айқындалады деп уәде етілген${parts.who === '' ? '' : ` (${parts.who})`}.`,
    CANNOT_TELL: (parts) => `${parts.subject}: ${parts.role.who} өзгерді ме, айту мүмкін емес${parts.who === '' ? '' : `; бір жағында аталған: ${parts.who}`}.`,
  },
  concerns: (unit) => `Бұл кімнің ісі: ${unit}.`,
  onlyIf: 'Тек аталған жерлерде немесе жағдайларда.',
  dated: 'Мұны күшіне енген күні дәлелдейді, бірақ ертерек мәтін бұл үшін әлі оқылған жоқ.',
  recalled: 'Бір жағында бұл тек жадтан белгілі, есепке алынбайды.',
  meanwhile: 'Әзірге негіздегі қағида қолданылады.',
  unread: (frameworks) => `Бұл үшін әлі оқылған жоқ: ${joined(frameworks.map((name) => `«${name}»`), WORDS.kk)}.`,
  summary: ({ base, target, cells, compared, changed, cannotTell, unread, kinds, onlyInCases, abroad }) => {
    const list = kinds.map((one) => `${changeWord(WORDS.kk, one.kind, abroad)} – ${one.cells}`).join(', ');
    const told = changed > 0 ? `салыстыруға болатын ұяшық – ${compared}, айырмашылығы бары – ${changed}` : `айырмашылық жоқ: салыстырылған ұяшық – ${compared}`;
    const cases = onlyInCases > 0 ? ` Соның ішінде тек аталған жерлерде немесе жағдайларда – ${onlyInCases}.` : '';
    return `«${base}» → «${target}»: ${told}${list ? ` (${list})` : ''}.${cases} Барлық ұяшық – ${cells}; айту мүмкін емесі – ${cannotTell}; екі жағында да оқылмағаны – ${unread}.`;
  },
  alone: 'Бір ғана негіз таңдалған: салыстыратын ештеңе жоқ.',
};
