import type { AccountabilitySentences } from './types.ts';

export const kk: AccountabilitySentences = {
  electedBy: (names) => `Кім сайлайды: ${names}.`,
  appointedBy: (names) => `Кім тағайындайды: ${names}.`,
  takePartInAppointing: (names) => `Тағайындауға кім қатысады: ${names}.`,
  endedBy: (names) => `Өкілеттігін кім тоқтатады: ${names}.`,
  takePartInEnding: (names) => `Өкілеттігін тоқтатуға кім қатысады: ${names}.`,
  dissolvedBy: (names) => `Кім таратады: ${names}.`,
  overseenBy: (names) => `Кім бақылайды: ${names}.`,
  reportsTo: (names) => `Кімге есеп береді: ${names}.`,
  countedWith: (names) => `Осы органды басқаратын лауазымның байланыстары да ескерілген: ${names}.`,
  verdict: {
    DOWNWARD: (down) => `Енгізілген байланыстар бойынша өз бірлігінің сайлаушылары не тұрғындары алдында жауап береді (қадам саны: ${down}).`,
    UPWARD_ONLY: (_, up) => `Енгізілген байланыстар бойынша тек жоғары тұрғандар алдында жауап береді (қадам саны: ${up}).`,
    BOTH: (down, up) => `Енгізілген байланыстар бойынша өз бірлігінің сайлаушылары не тұрғындары алдында (қадам саны: ${down}) және жоғары тұрғандар алдында (қадам саны: ${up}) жауап береді.`,
    NONE: () => 'Енгізілген байланыстар бойынша өкілеттік беретін не тоқтататын бірде-бір тізбек сайлаушыларға не жоғары тұрғандарға жеткізбейді.',
    CANNOT_TELL: () => 'Кімнің алдында жауап беретінін айту мүмкін емес: байланыстары енгізілмеген.',
  },
  kinds: { ELECTS: 'сайлайды', APPOINTS: 'тағайындайды', DISMISSES: 'өкілеттігін тоқтатады', DISSOLVES: 'таратады', OVERSEES: 'бақылайды', REPORTS_TO: 'есеп алады' },
  parts: {
    ELECTS: 'сайлауға қатысады', APPOINTS: 'тағайындауға қатысады', DISMISSES: 'өкілеттігін тоқтатуға қатысады',
    DISSOLVES: 'таратуға қатысады', OVERSEES: 'бақылайды', REPORTS_TO: 'есеп алады',
  },
  chain: (steps) => `Кім кімнің алдында жауап береді, қадам бойынша: ${steps.map((step, index) => `${index + 1}) ${step}`).join('; ')}.`,
  step: (agent, principal, kinds) => `${agent} → ${principal} (${kinds})`,
};
