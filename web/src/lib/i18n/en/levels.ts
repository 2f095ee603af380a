/** Texts of the pages of levels: what a unit of a level may and must do. */
export const levels = {
  title: 'Levels',
  lead: 'From the whole country to the village: which units stand on each level, and what one of them may do, must do and is paid for.',
  heading: (unit: string) => `What may it do? ${unit}`,
  pageTitle: (unit: string, framework: string) => `What may it do? ${unit}: ${framework}`,
  level: (name: string) => `${name}.`, units: (n: string, date: string) => `Units of this kind: ${n} (${date}).`, unit: 'Kind of unit', framework: 'Legal basis', see: 'What may it do?',
  within: 'Lies in',
  sentence: (alone: number, together: number, duties: number, above: number) => `Its bodies make rules or decide without another’s consent in ${alone} facts, with consent or jointly in ${together}; they deliver or answer in ${duties}. Bodies of other units decide on its affairs or oversee them in ${above}.`,
  counted: 'These are facts of the text, counted one by one; facts from memory and promises are not among them.',
  here: { heading: 'Who acts here', hint: 'Number of facts by role', none: 'not named in what was read', body: 'Body', facts: 'Facts', answers: 'Whom it answers to' },
  alone: { heading: 'Decides without another’s consent', hint: 'Coded neither as joint nor as needing consent.' },
  together: { heading: 'Decides jointly or with consent', hint: 'Coded as joint, or with another’s consent as its condition.' },
  duties: { heading: 'Must and may carry out', hint: 'Delivers, or answers for it.' },
  voice: { heading: 'Proposes, gives an opinion, oversees', hint: 'Its word counts, others decide.' },
  above: { heading: 'What others decide on it', hint: 'Bodies of other units, on the affairs of this unit.' },
  denied: { heading: 'What it is expressly denied', hint: 'The text forbids it.' },
  promised: { heading: 'Only promised', hint: 'Promises stand in no count above.' },
  money: { heading: 'With what money', more: 'All its sources, with share, rate and article', none: 'No budget of this unit is coded under this framework.' },
  open: { heading: 'What the text does not say', hint: 'Read for the question, and nothing found; for the functions of this place.', none: 'No silence was found in what was read.', unread: (n: number, all: number) => `Not yet read: ${n} of ${all} cells of function and role. Nothing is said about their silence.`, all: 'See them in the matrix' },
  facts: (n: number) => (n === 1 ? '1 fact' : `${n} facts`), read: (role: string, searched: number, cells: number) => `Read for “${role}”: ${searched} of ${cells} functions.`,
  nothing: 'Nothing is coded here. Functions not yet read may hold more.', since: (date: string) => `from ${date}`,
};
export type Levels = typeof levels;
