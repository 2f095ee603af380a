import type { Move } from '@okilet/schema/vocabulary';
import { changeWord, joined, WORDS } from '@okilet/schema/words';
import type { ChangeParts, CompareSentences } from './types.ts';

const verb = ({ role, many }: ChangeParts) => (many ? role.many : role.one);
const named = (name: string) => (name === '' ? 'орган, который не назван' : name);
const MOVED: Readonly<Record<Move, string>> = {
  SUCCESSOR: 'перешло к преемнику', SAME_LEVEL: 'перешло на том же уровне', UP: 'перешло на более высокий уровень', DOWN: 'перешло на более низкий уровень',
};

export const ru: CompareSentences = {
  change: {
    GAINED: (parts) =>
      parts.abroad
        ? `${parts.subject}: ${verb(parts)} ${named(parts.who)} («${parts.target}»); «${parts.base}» этого не называет.`
        : `${parts.subject}: добавлено – ${verb(parts)} ${named(parts.who)}; «${parts.base}» этого не называет.`,
    LOST: (parts) =>
      parts.abroad
        ? `${parts.subject}: ${verb(parts)} ${named(parts.who)} («${parts.base}»); «${parts.target}» этого не называет.`
        : `${parts.subject}: больше не названо – ${verb(parts)} ${named(parts.who)}.`,
    STRENGTHENED: (parts) => `${parts.subject}: усилено – ${verb(parts)} ${named(parts.who)}. «${parts.base}»: ${parts.was}; «${parts.target}»: ${parts.is}.`,
    WEAKENED: (parts) => `${parts.subject}: ослаблено – ${verb(parts)} ${named(parts.who)}. «${parts.base}»: ${parts.was}; «${parts.target}»: ${parts.is}.`,
    MOVED: (parts) =>
      `${parts.subject}, ${parts.role.who}: ${parts.abroad ? 'стоит на разных местах' : MOVED[parts.move ?? 'SAME_LEVEL']}. «${parts.base}» – ${named(parts.from)}; «${parts.target}» – ${named(parts.who)}.`,
    BECAME_SILENT: (parts) => `${parts.subject}: документ не говорит, ${parts.role.who}. «${parts.base}» называет: ${named(parts.who)}.`,
    PROMISE_REPLACES_RULE: (parts) => `${parts.subject}: обещание вместо правила – ${parts.role.who}, обещано определить позже. «${parts.base}» называет: ${named(parts.who)}.`,
    PROMISED: (parts) => `${parts.subject}: обещано определить позже, ${parts.role.who}${parts.who === '' ? '' : ` (${parts.who})`}.`,
    CANNOT_TELL: (parts) => `${parts.subject}: нельзя сказать, изменилось ли то, ${parts.role.who}${parts.who === '' ? '' : `; на одной из сторон названо: ${parts.who}`}.`,
  },
  concerns: (unit) => `Чьё это дело: ${unit}.`,
  onlyIf: 'Только в названных местах или случаях.',
  dated: 'Доказано датой, с которой это действует, хотя более ранний текст для этого ещё не прочитан.',
  recalled: 'На одной из сторон это известно только по памяти и не учитывается.',
  meanwhile: 'Пока действует правило основы.',
  unread: (frameworks) => `Ещё не прочитано для этого: ${joined(frameworks.map((name) => `«${name}»`), WORDS.ru)}.`,
  summary: ({ base, target, cells, compared, changed, cannotTell, unread, kinds, onlyInCases, abroad }) => {
    const list = kinds.map((one) => `${changeWord(WORDS.ru, one.kind, abroad)} – ${one.cells}`).join(', ');
    const told = changed > 0 ? `сравнить можно ячеек – ${compared}, различия есть в ${changed}` : `различий нет: сравнено ячеек – ${compared}`;
    const cases = onlyInCases > 0 ? ` Из них только в названных местах или случаях – ${onlyInCases}.` : '';
    return `«${base}» → «${target}»: ${told}${list ? ` (${list})` : ''}.${cases} Всего ячеек – ${cells}; нельзя сказать о ${cannotTell}; ни на одной стороне не прочитано – ${unread}.`;
  },
  alone: 'Выбрана только одна основа: сравнивать не с чем.',
};
