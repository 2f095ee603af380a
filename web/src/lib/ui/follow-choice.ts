import { afterNavigate } from '$app/navigation';

/** Takes the reader to the panel of what `sel` chooses, and back to the link that chose it when the panel is closed. Called while a page starts. */
export function followChoice(): void {
  afterNavigate(({ from, to, type }) => {
    const before = from?.url.searchParams.get('sel');
    const now = to?.url.searchParams.get('sel');
    if (type === 'enter' || before === now) return;
    const target = now ? '#panel' : `#results a[href*="sel=${CSS.escape(before ?? '')}#"]`;
    document.querySelector<HTMLElement>(target)?.focus({ preventScroll: Boolean(now) });
  });
}
