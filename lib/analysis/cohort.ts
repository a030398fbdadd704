/** When one customer bought: the months (YYYY-MM), earliest first. */
export type Active = {months?: readonly string[]};

/** The customers who bought first in one month, and how many of them bought in that month, the next … (retention); the last is the last month in which anybody bought. */
export type Cohort = {cohort: string; customers: number; counts: number[]};

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const nameOf = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

/** Cohorts of first purchase by month, earliest first. Months that have not begun are left out, not nought. */
export const cohorts = (customers: readonly Active[]): Cohort[] => {
  const numbers = new Map<string, number>();
  const known = (month: string): number => {
    const number = numbers.get(month) ?? numberOf(month);
    numbers.set(month, number);
    return number;
  };
  const found = new Map<number, number[]>();
  for (const {months = []} of customers) {
    const [first] = months;
    if (!first) continue;
    const start = known(first);
    const counts = found.get(start) ?? [];
    found.set(start, counts);
    for (const month of months) counts[known(month) - start] = (counts[known(month) - start] ?? 0) + 1;
  }
  const end = Math.max(...numbers.values());
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([start, counts]) => ({
      cohort: nameOf(start),
      customers: counts[0] ?? 0,
      counts: Array.from({length: end - start + 1}, (_, month) => counts[month] ?? 0),
    }));
};
