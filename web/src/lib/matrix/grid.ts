/**
 * Keys of a grid over a native table: one tab stop, arrows to move, Home and End in a row (with Ctrl in the grid),
 * Page keys ten rows, a full stop to the next silent cell. Without scripts each cell is a plain link.
 */
export function gridKeys(table: HTMLTableElement): () => void {
  table.setAttribute('role', 'grid');
  let at: HTMLElement | null = null;
  const stop = (link: HTMLElement | null) => {
    if (at !== null) at.tabIndex = -1;
    at = link;
    if (at !== null) at.tabIndex = 0;
  };
  const settle = () => {
    for (const link of table.querySelectorAll('a')) link.tabIndex = -1;
    stop(table.querySelector<HTMLElement>('a[aria-current]') ?? table.querySelector('a'));
  };
  settle();

  const onkeydown = (event: KeyboardEvent) => {
    const link = (event.target as Element).closest('a');
    if (link === null || event.altKey || event.metaKey) return;
    const next = event.key === '.' ? nextSilent(table, link) : step(table, link, event.key, event.ctrlKey);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  };
  const onfocusin = (event: FocusEvent) => {
    const link = (event.target as Element).closest('a');
    if (link !== null) stop(link);
  };
  // Rows come and go with the choices of the page.
  const watcher = new MutationObserver(settle);
  watcher.observe(table, { childList: true, subtree: true });
  table.addEventListener('keydown', onkeydown);
  table.addEventListener('focusin', onfocusin);
  return () => {
    watcher.disconnect();
    table.removeEventListener('keydown', onkeydown);
    table.removeEventListener('focusin', onfocusin);
  };
}

function step(table: HTMLTableElement, from: HTMLElement, key: string, ctrl: boolean): HTMLElement | null {
  const rows = [...table.rows].map((row) => [...row.querySelectorAll('a')]).filter((links) => links.length > 0);
  const row = rows.findIndex((links) => links.includes(from as HTMLAnchorElement));
  const column = rows[row]?.indexOf(from as HTMLAnchorElement) ?? -1;
  const to = (y: number, x: number): HTMLElement | null => {
    const links = rows[Math.max(0, Math.min(y, rows.length - 1))] ?? [];
    return links[Math.max(0, Math.min(x, links.length - 1))] ?? null;
  };
  switch (key) {
    case 'ArrowRight': return to(row, column + 1);
    case 'ArrowLeft': return to(row, column - 1);
    case 'ArrowDown': return to(row + 1, column);
    case 'ArrowUp': return to(row - 1, column);
    case 'PageDown': return to(row + 10, column);
    case 'PageUp': return to(row - 10, column);
    case 'Home': return ctrl ? to(0, 0) : to(row, 0);
    case 'End': return ctrl ? to(rows.length - 1, Infinity) : to(row, Infinity);
    default: return null;
  }
}

/** The silent cell after this one, or the first of the grid. */
function nextSilent(table: HTMLTableElement, from: HTMLElement): HTMLElement | null {
  const silent = [...table.querySelectorAll<HTMLElement>('td[data-state="SILENT"] a')];
  return silent.find((link) => from.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) ?? silent[0] ?? null;
}
