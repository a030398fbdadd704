import type {Idea} from './column-means.ts';
import {SEEN, STATES, STOCK, TIMES} from './value-shape.ts';

/** What a grid tells of: `lines` are those of one order. */
export type GridKind = 'orders' | 'lines' | 'listings' | 'stock' | 'traffic' | 'ads' | 'reviews';

/**
 * What a column tells of, in the words of the model. `buyer` is the site's own id of a buyer, which leaves the page only as a hash;
 * `listing` is the site's id of what is sold; `day` is the day that figures are of.
 */
export type Meaning = (typeof meanings)[number];
export const meanings = [
  ...['ref', 'placedAt', 'paidAt', 'dueAt', 'sentAt', 'deliveredAt', 'status', 'paymentStatus', 'fulfilmentStatus'],
  ...['total', 'subtotal', 'shipping', 'tax', 'discount', 'refunded', 'quantity', 'unitPrice', 'lineTotal'],
  ...['sku', 'gtin', 'title', 'listing', 'stock', 'available', 'inbound', 'price', 'listPrice', 'productStatus', 'category'],
  ...['day', 'visits', 'views', 'impressions', 'clicks', 'spend', 'orders', 'units', 'revenue', 'conversion'],
  ...['campaign', 'adGroup', 'searchTerm', 'rating', 'review', 'writtenAt', 'channel', 'region', 'buyer', 'variant'],
] as const satisfies readonly string[];

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const GOODS = 'sku gtin title listing';
const FIGURES = `day ${GOODS} channel ${SEEN} orders units revenue conversion`;
/** What columns of each kind of grid may mean; all else in it stays unread. */
const OWN: Record<GridKind, ReadonlySet<string>> = {
  orders: list(
    `ref ${TIMES} ${STATES} total subtotal shipping tax discount refunded quantity unitPrice lineTotal ${GOODS} channel region buyer`,
  ),
  lines: list(`${GOODS} variant quantity unitPrice lineTotal tax discount refunded status fulfilmentStatus`),
  listings: list(`${GOODS} price listPrice ${STOCK} productStatus category visits views units rating`),
  stock: list(`${GOODS} ${STOCK} category`),
  traffic: list(FIGURES),
  ads: list(`${FIGURES} spend campaign adGroup searchTerm`),
  reviews: list(`ref ${GOODS} rating review writtenAt`),
};

/** Is this a word for what a column may mean? */
export const isMeaning = (text: string | null): text is Meaning => text !== null && Object.values(OWN).some(own => own.has(text));

/** What ideas that depend on the grid mean there, the surer ones first. */
const orders =
  'orderTotal:total order:ref reference:ref id:ref date:placedAt total:total amount:total product:title orders:quantity units:quantity';
const goods = 'product:title name:title reference:sku id:listing quantity:stock status:productStatus salePrice:price orders:units';
const figures = 'date:day placedAt:day order:orders ref:orders product:title orderTotal:revenue';
const TURNED: Record<GridKind, readonly string[]> = {
  orders: orders.split(' '),
  lines:
    'product:title name:title reference:sku orders:quantity units:quantity price:unitPrice total:lineTotal amount:lineTotal orderTotal:lineTotal subtotal:lineTotal'.split(
      ' ',
    ),
  listings: goods.split(' '),
  stock: goods.split(' '),
  traffic: figures.split(' '),
  ads: figures.split(' '),
  reviews: 'date:writtenAt placedAt:writtenAt product:title order:ref'.split(' '),
};

type Meant = {meaning: Meaning; sure: number};
const meantIn = (kind: GridKind, idea: Idea): Meant | undefined => {
  const turned = TURNED[kind];
  const place = turned.findIndex(each => each.startsWith(`${idea}:`));
  if (place >= 0) return {meaning: turned[place]?.split(':')[1] as Meaning, sure: 1 - place / turned.length};
  return OWN[kind].has(idea) ? {meaning: idea as Meaning, sure: 2} : undefined;
};
/** Every row of a list asks again. */
const meant = new Map<string, Meant | undefined>();

/** What an idea means in a grid, and how surely, higher is surer; undefined where it means nothing there. */
export const meaningIn = (kind: GridKind, idea: Idea): Meant | undefined => {
  const asked = `${kind} ${idea}`;
  if (!meant.has(asked)) meant.set(asked, meantIn(kind, idea));
  return meant.get(asked);
};

/** What the page around a grid is about, as its heading and address say. */
export type About = {orders: boolean; goods: boolean};

/**
 * What a grid tells of, by the ideas over its columns; undefined where they do not say. `inOrder`: it stands within a row of orders, or
 * on the page of one.
 */
export const kindOf = (ideas: ReadonlySet<Idea | null>, about: About, inOrder: boolean): GridKind | undefined => {
  const some = (words: string): boolean => words.split(' ').some(idea => ideas.has(idea));
  const isGood = some('sku gtin title product listing');
  // Where goods are listed a reference is theirs.
  const isNamed = isGood || (ideas.has('name') && !ideas.has(null)) || (ideas.has('reference') && about.goods && !about.orders);
  const isRef = some('ref order') || (some('id reference') && about.orders && !about.goods);
  const money = some('orderTotal total amount subtotal');
  const groups = [money, some(`${TIMES} date`), some(STATES)];
  if (some('rating') && some('review')) return 'reviews';
  if (some('impressions clicks') && some('spend')) return 'ads';
  if (inOrder && isNamed && some('quantity orders units') && !isRef) return 'lines';
  if (isRef && groups.filter(Boolean).length > (ideas.has('ref') ? 0 : 1) && !some(SEEN)) return 'orders';
  if (some(SEEN) && !some('price stock')) return 'traffic';
  if (about.orders && !about.goods)
    return isNamed && some('quantity') && (money || some('price unitPrice lineTotal')) ? 'lines' : undefined;
  if (isNamed && some('price listPrice productStatus')) return 'listings';
  if (isNamed && some(`${STOCK} quantity`)) return some('category status') ? 'listings' : 'stock';
  return (isGood || some('name id')) && about.goods && some('status category') && !ideas.has(null) ? 'listings' : undefined;
};
