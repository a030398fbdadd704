/** Months after the first that are told by a bit each of one number. */
const BITS = 52;
/** No month is known. */
export const NO_MONTH = 0;

/** A month (YYYY-MM) counted from the year 0, and back. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
export const monthName = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** Months, earliest first, as the first of them, a bit for each that follows, and those that come too late for a bit, as how many months after the first. */
export const bitsOf = (months: readonly string[]): {since: number; again: number; late: number[]} => {
  const [first, ...rest] = [...new Set(months)].map(monthNumber);
  if (first === undefined) return {since: NO_MONTH, again: 0, late: []};
  const after = rest.map(month => month - first);
  const again = after.reduce((bits, month) => (month > BITS ? bits : bits + 2 ** (month - 1)), 0);
  return {since: first, again, late: after.filter(month => month > BITS)};
};
