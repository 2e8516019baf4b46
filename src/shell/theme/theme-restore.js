try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.mode = theme;
} catch {
  // Storage is off.
}
