import {refundedOf} from '../model/completed-order.ts';
import {dayOf} from '../model/day.ts';
import type {DayTotal, Measure, Shop} from '../model/day-total.ts';
import {tally} from '../model/day-total.ts';
import {type LineSums, sumsOf} from '../model/line-sums.ts';
import type {Money} from '../model/money.ts';
import type {Order, OrderLine} from '../model/order.ts';
import {minorDigits} from '../parse/currencies.ts';

type Fields = Partial<Order>;

/** The shop that an order counts for, and the zone (IANA name) of its days. */
export type Counting = {shop: Shop; zone: string};

const SECOND = 1000;

/** The day (YYYY-MM-DD) in a zone on which an order was placed; undefined where that is not known, or may be one of two. */
export const placedDay = ({placedAt, placedWithin}: Fields, zone: string): string | undefined =>
  placedAt === undefined ? undefined : dayOf(placedAt, placedWithin ?? SECOND, zone);

/** In minor units: a price that is finer is rounded where it is summed. */
const minor = ({amount, currency, scale}: Money): number => {
  if (scale === undefined) return amount;
  const digits = minorDigits(currency);
  return scale === digits ? amount : Math.round(amount / 10 ** (scale - digits));
};

const unitsOf = ({units}: Fields, {pieces}: LineSums): number | undefined => pieces ?? units;

/** Is it no order, but a report's line or lines about pieces that came back, of which only what was paid for them counts? */
export const isCredit = ({lines}: Fields): boolean => sumsOf(lines).isCredit;

const MEASURES = ['gross', 'tax', 'shipping', 'discount', 'refunded'] as const satisfies Measure[];
type Told = {[M in (typeof MEASURES)[number]]?: Money | undefined};

const currencyOf = (told: Told, total: Money | undefined): string => {
  if (total) return total.currency;
  let one = '';
  for (const measure of MEASURES) {
    const currency = told[measure]?.currency ?? one;
    if (one && currency !== one) return '';
    one = currency;
  }
  return one;
};

type Row = Pick<DayTotal, 'site' | 'host' | 'shop' | 'day' | 'channel' | 'item'>;
const blank = (row: Row, currency: string): DayTotal => ({...row, currency, orders: 0, cancelled: 0, stated: 0});

/** One row for what is counted, and one more for each other currency that an amount is in. */
const rowsOf = (row: Row, currency: string, counted: Partial<DayTotal>, told: Told): DayTotal[] => {
  const first: DayTotal = {...blank(row, currency), ...counted};
  const rows = [first];
  for (const measure of MEASURES) {
    const money = told[measure];
    if (!money) continue;
    const sum = {sum: minor(money), of: 1};
    if (money.currency === currency) first[measure] = sum;
    else rows.push({...blank(row, money.currency), [measure]: sum});
  }
  return rows;
};

/** What an order comes to (GMV) in minor units: its lines, else its total as the site states it. Undefined: neither is known, or it is none. */
export const worthOf = ({lines, total}: Fields, {gross, isCredit} = sumsOf(lines)): Money | undefined => {
  if (isCredit) return undefined;
  const worth = gross ?? total;
  return worth && {amount: minor(worth), currency: worth.currency};
};

const ofOrder = (row: Row, fields: Fields, sums: LineSums): DayTotal[] => {
  const {total, tax, shipping, discount} = fields;
  const isOrder = !sums.isCredit;
  const told: Told = {
    ...(isOrder && {gross: sums.gross ?? total}),
    ...{tax, shipping},
    discount: discount ?? sums.discount,
    refunded: refundedOf(fields) ?? sums.refunded,
  };
  const units = isOrder ? unitsOf(fields, sums) : undefined;
  const counted = {orders: isOrder ? 1 : 0, stated: !sums.gross && total ? 1 : 0, ...(units !== undefined && {units: {sum: units, of: 1}})};
  return rowsOf(row, currencyOf(told, total), counted, told);
};

const itemOf = ({sku, ref}: OrderLine): string => (sku ? `sku:${sku}` : ref ? `ref:${ref}` : '');

/** The rows of one item of an order: it may stand there in several lines. */
const ofItem = (row: Row, lines: readonly OrderLine[], currency: string): DayTotal[] => {
  const {gross, discount, refunded, pieces: units} = sumsOf(lines);
  const told: Told = {gross, discount, refunded};
  return rowsOf(row, currencyOf(told, undefined) || currency, {orders: 1, ...(units !== undefined && {units: {sum: units, of: 1}})}, told);
};

const ofItems = ({site, host, shop, day, channel}: DayTotal, {lines = [], total}: Fields): DayTotal[] => {
  const items = new Map<string, OrderLine[]>();
  for (const line of lines) {
    const item = itemOf(line);
    if (item) items.set(item, [...(items.get(item) ?? []), line]);
  }
  return [...items].flatMap(([item, some]) => ofItem({site, host, shop, day, channel, item}, some, total?.currency ?? ''));
};

/** What one order as a whole adds to the totals (`DayTotal` says what counts); of one that was cancelled only that it was. `sums`: of its lines. */
export const wholeEntries = (fields: Fields, {shop, zone}: Counting, sums = sumsOf(fields.lines)): DayTotal[] => {
  const row: Row = {...shop, day: placedDay(fields, zone) ?? '', channel: fields.channel ?? '', item: ''};
  if (fields.status === 'cancelled') return [{...blank(row, fields.total?.currency ?? ''), cancelled: 1}];
  return ofOrder(row, fields, sums);
};

/** The same, and what its items add. */
export const orderEntries = (fields: Fields, counting: Counting): DayTotal[] => {
  const whole = wholeEntries(fields, counting);
  const [first] = whole;
  return fields.status === 'cancelled' || !first ? whole : [...tally([...whole, ...ofItems(first, fields)]).values()];
};
