import type {Money} from '../model/money.ts';
import type {OrderState} from '../model/order-state.ts';
import type {Reading, Settled} from '../model/reading.ts';
import {sameMoney} from '../model/same-money.ts';
import {isMoney} from './meant.ts';
import {textsOf} from './order-parts.ts';
import {meanText} from './text.ts';

/** The words of a status as the page has them, side by side; undefined of none. */
const statusText = (value: unknown): string | undefined =>
  [...new Set(textsOf(value).map(meanText))]
    .filter(one => /[\p{L}\p{N}]/u.test(one))
    .join(' · ')
    .slice(0, 300) || undefined;

/** Understood or not, the site's own words stay. */
const withStatusText = ({fields, from}: Settled, found: Reading['found']): void => {
  if (fields.statusText) return;
  for (const one of found.status ?? []) {
    const text = statusText(one.value);
    if (!text) continue;
    [fields.statusText, from.statusText] = [text, one.from];
    return;
  }
};

const paidBack: readonly OrderState[] = ['part-refunded', 'refunded', 'returned'];

/** The two amounts that a total is told by, the larger first; undefined: there are others. */
const twoAmounts = (rivals: Settled['undecided'][string] | undefined): [Money, Money] | undefined => {
  const [a, b] = rivals?.map(({value}) => value) ?? [];
  if (rivals?.length !== 2 || !isMoney(a) || !isMoney(b) || a.currency !== b.currency || a.scale !== b.scale) return undefined;
  return a.amount > b.amount ? [a, b] : [b, a];
};

/**
 * After a refund shops show what was to be paid beside what is left of it (`£125.94 £0.00`): where the order says that something was paid back,
 * the larger is its total and the difference what was paid back. Where nothing says so, or another amount, both stay visible.
 */
const withTotal = ({fields, from, missing, undecided}: Settled): void => {
  const both = twoAmounts(undecided.total);
  if (!both) return;
  const [larger, smaller] = both;
  const back: Money = {...larger, amount: larger.amount - smaller.amount};
  const told = fields.refunded;
  const isPaidBack = isMoney(told) ? sameMoney(told, back) : paidBack.includes(fields.status as OrderState);
  if (!isPaidBack) return;
  const where = undecided.total?.[0]?.from ?? '';
  [fields.total, from.total] = [larger, where];
  delete undecided.total;
  if (told) return;
  [fields.refunded, from.refunded] = [back, where];
  if (missing.includes('refunded')) missing.splice(missing.indexOf('refunded'), 1);
};

/** What the fields of an order say together: the words of its status, and which of two amounts is its total. */
export const orderSpelled = (told: Settled, found: Reading['found']): void => {
  withStatusText(told, found);
  withTotal(told);
};
