// Before the first paint: the theme chosen here earlier, and that scripts run.
document.documentElement.dataset.script = '';
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused: the page keeps the theme of the device.
}
