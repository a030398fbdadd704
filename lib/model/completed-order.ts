import {type MomentField, moments} from './moments.ts';
import type {Money} from './money.ts';
import type {Order, OrderLine, Refund} from './order.ts';
import {sameMoney} from './same-money.ts';

type Fields = Partial<Order>;
type Span = {at: number; within: number};

const spanOf = (fields: Fields, field: MomentField): Span | undefined => {
  const at = fields[field];
  return at === undefined ? undefined : {at, within: fields[moments[field]] ?? SECOND};
};

const SECOND = 1000;

/** May both be the same moment? */
const meet = (a: Span, b: Span): boolean => a.at < b.at + b.within && b.at < a.at + a.within;

/** Two pages that tell of a moment more and less exactly do not contradict each other: what is known exactly stays. */
const withMoments = (known: Fields, next: Fields, taken: Fields): Fields => {
  const after = {...taken};
  for (const field of Object.keys(moments) as MomentField[]) {
    const [before, later] = [spanOf(known, field), spanOf(next, field)];
    if (!before || !later || before.within > later.within || !meet(before, later)) continue;
    after[field] = before.at;
    const within = known[moments[field]];
    if (within === undefined) delete after[moments[field]];
    else after[moments[field]] = within;
  }
  return after;
};

type Same<T> = (known: T, next: T) => boolean;

const weights: Readonly<Record<string, number>> = {ref: 100, sku: 50, title: 20};

/** How much two say alike; names count most. */
const likeness = <T extends object>(one: T, other: T): number =>
  Object.entries(other).reduce(
    (sum, [name, value]) => sum + (JSON.stringify(one[name as keyof T]) === JSON.stringify(value) ? (weights[name] ?? 1) : 0),
    0,
  );

/** Each of the later told with the place of the earlier one that is the same, those most alike first; `undefined`: there is none. */
const paired = <T extends object>(known: readonly T[], next: readonly T[], same: Same<T>): (number | undefined)[] => {
  const pairs: (number | undefined)[] = next.map(() => undefined);
  const likely = next
    .flatMap((one, i) => known.flatMap((other, at) => (same(other, one) ? [{i, at, alike: likeness(other, one)}] : [])))
    .sort((a, b) => b.alike - a.alike);
  for (const {i, at} of likely) if (pairs[i] === undefined && !pairs.includes(at)) pairs[i] = at;
  return pairs;
};

const isNamedSo: Same<OrderLine> = (a, b) => Boolean((a.ref && a.ref === b.ref) || (a.sku && a.sku === b.sku));

const isSameLine: Same<OrderLine> = (a, b) => {
  if (a.ref && b.ref && a.ref !== b.ref) return false;
  if (a.sku && b.sku && a.sku !== b.sku) return false;
  return isNamedSo(a, b) || (a.title !== undefined && a.title === b.title);
};

/** One list shows the first line only, another all of them: what is told of a line completes it; a list that knows of none of the lines takes their place. */
const linesAfter = (known: readonly OrderLine[], next: readonly OrderLine[]): OrderLine[] => {
  const pairs = paired(known, next, isSameLine);
  const isPart = next.length <= known.length && pairs.every(at => at !== undefined);
  if (!isPart) return next.map((line, i) => ({...known[pairs[i] ?? -1], ...line}));
  return known.map((line, i) => ({...line, ...next[pairs.indexOf(i)]}));
};

const isSameRefund: Same<Refund> = (a, b) => {
  if (a.ref && b.ref) return a.ref === b.ref;
  if (!sameMoney(a.amount, b.amount)) return false;
  if (a.at === undefined || b.at === undefined) return true;
  return meet({at: a.at, within: a.within ?? SECOND}, {at: b.at, within: b.within ?? SECOND});
};

const refundsAfter = (known: readonly Refund[], next: readonly Refund[]): Refund[] => {
  const pairs = paired(known, next, isSameRefund);
  return [...known.map((one, i) => ({...one, ...next[pairs.indexOf(i)]})), ...next.filter((_, i) => pairs[i] === undefined)];
};

/** The sum of money of one currency and scale; undefined of none, and across currencies. */
export const sumOf = (list: readonly Money[]): Money | undefined => {
  const [first] = list;
  if (!first || list.some(({currency, scale}) => currency !== first.currency || scale !== first.scale)) return undefined;
  return {...first, amount: list.reduce((sum, {amount}) => sum + amount, 0)};
};

/** The sum of an amount of those lines that tell it; undefined of none, and across currencies. */
export const sumOfLines = (lines: readonly OrderLine[], name: 'discount' | 'refunded'): Money | undefined => {
  let [sum, first]: [number, Money | undefined] = [0, undefined];
  for (const line of lines) {
    const money = line[name];
    if (!money) continue;
    first ??= money;
    if (money.currency !== first.currency || money.scale !== first.scale) return undefined;
    sum += money.amount;
  }
  return first && {...first, amount: sum};
};

/** Paid back of an order so far: as the site states it, else what single refunds add up to, else what its lines tell. Undefined: nothing is known. */
export const refundedOf = ({refunded, refunds = [], lines = []}: Fields): Money | undefined =>
  refunded ?? sumOf(refunds.map(({amount}) => amount)) ?? sumOfLines(lines, 'refunded');

/** A total that was stated before some of the refunds were told is out of date. */
const isOutdated = ({refunded, refunds = []}: Fields, next: Fields): boolean => {
  const sum = sumOf(refunds.map(({amount}) => amount));
  const isStatedNow = next.refunded !== undefined;
  return !isStatedNow && refunded !== undefined && sum?.currency === refunded.currency && sum.amount > refunded.amount;
};

/**
 * What is known of an order after one more page told of it, field by field: `taken` is what a plain replacement of the fields gives. Lines and
 * refunds are completed one by one, moments stay as exact as they were, and the same refund told twice counts once.
 */
export const completedOrder = (known: Fields, next: Fields, taken: Fields): Fields => {
  const after = withMoments(known, next, taken);
  if (known.lines && next.lines) after.lines = linesAfter(known.lines, next.lines);
  if (known.refunds && next.refunds) after.refunds = refundsAfter(known.refunds, next.refunds);
  if (!isOutdated(after, next)) return after;
  const {refunded: _, ...rest} = after;
  return rest;
};
