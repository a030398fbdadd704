import {z} from 'zod';
import {type Fit, tried} from '../../lib/choices/teaching.ts';
import {fieldText} from '../../lib/format/field.ts';
import type {Words} from '../../lib/format/words.ts';
import {finder, type Taught} from '../../lib/model/choice.ts';
import {listing} from '../../lib/model/listing.ts';
import {reading} from '../../lib/model/reading.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {hostOf, keptAddress} from '../../lib/parse/address.ts';
import {settle} from '../../lib/parse/settle.ts';
import {hasBundle} from '../../lib/registration.ts';
import {belongsTo, pageAt, type Site, sitesAt} from '../../lib/site.ts';
import {siteById, sites} from '../../lib/sites/index.ts';
import type {Store} from '../../lib/store/open.ts';
import {headsAtAddress, isHeadOf} from '../../lib/store/read.ts';

/** the pointing script → background: what stands at a place in the page's own words, and the ways back there; `take`: it is to be read there. */
export const pointed = z.strictObject({
  type: z.literal('pointed'),
  field: z.string().max(100),
  found: reading.shape.found.valueType.max(3),
  finders: z.array(finder).max(8),
  take: z.boolean(),
});
export type Pointed = z.infer<typeof pointed>;

/** background → the pointing script: what the place says, as the seller would see it, what was known before, and how that fits. */
export type PointedAnswer = {ok: true; fit: Fit; text: string; before: string} | {ok: false; why: string};

/** How many other things of a host a place is held against. */
const OTHERS = 200;

type Place = {url: string; host: string; site: string; page: string; whole: Snapshot<'listing'> | undefined; others: Snapshot<'listing'>[]};

/** The site whose file reads this address; without one the generic reader. */
const siteFor = (url: URL): Site | undefined => sitesAt(sites, url).find(site => hasBundle(site) && !site.recognise);

/** What is known of the page at an address. */
export const placeAt = async (store: Store, address: string): Promise<Place> => {
  const url = new URL(address);
  const host = hostOf(address);
  const [head] = (await headsAtAddress(store, keptAddress(address))).filter(isHeadOf('listing'));
  // The file that reads a marketplace's back end is another than that of its shops, and the address tells them apart.
  const site = siteFor(url) ?? (head && siteById(head.whole.site));
  const id = site ? belongsTo(site) : 'generic';
  const heads = await store.getAll('heads', IDBKeyRange.bound([id, host], [id, host, []]), OTHERS);
  return {
    ...{url: address, host, site: id, page: (site && pageAt(site, url)?.name) ?? 'listing'},
    whole: head?.whole,
    others: heads.filter(isHeadOf('listing')).map(({whole}) => whole),
  };
};

/** What the words at a place mean for a field; the currency of a bare sign is that of the price that was known. */
const meant = ({field, found}: Pointed, {url, site, whole}: Place): unknown => {
  const hint = whole?.fields.price?.currency;
  const hinted = found.map(one =>
    hint && typeof one.value === 'object' && one.value && 'money' in one.value ? {...one, value: {hint, ...one.value}} : one,
  );
  const {fields} = settle({kind: 'listing', site, reader: 1, shop: null, found: {[field]: hinted}}, url);
  const fits = listing.partial().safeParse({[field]: fields[field]});
  return fits.success ? (fits.data as Record<string, unknown>)[field] : undefined;
};

/** Tries a place against what is kept. */
export const tryPlace = (message: Pointed, place: Place, words: Words): Extract<PointedAnswer, {ok: true}> => {
  const {fit, value, before} = tried(message.field, meant(message, place), place.whole, place.others);
  const text = (said: unknown) => (said === undefined ? '' : fieldText(message.field, said, words).slice(0, 200));
  return {ok: true, fit, text: text(value), before: text(before)};
};

const currencyOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'currency' in value ? String(value.currency) : undefined;

/** The choice that a seller makes by taking a place. */
export const taughtAt = (message: Pointed, place: Place, at: number): Taught => {
  const currency = currencyOf(meant(message, place));
  const {site, host, page} = place;
  return {
    ...{kind: 'choice', what: 'taught', thing: 'listing'},
    ...{site, host, page, field: message.field, finders: message.finders, at, ...(currency && {currency})},
  };
};

/** Taught places with since when they find nothing (epoch ms), where the readings of a page tell otherwise than is known. */
export const lostAndFound = (
  choices: readonly Taught[],
  looked: readonly string[],
  taught: (field: string) => boolean,
  at: number,
): Taught[] =>
  choices.flatMap((one): Taught[] => {
    if (!looked.includes(one.field)) return [];
    const {lostAt, ...found} = one;
    if (taught(one.field)) return lostAt === undefined ? [] : [found];
    return lostAt === undefined ? [{...one, lostAt: at}] : [];
  });
