import type {Availability} from '../model/listing.ts';
import type {Money} from '../model/money.ts';
import type {Reading, Settled} from '../model/reading.ts';
import {keptAddress} from './address.ts';
import {parseAvailability} from './availability.ts';
import {likelyCurrency} from './country.ts';
import {chooseAvailability, chooseListPrice, type Told, weighPrices} from './evidence.ts';
import {parseGtin} from './gtin.ts';
import {parseMoney} from './money.ts';

const has = <K extends string>(value: unknown, key: K): value is Record<K, string> =>
  typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[key] === 'string';

const textOf = (value: unknown, key: string): string | undefined => (has(value, key) ? value[key] : undefined);

type Range = {money: Money; to?: Money};

const rangeOf = (value: unknown, url: URL): Range | undefined => {
  const locale = textOf(value, 'locale');
  const hint = textOf(value, 'hint') ?? likelyCurrency(url, locale);
  return parseMoney(textOf(value, 'money') ?? '', {hint, locale});
};

/** The value that a page's words mean; what is not in words is what it is. Undefined where the words mean nothing. */
const meant = (field: string, value: unknown, url: URL): unknown => {
  if (has(value, 'money')) return rangeOf(value, url)?.money;
  if (has(value, 'stock')) return parseAvailability(value.stock);
  return field === 'gtin' && typeof value === 'string' ? parseGtin(value) : value;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One candidate a field, and its rivals: those as trusted as the best that say something else. */
const chosen = (field: string, told: Told[], price: Money | undefined): Told[] => {
  if (field === 'price' && told.some(({trust}) => trust !== undefined)) return weighPrices(told as Told<Money>[]);
  if (field === 'listPrice') return chooseListPrice(told as Told<Money>[], price);
  if (field === 'availability') return chooseAvailability(told as Told<Availability>[]);
  const best = told[0];
  return told.filter(one => one === best || ((one.trust ?? 1) >= (best?.trust ?? 1) && !same(one.value, best?.value)));
};

/**
 * Parses the words of a reading, taken at `address`, and settles its candidates. A range gives its lower end as `price` and the upper as
 * `priceTo`; a thing without an identifier of the site's is named by sku, else gtin, else its path.
 */
export const settle = ({found, ref, ...thing}: Reading, address: string): Settled => {
  const url = new URL(address);
  const out: Settled = {...thing, ref: '', fields: {}, from: {}, missing: [], undecided: {}};
  for (const [field, candidates] of Object.entries(found).sort(([a], [b]) => Number(b === 'price') - Number(a === 'price'))) {
    const told = candidates.map(({value, from, trust}) => ({value: meant(field, value, url), from, trust})).filter(({value}) => value !== undefined);
    const [best, ...rivals] = chosen(field, told, out.fields.price as Money | undefined);
    if (!best) out.missing.push(field);
    else if (rivals.length) out.undecided[field] = [best, ...rivals].map(({value, from}) => ({value, from}));
    else [out.fields[field], out.from[field]] = [best.value, best.from];
  }
  return {...withUpperEnd(out, found.price ?? [], url), ref: ref ?? nameOf(out, address)};
};

const nameOf = ({fields, undecided}: Settled, address: string): string => {
  const {pathname, search} = new URL(keptAddress(address));
  return String(fields.sku ?? undecided.sku?.[0]?.value ?? fields.gtin ?? (pathname + search).slice(0, 500));
};

const withUpperEnd = (told: Settled, candidates: readonly {value?: unknown}[], url: URL): Settled => {
  const ranges = candidates.map(({value}) => (has(value, 'money') ? rangeOf(value, url) : undefined));
  const upper = ranges.find(range => range?.to && same(range.money, told.fields.price))?.to;
  if (!upper || told.fields.priceTo) return told;
  return {...told, fields: {...told.fields, priceTo: upper}, from: {...told.from, priceTo: told.from.price ?? ''}, missing: told.missing.filter(field => field !== 'priceTo')};
};
