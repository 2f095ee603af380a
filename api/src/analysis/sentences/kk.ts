import type { Sentences } from './types.ts';

export const kk: Sentences = {
  clauses: (subject, clauses) => `${subject}: ${clauses.join('; ')}.`,
  clause: (role, holders, verb) => (role === 'REGULATE' ? `қағидаларды ${holders} ${verb.replace('қағидалар ', '')}` : `${holders} ${verb}`),
  holder: (name) => name,
  pays: (names, count, denied) => `${denied ? 'төлеуіне жол берілмейтін' : 'төлейтін'} бюджет${count > 1 ? 'тер' : ''}: ${names}`,
  excluded: (holders, role) => `құжат бойынша бұған жол берілмейді: ${holders} ${role.one}`,
  nobodyNamed: 'құжатта аталмаған орган',
  saidAbove: (name) => `(«${name}» функциясы туралы айтылған)`,
  onlyIf: '(тек аталған жағдайларда)',
  promised: (who) => `Кейін айқындауға уәде етілген: ${who}.`,
  inParts: (who) => `Тек бөліктері туралы айтылған: ${who}.`,
  silent: (who) => `Құжатта айтылмаған: ${who}.`,
  notSearched: (who) => `Әлі оқылған жоқ: ${who}.`,
};
