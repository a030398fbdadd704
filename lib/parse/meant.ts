import type {Money} from '../model/money.ts';
import type {Markup, Pair, Reading, Settled, Shown} from '../model/reading.ts';
import {parseAvailability} from './availability.ts';
import {backEndMeaning, isBackEnd} from './back-end.ts';
import {cardsIn} from './cards.ts';
import {likelyCurrency} from './country.ts';
import {parseGtin} from './gtin.ts';
import {meaningOf} from './meanings.ts';
import {parseMoney} from './money.ts';
import {type Range, resultsOf} from './results.ts';
import type {Around} from './shown.ts';

/** Is there a text under this name? */
export const has = <K extends string>(value: unknown, key: K): value is Record<K, string> =>
  typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[key] === 'string';

/** The text under this name, if there is one. */
export const textOf = (value: unknown, key: string): string | undefined => (has(value, key) ? value[key] : undefined);

/** Where a reading was taken, the currency its page's data name, and what else the words of its fields are understood by. */
export type Place = {
  url: URL;
  stated: string | undefined;
  markup: Markup | undefined;
  locale: string | undefined;
  fields: Settled['fields'];
  tables: Pair[];
  of: Pick<Reading, 'kind' | 'site'>;
  when: When;
};

/** When a page was read (epoch ms), and the zone (IANA name) that it writes its times in. Without the first, times that count from now mean nothing. */
export type When = {now?: number | undefined; zone: string};

/** The price, or the ends of a range, that words about money mean; undefined where they mean none. */
export const rangeOf = (value: unknown, {url, stated}: Place): Range | undefined => {
  const locale = textOf(value, 'locale');
  const hint = textOf(value, 'hint') ?? stated ?? likelyCurrency(url, locale);
  return parseMoney(textOf(value, 'money') ?? '', {hint, locale});
};

/** Words, rows or lists as they stand on the page. */
export const isShown = (value: unknown): value is {shown: Shown} =>
  typeof value === 'object' && value !== null && 'shown' in value && Array.isArray(value.shown);

/** An amount that the page's data tell as a number. */
export const isMoney = (value: unknown): value is Money => has(value, 'currency') && 'amount' in value && typeof value.amount === 'number';

/** Words of other fields are about the price that was settled. */
const around = ({url, markup, locale, fields}: Place): Around => ({
  url: url.href,
  fields,
  pairs: markup?.pairs ?? [],
  hint: (fields.price as Money | undefined)?.currency,
  locale,
});

/** The value that a page's words mean; what is not in words is what it is. Undefined where the words mean nothing. */
export const meant = (field: string, value: unknown, place: Place): unknown => {
  if (isBackEnd(place.of.kind)) return inBackEnd(field, value, place);
  if (has(value, 'money')) return rangeOf(value, place)?.money;
  const cards = cardsIn(value);
  if (cards) return resultsOf(cards, {rangeOf: one => (has(one, 'money') ? rangeOf(one, place) : undefined)});
  if (field === 'page' && typeof value === 'string') return Number(/[1-9]\d{0,5}/.exec(value)?.[0] ?? 0) || undefined;
  if (has(value, 'stock')) return parseAvailability(value.stock);
  if (isShown(value)) return meaningOf(field, value.shown, around(place));
  return field === 'gtin' && typeof value === 'string' ? parseGtin(value) : value;
};

const inBackEnd = (field: string, value: unknown, place: Place): unknown =>
  backEndMeaning(field, value, {
    site: place.of.site,
    date: {...place.when, locale: place.locale},
    money: words => (isMoney(words) ? words : rangeOf(has(words, 'money') ? words : {money: shownText(words)}, place)?.money),
  });

/** The only text that is shown; none where there are several. */
const shownText = (value: unknown): string => {
  const texts = isShown(value) ? [...value.shown] : [value];
  return texts.length === 1 && typeof texts[0] === 'string' ? texts[0] : '';
};
