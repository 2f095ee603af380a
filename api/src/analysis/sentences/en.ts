import type { Sentences } from './types.ts';

export const en: Sentences = {
  clauses: (subject, clauses) => `${subject}: ${clauses.join('; ')}.`,
  clause: (_role, holders, verb) => `${holders} ${verb}`,
  holder: (name) => (/^[A-Z]/.test(name) && !/^(?:Ministry|Government|President|Parliament|Treasury|Central|Supreme|Presidential)/.test(name) ? name : `the ${name}`),
  pays: (names, count, denied) => `the ${names} budget${count > 1 ? 's' : ''} ${denied ? 'must not pay' : count > 1 ? 'pay' : 'pays'}`,
  excluded: (holders, role) => `the text denies that ${holders} ${role.one}`,
  nobodyNamed: 'a body that the text does not name',
  saidAbove: (name) => `(stated for “${name}”)`,
  onlyIf: '(only in the cases named)',
  promised: (who) => `Promised for later: ${who}.`,
  inParts: (who) => `Stated only for parts of it: ${who}.`,
  silent: (who) => `The text does not say ${who}.`,
  notSearched: (who) => `Not yet read: ${who}.`,
};
