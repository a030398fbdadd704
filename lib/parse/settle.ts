import type {Availability} from '../model/listing.ts';
import type {Money} from '../model/money.ts';
import type {Markup, Reading, Settled} from '../model/reading.ts';
import {keptAddress} from './address.ts';
import {parseAvailability} from './availability.ts';
import {likelyCurrency} from './country.ts';
import {chooseAvailability, chooseImages, chooseListPrice, chooseTitle, type Told, weighPrices} from './evidence.ts';
import {parseGtin} from './gtin.ts';
import {statedCurrency, toldByMarkup} from './markup.ts';
import {parseMoney} from './money.ts';

const has = <K extends string>(value: unknown, key: K): value is Record<K, string> =>
  typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[key] === 'string';

const textOf = (value: unknown, key: string): string | undefined => (has(value, key) ? value[key] : undefined);

const isMarkup = (value: unknown): boolean => typeof value === 'object' && value !== null && 'markup' in value;

/** Where a reading was taken, and the currency its page's data name. */
type Place = {url: URL; stated: string | undefined};
type Range = {money: Money; to?: Money};

const rangeOf = (value: unknown, {url, stated}: Place): Range | undefined => {
  const locale = textOf(value, 'locale');
  const hint = textOf(value, 'hint') ?? stated ?? likelyCurrency(url, locale);
  return parseMoney(textOf(value, 'money') ?? '', {hint, locale});
};

/** The value that a page's words mean; what is not in words is what it is. Undefined where the words mean nothing. */
const meant = (field: string, value: unknown, place: Place): unknown => {
  if (has(value, 'money')) return rangeOf(value, place)?.money;
  if (has(value, 'stock')) return parseAvailability(value.stock);
  return field === 'gtin' && typeof value === 'string' ? parseGtin(value) : value;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What only the data say gives way to what stands on the page; prices carry weights of their own. */
const lesser = (told: Told): Told => ({...told, trust: told.trust ?? 0.8});

const isText = (told: Told): told is Told<string> => typeof told.value === 'string';
const isList = (told: Told): told is Told<unknown[]> => Array.isArray(told.value);
const isMoney = (told: Told): told is Told<Money> =>
  has(told.value, 'currency') && 'amount' in told.value && typeof told.value.amount === 'number';

/** One candidate a field, and its rivals: those as trusted as the best that say something else. What a page forged is passed over. */
const chosen = (field: string, told: Told[], price: Money | undefined, pageTitle = ''): Told[] => {
  if (field === 'price' && told.some(({trust}) => trust !== undefined)) return weighPrices(told.filter(isMoney));
  if (field === 'listPrice') return chooseListPrice(told.filter(isMoney), price);
  if (field === 'availability') return chooseAvailability(told.filter(isText) as Told<Availability>[]);
  if (field === 'title') return chooseTitle(told.filter(isText), pageTitle);
  if (field === 'images') return chooseImages(told.filter(isList));
  const best = told[0];
  return told.filter(one => one === best || ((one.trust ?? 1) >= (best?.trust ?? 1) && !same(one.value, best?.value)));
};

/** What is shown with its price, and nowhere said to be gone, is on offer. */
const onOffer = (told: Settled): void => {
  if (!told.fields.price) return;
  told.fields.availability = 'in-stock' satisfies Availability;
  told.from.availability = 'price asked';
  told.missing = told.missing.filter(field => field !== 'availability');
};

/** Few pages say since when they stand there; those that do not lack nothing. */
const dated = (told: Settled, markup: Markup | undefined, address: string): void => {
  const [since] = markup && !told.fields.listedAt ? toldByMarkup('listedAt', markup, address) : [];
  if (since) [told.fields.listedAt, told.from.listedAt] = [since.value, since.from];
};

/**
 * Parses the words of a reading, taken at `address`, and settles its candidates. A range gives its lower end as `price` and the upper as
 * `priceTo`; a thing without an identifier of the site's is named by sku, else gtin, else its path.
 */
export const settle = ({found, ref, markup, ...thing}: Reading, address: string): Settled => {
  const place = {url: new URL(address), stated: markup && statedCurrency(markup)};
  const out: Settled = {...thing, ref: '', fields: {}, from: {}, missing: [], undecided: {}};
  for (const [field, candidates] of Object.entries(found).sort(([a], [b]) => Number(b === 'price') - Number(a === 'price'))) {
    const all: Told[] = candidates.flatMap(({value, from, trust}) =>
      isMarkup(value) ? (markup ? toldByMarkup(field, markup, address).map(lesser) : []) : [{value, from, trust}],
    );
    const told = all
      .map(({value, from, trust}) => ({value: meant(field, value, place), from, trust}))
      .filter(({value}) => value !== undefined);
    const [best, ...rivals] = chosen(field, told, out.fields.price as Money | undefined, markup?.metas.title);
    if (!best) out.missing.push(field);
    else if (rivals.length) out.undecided[field] = [best, ...rivals].map(({value, from}) => ({value, from}));
    else [out.fields[field], out.from[field]] = [best.value, best.from];
  }
  const isShown = found.price?.some(({from}) => from.startsWith('visible')) ?? false;
  if (isShown && found.availability && !(out.fields.availability || out.undecided.availability)) onOffer(out);
  dated(out, markup, address);
  return {...withUpperEnd(out, found.price ?? [], place), ref: ref ?? nameOf(out, address)};
};

const nameOf = ({fields, undecided}: Settled, address: string): string => {
  const {pathname, search, hash} = new URL(keptAddress(address));
  return String(fields.sku ?? undecided.sku?.[0]?.value ?? fields.gtin ?? (pathname + search + hash).slice(0, 500));
};

const withUpperEnd = (told: Settled, candidates: readonly {value?: unknown}[], place: Place): Settled => {
  const ranges = candidates.map(({value}) => (has(value, 'money') ? rangeOf(value, place) : undefined));
  const upper = ranges.find(range => range?.to && same(range.money, told.fields.price))?.to;
  if (!upper || told.fields.priceTo) return told;
  return {
    ...told,
    fields: {...told.fields, priceTo: upper},
    from: {...told.from, priceTo: told.from.price ?? ''},
    missing: told.missing.filter(field => field !== 'priceTo'),
  };
};
