/** Dresses a page of ours in the theme chosen before, ahead of the first paint: the settings themselves come too late for that. */
export const dressAtOnce = (): void => {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
};
