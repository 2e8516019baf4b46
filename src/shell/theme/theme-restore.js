// Before the first paint: the color theme, if the reader chose one.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.mode = theme;
} catch {
  // Storage is off: the device's own theme is used.
}
