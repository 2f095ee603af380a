import { changeWord, joined, WORDS } from '@okilet/schema/words';
import { en as answer } from '../en.ts';
import type { ChangeParts, CompareSentences } from './types.ts';

const verb = ({ role, many }: ChangeParts) => (many ? role.many : role.one);
const the = (name: string) => (name === '' ? 'a body that is not named' : answer.holder(name));

export const en: CompareSentences = {
  change: {
    GAINED: (parts) =>
      parts.abroad
        ? `${parts.subject}: ${the(parts.who)} ${verb(parts)} under “${parts.target}”; “${parts.base}” does not name it.`
        : `${parts.subject}: ${the(parts.who)} now ${verb(parts)}; “${parts.base}” does not name it.`,
    LOST: (parts) =>
      parts.abroad
        ? `${parts.subject}: ${the(parts.who)} ${verb(parts)} under “${parts.base}”; “${parts.target}” does not name it.`
        : `${parts.subject}: no longer named: ${the(parts.who)} ${verb(parts)}.`,
    STRENGTHENED: (parts) => `${parts.subject}: ${the(parts.who)} ${verb(parts)} in both, more firmly now. “${parts.base}”: ${parts.was}; “${parts.target}”: ${parts.is}.`,
    WEAKENED: (parts) => `${parts.subject}: ${the(parts.who)} ${verb(parts)} in both, less firmly now. “${parts.base}”: ${parts.was}; “${parts.target}”: ${parts.is}.`,
    MOVED: (parts) =>
      `${parts.subject}: ${parts.role.who} ${parts.abroad ? 'differs' : `moved ${WORDS.en.labels.Move[parts.move ?? 'SAME_LEVEL']}`}. “${parts.base}”: ${the(parts.from)}; “${parts.target}”: ${the(parts.who)}.`,
    BECAME_SILENT: (parts) => `${parts.subject}: the text does not say ${parts.role.who}; “${parts.base}” names ${the(parts.who)}.`,
    PROMISE_REPLACES_RULE: (parts) => `${parts.subject}: only promised for later, ${parts.role.who}; “${parts.base}” names ${the(parts.who)}.`,
    PROMISED: (parts) => `${parts.subject}: promised for later, ${parts.role.who}${parts.who === '' ? '' : `: ${the(parts.who)}`}.`,
    CANNOT_TELL: (parts) => `${parts.subject}: cannot tell whether it changed ${parts.role.who}${parts.who === '' ? '' : ` (named on one side: ${the(parts.who)})`}.`,
  },
  concerns: (unit) => `It concerns: ${unit}.`,
  onlyIf: 'Only in the places or cases named.',
  dated: 'The date from which it holds proves it, though the earlier text was not read for this.',
  recalled: 'One side knows it from memory only, which is not counted.',
  meanwhile: 'The rule of the base holds meanwhile.',
  unread: (frameworks) => `Not yet read for this: ${joined(frameworks.map((name) => `“${name}”`), WORDS.en)}.`,
  summary: ({ base, target, cells, compared, changed, cannotTell, unread, kinds, onlyInCases, abroad }) => {
    const list = kinds.map((one) => `${changeWord(WORDS.en, one.kind, abroad)} ${one.cells}`).join(', ');
    const told = changed > 0 ? `something differs in ${changed} of ${compared} cells that could be compared` : `no differences in ${compared} cells that could be compared`;
    const cases = onlyInCases > 0 ? ` Of the cells that differ, ${onlyInCases} ${onlyInCases === 1 ? 'does' : 'do'} so only in the places or cases named.` : '';
    return `From “${base}” to “${target}”: ${told}${list ? ` (${list})` : ''}.${cases} Of ${cells} cells, ${cannotTell} cannot be told and ${unread} ${unread === 1 ? 'was' : 'were'} read on neither side.`;
  },
  alone: 'Only one framework was chosen: there is nothing to compare it with.',
};
