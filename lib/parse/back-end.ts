import {dayOf} from '../model/day.ts';
import {isMomentField} from '../model/moments.ts';
import type {Money} from '../model/money.ts';
import {states} from '../model/order-state.ts';
import type {Kind} from '../model/reading.ts';
import {countIn, numberIn} from './counts.ts';
import type {DateContext} from './date.ts';
import {momentIn} from './moments.ts';
import {linesIn, refundsIn, textsOf, type Understanding, unsigned} from './order-parts.ts';
import {ratingIn} from './rating-words.ts';
import {statusOf} from './status.ts';
import {meanText} from './text.ts';

/** What the words of a back end are understood by: whose page it is, when and in which zone it was written, and how it writes amounts. */
export type BackEnd = {site: string; date: DateContext; money: (value: unknown) => Money | undefined};
type Meaning = (value: unknown, context: BackEnd) => unknown;

/** What a seller's own pages tell of, as against what every visitor sees. */
export const isBackEnd = (kind: Kind): boolean => kind !== 'listing' && kind !== 'search';

/** Of several texts the one thing that they mean; undefined where they mean nothing, or several. */
const only = <T>(values: readonly (T | undefined)[]): T | undefined => {
  const said = new Set(values.filter(value => value !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
};

const counted =
  (mean: typeof numberIn): Meaning =>
  (value, {date}) =>
    typeof value === 'number' ? value : only(textsOf(value).map(text => mean(text, date.locale)));

const text =
  (longest: number): Meaning =>
  value =>
    textsOf(value)
      .map(one => meanText(one).slice(0, longest))
      .find(Boolean);

const status: Meaning = (value, {site}) => {
  const texts = textsOf(value);
  return states.find(state => texts.length === 1 && state === texts[0]) ?? statusOf(texts, site);
};

const moment: Meaning = (value, {date}) => momentIn(textsOf(value), date);

/** A day as the page names it; one that it writes by the calendar belongs to the shop already. */
const day: Meaning = (value, {date}) => {
  const [first = ''] = textsOf(value);
  if (/^\d{4}-\d\d-\d\d$/.test(first)) return first;
  const found = momentIn(textsOf(value), date);
  return found && dayOf(found.at, found.within, date.zone);
};

const understood = ({date, money}: BackEnd): Understanding => ({
  money,
  moment: texts => momentIn(texts, date),
  count: one => countIn(one, date.locale),
});

const amounts = new Set(['total', 'shipping', 'tax', 'revenue', 'spend']);
const takenOff = new Set(['discount', 'refunded']);
const counts = new Set(['units', 'photos', 'inbound', 'windowDays', 'window']);
// Parts of a visit are attributed by shares.
const figures = new Set(['impressions', 'visits', 'views', 'favourites', 'carts', 'orders', 'clicks', 'onHand', 'value', 'target']);

const meanings: Record<string, Meaning> = {
  status,
  day,
  lines: (value, context) => linesIn(value, understood(context)),
  refunds: (value, context) => refundsIn(value, understood(context)),
  text: text(20_000),
  statusText: text(300),
  campaign: text(300),
  unit: text(500),
  rating: value => (typeof value === 'number' ? value : only(textsOf(value).map(ratingIn))),
};

const meaningFor = (field: string): Meaning | undefined => {
  if (Object.hasOwn(meanings, field)) return meanings[field];
  if (isMomentField(field) || field === 'writtenAt') return moment;
  if (amounts.has(field)) return (value, {money}) => money(value);
  if (takenOff.has(field)) return (value, {money}) => money(unsigned(value));
  if (counts.has(field)) return counted(countIn);
  return figures.has(field) ? counted(numberIn) : undefined;
};

/**
 * What a candidate of a field of a back end means: a state, a moment (`Moment`), money, a number, lines, or the text itself. Undefined where
 * its words mean nothing, or several things.
 */
export const backEndMeaning = (field: string, value: unknown, context: BackEnd): unknown => {
  const mean = meaningFor(field);
  if (mean) return mean(value, context);
  return typeof value === 'boolean' ? value : text(field === 'ref' || field === 'sku' ? 200 : 100)(value, context);
};
