// Runs before the first paint, so that a chosen theme does not flash the other one; the settings themselves come too late for that.
const theme = localStorage.getItem('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
