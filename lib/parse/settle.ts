import {isTaught} from '../model/from.ts';
import type {Availability} from '../model/listing.ts';
import type {Money} from '../model/money.ts';
import type {Markup, Reading, Settled} from '../model/reading.ts';
import {keptAddress} from './address.ts';
import {chooseAvailability, chooseImages, chooseListPrice, chooseTitle} from './evidence.ts';
import {factName} from './fact-name.ts';
import {chooseDescription, chooseFullest} from './fuller.ts';
import {statedCurrency, toldByMarkup} from './markup.ts';
import {has, isMoney, isShown, meant, type Place, rangeOf, textOf, type When} from './meant.ts';
import {chooseMoment, momentFields} from './moments.ts';
import {orderSpelled} from './order-spelled.ts';
import {priceWeights} from './price-weights.ts';
import {searchName} from './search-name.ts';
import {listsIn, rowsIn} from './shown.ts';
import type {Told} from './told.ts';
import {type Weights, weighPrices} from './weigh-prices.ts';

const isMarkup = (value: unknown): boolean => typeof value === 'object' && value !== null && 'markup' in value;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What only the data say gives way to what stands on the page; prices carry weights of their own. */
const lesser = (told: Told): Told => ({...told, trust: told.trust ?? 0.8});

const isText = (told: Told): told is Told<string> => typeof told.value === 'string';
const isList = (told: Told): told is Told<unknown[]> => Array.isArray(told.value);
const isPrice = (told: Told): told is Told<Money> => isMoney(told.value);

/** One candidate a field, and its rivals: those as trusted as the best that say something else. What a page forged is passed over. */
const chosen = (field: string, told: Told[], price: Money | undefined, pageTitle: string, weights: Weights): Told[] => {
  const taught = told.find(({from}) => isTaught(from));
  if (taught) return [taught];
  if (told.some(({value}) => momentFields(value))) return chooseMoment(told);
  if (field === 'price' && told.some(({trust}) => trust !== undefined)) return weighPrices(told.filter(isPrice), weights);
  if (field === 'listPrice') return chooseListPrice(told.filter(isPrice), price);
  if (field === 'availability') return chooseAvailability(told.filter(isText) as Told<Availability>[]);
  if (field === 'title') return chooseTitle(told.filter(isText), pageTitle);
  if (field === 'images') return chooseImages(told.filter(isList));
  if (field === 'attributes') return chooseFullest(told);
  if (field === 'description') return chooseDescription(told);
  const best = told[0];
  return told.filter(one => one === best || ((one.trust ?? 1) >= (best?.trust ?? 1) && !same(one.value, best?.value)));
};

/** Makers' numbers stand in tables of properties that a closed tab hides. */
const withTables = (field: string, markup: Markup, {tables}: Place): Markup =>
  field === 'mpn' || field === 'gtin' ? {...markup, pairs: [...(markup.pairs ?? []), ...tables]} : markup;

/** What the candidates of a field mean, those of the markup among them. */
const toldOf = (
  field: string,
  candidates: Reading['found'][string],
  {markup, address, place}: {markup: Markup | undefined; address: string; place: Place},
): Told[] =>
  candidates
    .flatMap(({value, from, trust}): Told[] =>
      isMarkup(value) ? (markup ? toldByMarkup(field, withTables(field, markup, place), address).map(lesser) : []) : [{value, from, trust}],
    )
    .map(({value, from, trust}) => ({value: meant(field, value, place), from, trust}))
    .filter(({value}) => value !== undefined);

const placeOf = (
  reading: Reading,
  address: string,
  {fields = {}, when = {zone: 'UTC'}}: Partial<Pick<Place, 'fields' | 'when'>> = {},
): Place => {
  const {found, markup} = reading;
  return {
    of: reading,
    when,
    url: new URL(address),
    stated: markup && statedCurrency(markup),
    markup,
    locale: found.price?.flatMap(({value}) => textOf(value, 'locale') ?? [])[0],
    fields,
    tables: found.attributes?.flatMap(({value}) => (isShown(value) ? listsIn(value.shown).flatMap(rowsIn) : [])) ?? [],
  };
};

/** All prices that a reading speaks for, before they are weighed. */
export const priceCandidates = (reading: Reading, address: string): Told<Money>[] =>
  toldOf('price', reading.found.price ?? [], {markup: reading.markup, address, place: placeOf(reading, address)}).filter(isPrice);

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

/** Most goods are in no promotion: a page without a badge lacks nothing. */
const unbadged = (told: Settled): void => {
  told.missing = told.missing.filter(field => field !== 'badges');
};

/** An address that names no page of a list is that of the first. */
const paged = (told: Settled): void => {
  if (told.kind !== 'search' || !told.missing.includes('page')) return;
  [told.fields.page, told.from.page] = [1, 'address'];
  told.missing = told.missing.filter(field => field !== 'page');
};

/** A moment is told by two fields. */
const spelledOut = ({fields, from}: Settled): void => {
  for (const [field, value] of Object.entries(fields)) {
    const moment = momentFields(value);
    if (!moment) continue;
    fields[field] = moment.at;
    const bound = field.replace(/At$/, 'Within');
    if (moment.within) [fields[bound], from[bound]] = [moment.within, from[field] ?? ''];
  }
};

/**
 * Parses the words of a reading, taken at `address`, and settles its candidates. A range gives its lower end as `price` and the upper as
 * `priceTo`; a thing without an identifier of the site's is named by sku, else gtin, else its path; a search by what was asked. Other `weights` than the fitted ones are for fitting;
 * `when` is needed where the page speaks of times.
 */
export const settle = (reading: Reading, address: string, weights: Weights = priceWeights, when?: When): Settled => {
  const {found, ref, markup, taught: _, ...thing} = reading;
  const out: Settled = {...thing, ref: '', fields: {}, from: {}, missing: [], undecided: {}};
  const place = placeOf(reading, address, {fields: out.fields, ...(when && {when})});
  for (const [field, candidates] of Object.entries(found).sort(([a], [b]) => Number(b === 'price') - Number(a === 'price'))) {
    const told = toldOf(field, candidates, {markup, address, place});
    const [best, ...rivals] = chosen(field, told, out.fields.price as Money | undefined, markup?.metas.title ?? '', weights);
    if (!best) out.missing.push(field);
    else if (rivals.length) out.undecided[field] = [best, ...rivals].map(({value, from}) => ({value, from}));
    else [out.fields[field], out.from[field]] = [best.value, best.from];
  }
  const isShown = found.price?.some(({from}) => from.startsWith('visible')) ?? false;
  if (isShown && found.availability && !(out.fields.availability || out.undecided.availability)) onOffer(out);
  spelledOut(out);
  if (out.kind === 'order') orderSpelled(out, found);
  dated(out, markup, address);
  unbadged(out);
  paged(out);
  return {...withUpperEnd(out, found.price ?? [], place), ref: ref ?? nameOf(out, address)};
};

const nameOf = ({kind, fields, undecided}: Settled, address: string): string => {
  if (kind === 'search') return searchName(address);
  const {pathname, search, hash} = new URL(keptAddress(address));
  const name = factName(kind, fields);
  if (name) return name;
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
