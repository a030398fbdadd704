import type {GridKind} from '../parse/column-kinds.ts';
import {attribute} from './asks.ts';
import {all, first, map, seenText} from './element.ts';
import {formPictures} from './form-pictures.ts';
import {type Grid, grids} from './grid.ts';
import {headingsOf} from './grid-about.ts';
import {cell, cellData, cellMoney, cellWas} from './grid-reads.ts';
import {refIn} from './id-in-path.ts';
import {asksFor, formField, formListPrice, formPrice, formTags} from './listing-form.ts';
import {ours} from './ours.ts';
import type {Page, Read} from './page.ts';
import type {Plan} from './plan.ts';
import {count, hinted, money} from './value.ts';

/** What a back end's pages of goods do not show, or show in words that mean something else there. */
const none = {
  priceTo: null,
  priceIncludesTax: null,
  availability: null,
  rating: null,
  reviewCount: null,
  videos: null,
  bullets: null,
  attributes: null,
  seller: null,
  shipping: null,
  listedAt: null,
  variants: null,
  badges: null,
  brand: null,
  mpn: null,
  owner: ours,
};

/** How a site reads the edit page of a good by the names of its fields; what it does not say is not read there. */
export const ownForm = (fields: Partial<Plan<'listing'>>): Plan<'listing'> => ({
  ...{title: null, gtin: null, sku: null, price: null, listPrice: null, stock: null},
  ...{images: null, description: null, category: null, keywords: null, ...none, ...fields},
});

/** What lies in a store has a number of its own there, which is none of the good. */
const OF_STOCK = /(?:inventory|stock)\/[^/?#]+$/i;
/** The page of one good lists its variants, which are called “S” and “L” there. */
const OF_ONE = /\/(?:products?|items?|goods|listings?)\/[\w-]*\d[\w-]*(?:\/|$)/i;

/** The name of what a row tells of; one that is cut short, or a variant's alone, is no name. */
const rowTitle: Read<string> = page => {
  const about = OF_ONE.test(page.url.pathname) && headingsOf(page).map(seenText).find(Boolean);
  return map(cell('title'), words => (/(?:\.\.\.|…)$/.test(words) || (about && !words.includes(about)) ? undefined : words))(page);
};

/** What most links of the row lead to: picture, name and “edit” lead to the thing itself, others to its category or seller. */
const linked: Read<string> = page => {
  const times = new Map<string, number>();
  for (const link of [...all(page, ''), ...all(page, 'a[href]')]) {
    const href = attribute(link, 'href');
    const ref = OF_STOCK.test(href) ? undefined : refIn(href);
    if (ref) times.set(ref, (times.get(ref) ?? 0) + 1);
  }
  const [best] = [...times].sort(([, a], [, b]) => b - a);
  return best ? [{value: best[0], from: 'link'}] : [];
};

/** The identifier of the good in a row: what its link names, as the address of its own page does, else what the row says. */
export const rowRef: Read<string> = first(linked, cellData('listing'), cell('listing'), cell('sku'));

/** The identifier in the address of the page of one good. */
export const pageRef: Read<string> = ({url}) => {
  const ref = refIn(`${url.pathname}${url.search}`) ?? refIn(url.hash.replace(/^#!?/, ''));
  return ref ? [{value: ref, from: 'address'}] : [];
};

/** How a row of any back end's list of goods is read, by what its columns mean. */
export const anyRow: Plan<'listing'> = {
  images: null,
  description: null,
  keywords: null,
  ...none,
  title: rowTitle,
  gtin: cell('gtin'),
  sku: cell('sku'),
  price: cellMoney('price'),
  listPrice: first(cellMoney('listPrice'), money(cellWas('price'))),
  stock: count(first(cell('stock'), cell('available'))),
  category: map(cell('category'), words => [words]),
};

/** How the edit page of any good is read: what its form holds now. Who reads rows alone leaves it behind: its calls are marked as doing nothing. */
export const anyForm: Plan<'listing'> = {
  ...none,
  title: /* @__PURE__ */ formField('title'),
  gtin: /* @__PURE__ */ formField('gtin'),
  sku: /* @__PURE__ */ formField('sku'),
  price: formPrice,
  listPrice: formListPrice,
  stock: /* @__PURE__ */ count(/* @__PURE__ */ formField('stock')),
  images: formPictures,
  description: /* @__PURE__ */ formField('description'),
  category: /* @__PURE__ */ map(/* @__PURE__ */ formField('category'), words => words.split(/\s*>\s*/).filter(Boolean)),
  keywords: formTags,
};

const isOf = ({kind, form, rows}: Grid, kinds: readonly GridKind[]): boolean =>
  kinds.some(each => each === kind) && form !== 'page' && rows.length > 0;

/** The same where all prices are in one currency, which the page need not name. */
export const formIn = (currency: string): Plan<'listing'> => ({
  ...anyForm,
  price: /* @__PURE__ */ hinted(currency, formPrice),
  listPrice: /* @__PURE__ */ hinted(currency, formListPrice),
});

/** Does the page list things of one of these kinds? For sites whose pages of one good are known by something else than their grids. */
export const listsOf =
  (...kinds: GridKind[]) =>
  (page: Page): boolean =>
    grids(page).some(grid => isOf(grid, kinds));

/** The same where such a page may be that of one good. */
export const lists =
  (...kinds: GridKind[]) =>
  (page: Page): boolean =>
    grids(page).some(grid => isOf(grid, kinds) && !isOfOne(grid, page));

/**
 * Does it list the specifications of the one good that the page is about, by price and stock alone? Its form asks for one name, which may not
 * be filled in as yet.
 */
const isOfOne = ({kind, rows}: Grid, page: Page): boolean =>
  kind !== 'orders' && !rows.some(row => row.spots('title')[0]) && !!pageRef(page)[0] && asksFor(page, 'title');

/** Is the page that of one order? */
export const isOrder = (page: Page): boolean => grids(page).some(({kind, form}) => kind === 'orders' && form === 'page');

/** Is a page that is known by its address to be where a good is edited filled in yet? */
export const isFilled = (page: Page): boolean => formField('title')(page).length > 0;

/** Is the page where one good is edited: does it ask for a name, and for what it costs or what it is called in the books? */
export const isForm = (page: Page): boolean =>
  pageRef(page).length > 0 && formField('title')(page).length > 0 && (formPrice(page).length > 0 || formField('sku')(page).length > 0);
