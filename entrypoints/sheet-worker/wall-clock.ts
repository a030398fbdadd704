const MINUTE = 60_000;
const DAY = 86_400_000;
/** Days from the first day of spreadsheets (30 December 1899) to that of epoch ms. */
const FIRST_DAY = 25_569;

/** What the clock of this machine showed at an instant (epoch ms): to be read, and as spreadsheets count days. */
export const wallClock = (at: number): {text: string; days: number} => {
  const local = at - new Date(at).getTimezoneOffset() * MINUTE;
  return {text: new Date(local).toISOString().slice(0, 16).replace('T', ' '), days: local / DAY + FIRST_DAY};
};
