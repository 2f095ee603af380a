import type { Sentences } from './types.ts';

export const ru: Sentences = {
  clauses: (subject, clauses) => `${subject}: ${clauses.join('; ')}.`,
  clause: (role, holders, verb) => (role === 'REGULATE' ? `правила ${verb.replace(' правила', '')} ${holders}` : `${verb} ${holders}`),
  holder: (name) => name,
  pays: (names, count, denied) => `${denied ? 'запрещено платить' : count > 1 ? 'платят' : 'платит'} ${denied ? (count > 1 ? 'бюджетам' : 'бюджету') : count > 1 ? 'бюджеты' : 'бюджет'}: ${names}`,
  excluded: (holders, role) => `документ исключает, что ${role.one} ${holders}`,
  nobodyNamed: 'орган, который документ не называет',
  saidAbove: (name) => `(сказано о функции «${name}»)`,
  onlyIf: '(только в названных случаях)',
  promised: (who) => `Обещано определить позже, ${who}.`,
  inParts: (who) => `Сказано только о частях, ${who}.`,
  silent: (who) => `Документ не говорит, ${who}.`,
  notSearched: (who) => `Ещё не прочитано, ${who}.`,
};
