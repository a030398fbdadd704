import type {Money} from '../model/money.ts';

/** A day (YYYY-MM-DD) of one good or shop: pieces sold, and new buyers where they are known. Days without a row, within what is known, sold nothing. */
export type DaySales = {day: string; units: number; newBuyers?: number};

/** Days, both included. */
export type Span = {start: string; end: string};

export type UpliftAsked = Span & {
  /** Since and until when days are known, both included: outside of it a day without a row is not a day without sales. */
  known: Span;
  /** Other promotions: their days are no ordinary ones. */
  others?: readonly Span[];
  /** How many weeks before tell what is ordinary, and how many days after are looked at. */
  weeksBefore?: number;
  daysAfter?: number;
};

/** What was sold in some days, and what the same weekdays sold before; `share`: by how much more, 1 is twice as much. */
export type Compared = {days: number; sold: number; expected: number; more: number; share: number | undefined};

/** `few-days`: some weekday of the promotion has fewer than two ordinary ones before it; `not-over`: it ends behind what is known. */
export type UpliftUnknown = {unknown: 'few-days' | 'not-over'};

export type Uplift = {
  during: Compared;
  /** The days after, in which what was bought ahead is missing; absent: none of them is known yet. */
  after?: Compared;
  /** New buyers during, against the same weekdays; absent: they are not known. */
  newBuyers?: Compared;
  /** What is left of the uplift when the days after are counted with it: pieces. */
  netUnits: number;
};

const DAY = 86_400_000;
/** Fewer ordinary days of a weekday say nothing of it: our own choice. */
const LEAST = 2;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** How many days later a day is than another. */
export const daysFrom = (day: string, later: string): number => Math.round((timeOf(later) - timeOf(day)) / DAY);

/** The days of a span in their order. */
export const daysOf = ({start, end}: Span): string[] => {
  const count = daysFrom(start, end) + 1;
  return Array.from({length: Math.max(0, count)}, (_, i) => dayAt(timeOf(start) + i * DAY));
};

const isIn = (day: string, {start, end}: Span): boolean => start <= day && day <= end;

type Of = (day: string) => number | undefined;

/** The mean of each weekday (0–6) over the ordinary days before a promotion; undefined of a weekday with too few. */
const ordinary = (of: Of, {start, known, others = [], weeksBefore = 8}: UpliftAsked): (number | undefined)[] => {
  const before = daysOf({start: dayAt(timeOf(start) - weeksBefore * 7 * DAY), end: dayAt(timeOf(start) - DAY)});
  const days = before.filter(day => isIn(day, known) && !others.some(span => isIn(day, span)));
  return Array.from({length: 7}, (_, weekday) => {
    const values = days.filter(day => new Date(timeOf(day)).getUTCDay() === weekday).flatMap(day => of(day) ?? []);
    return values.length < LEAST ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
  });
};

const compared = (days: readonly string[], of: Of, means: readonly (number | undefined)[]): Compared | undefined => {
  const each = days.map(day => ({sold: of(day), expected: means[new Date(timeOf(day)).getUTCDay()]}));
  let [sold, expected] = [0, 0];
  for (const one of each) {
    if (one.sold === undefined || one.expected === undefined) return undefined;
    sold += one.sold;
    expected += one.expected;
  }
  return {days: days.length, sold, expected, more: sold - expected, share: expected > 0 ? sold / expected - 1 : undefined};
};

/**
 * What a promotion brought: each of its days against the mean of the same weekday in the weeks before, other promotions left out; and the days
 * after in the same way. A comparison with the time before is an indication: what else changed is in it.
 */
export const uplift = (sales: readonly DaySales[], asked: UpliftAsked): Uplift | UpliftUnknown => {
  const {start, end, known, others = [], daysAfter = 14} = asked;
  if (end > known.end) return {unknown: 'not-over'};
  const rows = new Map(sales.map(row => [row.day, row]));
  const units: Of = day => rows.get(day)?.units ?? 0;
  const days = daysOf({start, end});
  const means = ordinary(units, asked);
  const during = start >= known.start ? compared(days, units, means) : undefined;
  if (!during) return {unknown: 'few-days'};
  const later = daysOf({start: dayAt(timeOf(end) + DAY), end: dayAt(timeOf(end) + daysAfter * DAY)});
  const after = compared(
    later.filter(day => day <= known.end && !others.some(span => isIn(day, span))),
    units,
    means,
  );
  const isTold = sales.some(({newBuyers}) => newBuyers !== undefined);
  // A day with sales whose buyers are not known tells nothing; one without sales has no new buyer.
  const buyers: Of = day => (rows.has(day) ? rows.get(day)?.newBuyers : 0);
  const newBuyers = isTold ? compared(days, buyers, ordinary(buyers, asked)) : undefined;
  return {
    during,
    ...(after && after.days > 0 && {after}),
    ...(newBuyers && {newBuyers}),
    netUnits: during.more + (after?.more ?? 0),
  };
};

/** Money that a promotion brought: `profit` of all pieces sold in it, and `more` than the pieces that would have sold at the usual price. */
export type PromotionProfit = {profit: Money; usual: Money; more: Money; each: Money; margin: number | undefined};

/**
 * What a promotion left, by the profit of a piece at its price and at the usual one (minor units, as the margin tells them), the price without
 * tax, and fixed costs of the promotion. The days after count with the usual profit. Undefined where currencies differ.
 */
export const promotionProfit = (
  {during, after}: Pick<Uplift, 'during' | 'after'>,
  {each, usualEach, net, fixed}: {each: Money; usualEach: Money; net: Money; fixed?: Money},
): PromotionProfit | undefined => {
  const {currency} = each;
  if ([usualEach, net, fixed].some(money => money && (money.currency !== currency || money.scale !== each.scale))) return undefined;
  const money = (amount: number): Money => ({...each, amount: Math.round(amount)});
  const profit = during.sold * each.amount - (fixed?.amount ?? 0);
  const usual = during.expected * usualEach.amount;
  const missing = (after?.more ?? 0) * usualEach.amount;
  const turnover = during.sold * net.amount;
  return {
    ...{profit: money(profit), usual: money(usual), more: money(profit - usual + missing), each},
    margin: turnover > 0 ? profit / turnover : undefined,
  };
};
