/** Every icon of the site, 16 × 16, drawn with a stroke of 1.5 in the colour of its text. */
export const ICONS = {
  REGULATE: '<path d="M10.9 4.4C10.6 3 9.5 2.2 8 2.2c-1.7 0-2.9.9-2.9 2.3 0 2.7 5.8 2.7 5.8 5.4 0 .9-.6 1.5-1.5 1.8M5.1 11.6c.3 1.4 1.4 2.2 2.9 2.2 1.7 0 2.9-.9 2.9-2.3 0-2.7-5.8-2.7-5.8-5.4 0-.9.6-1.5 1.5-1.8"/>',
  DECIDE: '<path d="M2.5 2.5h11v11h-11zM5 8.2l2.1 2.1L11.2 6"/>',
  PROPOSE: '<path d="M10.6 2.6l2.8 2.8-8 8-3.4.6.6-3.4zM9 4.2L11.8 7"/>',
  DELIVER: '<path d="M13.4 4.2l-2.3 2.3-1.6-1.6 2.3-2.3a3.6 3.6 0 0 0-4.6 4.6L2.5 12a1.1 1.1 0 0 0 1.5 1.5l4.8-4.7a3.6 3.6 0 0 0 4.6-4.6z"/>',
  FUND: '<path d="M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5.2 5h5.6M5.2 7.2h5.6M8 7.2v4.4"/>',
  OVERSEE: '<path d="M1.5 8S3.8 3.7 8 3.7 14.5 8 14.5 8 12.2 12.3 8 12.3 1.5 8 1.5 8z"/><circle cx="8" cy="8" r="2"/>',
  CONSULT: '<path d="M2 3h12v8H7.5l-3 2.7V11H2z"/>',
  ANSWER: '<path d="M3.5 14.5V2M3.5 2.8h9L10.5 6l2 3.2h-9"/>',
  silent: '<circle cx="8" cy="8" r="6.2"/><path d="M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.6-.9 1.3M8 11.3v.3"/>',
  promised: '<circle cx="8" cy="8" r="6.2"/><path d="M8 4.5V8l2.3 1.6"/>',
  excluded: '<circle cx="8" cy="8" r="6.2"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>',
  cannot: '<circle cx="8" cy="8" r="6.2"/><path d="M5 8h.2M7.9 8h.2M10.8 8h.2"/>',
  checked: '<path d="M2.8 8.6l3.3 3.3 7-7.6"/>',
  second: '<path d="M3 4h7M3 7h7M3 10h4M11 9.5l2 2-2 2"/>',
  memory: '<path d="M3 8a5 5 0 1 1 1.5 3.6M3 12V9.5h2.5M8 5.5V8l1.7 1.2"/>',
  search: '<circle cx="6.8" cy="6.8" r="4.3"/><path d="M10 10l3.8 3.8"/>',
  down: '<path d="M3 5.8l5 5 5-5"/>',
  right: '<path d="M5.8 3l5 5-5 5"/>',
  close: '<path d="M3.5 3.5l9 9M12.5 3.5l-9 9"/>',
  menu: '<path d="M2 4h12M2 8h12M2 12h12"/>',
  out: '<path d="M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5"/>',
  auto: '<circle cx="8" cy="8" r="5.5"/><path d="M8 2.5v11a5.5 5.5 0 0 0 0-11z" fill="currentColor"/>',
  light: '<circle cx="8" cy="8" r="2.8"/><path d="M8 1.5v1.7M8 12.8v1.7M1.5 8h1.7M12.8 8h1.7M3.4 3.4l1.2 1.2M11.4 11.4l1.2 1.2M3.4 12.6l1.2-1.2M11.4 4.6l1.2-1.2"/>',
  dark: '<path d="M13 9.7A5.5 5.5 0 0 1 6.3 3a5.5 5.5 0 1 0 6.7 6.7z"/>',
  gained: '<path d="M8 3v10M3 8h10"/>',
  lost: '<path d="M3 8h10"/>',
  moved: '<path d="M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13"/>',
  stronger: '<path d="M4 12l8-8M6 4h6v6"/>',
  weaker: '<path d="M4 4l8 8M6 12h6V6"/>',
  elbow: '<path d="M2 0v9h8"/>',
} as const;
export type IconName = keyof typeof ICONS;

const TICKS = [1, 5.4, 9.8, 14.2];
const up = (y: number, by: number) => Math.round((y - by) * 10) / 10;

/** The comb of levels, 14 × 17: a spine with four ticks, a bar where that level is named. `mask` has a bit a level, 1 the top. */
function comb(mask: number, hollow: boolean): string {
  const rows = TICKS.map((y, level) => ((mask >> level) & 1
    ? hollow ? `<path class="comb-hollow" d="M.5 ${up(y, 0.6)}h12.8v2.6h-12.8z"/>` : `<path class="comb-bar" d="M0 ${up(y, 1)}h14v3.4h-14z"/>`
    : `<path class="comb-tick" d="M0 ${y}h4.5v1.3h-4.5z"/>`));
  return `<symbol id="${hollow ? 'h' : 'c'}${mask}" viewBox="0 0 14 17"><path class="comb-tick" d="M0 0h1.3v17h-1.3z"/>${rows.join('')}</symbol>`;
}

/** All icons and combs once a page, so that each of a thousand cells is one short reference. */
export const SPRITE = [
  '<svg width="0" height="0" aria-hidden="true" style="position:absolute">',
  ...Object.entries(ICONS).map(([name, drawing]) => `<symbol id="i-${name}" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round">${drawing}</symbol>`),
  ...Array.from({ length: 15 }, (_, index) => comb(index + 1, false) + comb(index + 1, true)),
  '</svg>',
].join('');
