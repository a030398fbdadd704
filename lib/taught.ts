import type {Finder} from './model/choice.ts';
import {note, type Page} from './read/page.ts';
import {placeOf} from './read/taught-finders.ts';
import {fitsOf, wordsAt} from './read/taught-words.ts';
import {belongsTo, type PageReading, type Site} from './site.ts';

/** What was taught of one field on one kind of page of this host. */
export type TaughtPlace = {page: string; field: string; finders: readonly Finder[]; currency?: string | undefined};

/** Where a finder leads, in words that a seller can follow. */
export const finderText = (finder: Finder): string => ('label' in finder ? `“${finder.label}” ${finder.selector}` : finder.selector);

type Found = Record<string, PageReading['readings'][number]['found'][string]>;

const foundAt = (page: Page, places: readonly TaughtPlace[]): Found => {
  const out: Found = {};
  for (const {field, finders, currency} of places) {
    const [first] = finders;
    const element = placeOf(page, finders, fitsOf(field, page));
    const words = element && first ? wordsAt(field, element, page, finderText(first), currency) : [];
    if (element && words.length > 0) {
      note(page, element);
      out[field] = words;
    }
  }
  return out;
};

/** Fields without which a page tells of no product. */
const isProduct = (found: Found): boolean => 'title' in found || 'price' in found;

/** A site as it is read where the seller showed that there is a product: only its pages of that kind, whatever their signs say. */
const unconditional = (site: Site, name: string): Site => ({
  ...site,
  pages: Object.fromEntries(
    Object.entries(site.pages).flatMap(([each, {is: _, ready: __, ...plan}]) => (each === name ? [[each, plan]] : [])),
  ),
});

/** Reads a page by the sites given. */
export type ReadWith = (page: Page, sites: readonly Site[]) => PageReading;

const isOfOne = (read: PageReading, sites: readonly Site[]): boolean =>
  read.page === null || !sites.find(({id}) => id === read.site)?.pages[read.page]?.each;

/** A page at an address where nobody expected a product: nothing but what was taught is read. */
const alone = (id: string, of: string, page: string): PageReading => ({
  ...{page, site: id},
  readings: [{kind: 'listing', site: of, reader: 1, shop: null, found: {}}],
});

const readAnyhow = (page: Page, sites: readonly Site[], readWith: ReadWith, name: string): PageReading => {
  const again = readWith(
    page,
    sites.map(site => unconditional(site, name)),
  );
  if (again.page !== null) return again;
  const site = sites.find(({id}) => id === again.site) ?? sites.at(-1);
  return site ? alone(site.id, belongsTo(site), name) : alone('generic', 'generic', name);
};

/**
 * Reads a page with the places that the seller taught on its host: what stands there is the first candidate of its field, and a page that
 * has a taught title or price tells of a product. Pages with many things are left as they are. `taught` of a reading names the fields that
 * were looked for; `read` is what was read already without them.
 */
export const readTaught = (
  page: Page,
  sites: readonly Site[],
  places: readonly TaughtPlace[],
  readWith: ReadWith,
  read: PageReading = readWith(page, sites),
): PageReading => {
  if (places.length === 0 || !isOfOne(read, sites)) return read;
  const here = places.filter(place => read.page === null || place.page === read.page);
  const found = foundAt(page, here);
  const whole = read.page === null && isProduct(found) ? readAnyhow(page, sites, readWith, here[0]?.page ?? 'listing') : read;
  const [only, ...others] = whole.readings;
  if (whole.page === null || !only || others.length > 0) return whole;
  const merged = Object.fromEntries(
    Object.entries(found).map(([field, words]) => [field, [...words, ...(only.found[field] ?? [])].slice(0, 20)]),
  );
  const taught = here.map(({field}) => field);
  return {...whole, readings: [{...only, taught, found: {...only.found, ...merged}}]};
};
