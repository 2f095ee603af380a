import type { AccountabilitySentences } from './types.ts';

export const ru: AccountabilitySentences = {
  electedBy: (names) => `Кто избирает: ${names}.`,
  appointedBy: (names) => `Кто назначает: ${names}.`,
  takePartInAppointing: (names) => `Кто участвует в назначении: ${names}.`,
  endedBy: (names) => `Кто прекращает полномочия: ${names}.`,
  takePartInEnding: (names) => `Кто участвует в прекращении полномочий: ${names}.`,
  dissolvedBy: (names) => `Кто распускает: ${names}.`,
  overseenBy: (names) => `Кто контролирует: ${names}.`,
  reportsTo: (names) => `Кому отчитывается: ${names}.`,
  countedWith: (names) => `Учтены и связи должности, которая возглавляет этот орган: ${names}.`,
  verdict: {
    DOWNWARD: (down) => `По внесённым связям отвечает перед избирателями или жителями своей единицы (шагов: ${down}).`,
    UPWARD_ONLY: (_, up) => `По внесённым связям отвечает только перед вышестоящими (шагов: ${up}).`,
    BOTH: (down, up) => `По внесённым связям отвечает перед избирателями или жителями своей единицы (шагов: ${down}) и перед вышестоящими (шагов: ${up}).`,
    NONE: () => 'По внесённым связям ни одна цепь передачи или прекращения полномочий не ведёт к избирателям или к вышестоящим.',
    CANNOT_TELL: () => 'Нельзя сказать, перед кем отвечает: его связи не внесены.',
  },
  kinds: { ELECTS: 'избирает', APPOINTS: 'назначает', DISMISSES: 'прекращает полномочия', DISSOLVES: 'распускает', OVERSEES: 'контролирует', REPORTS_TO: 'получает отчёты' },
  parts: {
    ELECTS: 'участвует в избрании', APPOINTS: 'участвует в назначении', DISMISSES: 'участвует в прекращении полномочий',
    DISSOLVES: 'участвует в роспуске', OVERSEES: 'контролирует', REPORTS_TO: 'получает отчёты',
  },
  chain: (steps) => `Кто перед кем отвечает, по шагам: ${steps.map((step, index) => `${index + 1}) ${step}`).join('; ')}.`,
  step: (agent, principal, kinds) => `${agent} → ${principal} (${kinds})`,
};
