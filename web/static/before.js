// Before the first paint: scripts run, and the colours chosen here earlier. The button of colours works on every page.
const root = document.documentElement;
root.dataset.script = '';
const themes = ['auto', 'light', 'dark'];

function choose(theme) {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

try {
  const kept = localStorage.getItem('theme');
  if (themes.includes(kept)) choose(kept);
} catch {
  // Storage may be refused: the page keeps the colours of the device.
}

addEventListener('click', (event) => {
  if (!event.target.closest?.('[data-theme-switch]')) return;
  const next = themes[(themes.indexOf(root.dataset.theme ?? 'auto') + 1) % themes.length];
  choose(next);
  try {
    localStorage.setItem('theme', next);
  } catch {
    // The choice then holds for this page.
  }
});
