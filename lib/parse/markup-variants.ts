import type {Listing} from '../model/listing.ts';
import type {Markup} from '../model/reading.ts';
import {parseAvailability} from './availability.ts';
import {type Json, propTexts, propThings} from './json.ts';
import {parseMoney} from './money.ts';
import {meanText} from './text.ts';
import type {Told} from './told.ts';

export type Variant = Listing['variants'][number];

/** As many as a listing keeps. */
const MOST = 500;

const first = (nodes: readonly Json[], ...names: string[]): string => {
  for (const node of nodes)
    for (const name of names) for (const text of propTexts(node, name)) if (text && !/^https?:/.test(text)) return meanText(text);
  return '';
};

/** What is left where two or three dozen names begin with the same product: “Oak hook – Black” is Black. */
export const withoutTitle = (name: string, title: string): string => {
  const rest = title && name.toLowerCase().startsWith(title.toLowerCase()) ? name.slice(title.length) : name;
  return (
    rest
      .replace(/^[\s–—\-|,:/(]+/, '')
      .replace(/^([^(]*)\)$/, '$1')
      .trim() || name
  );
};

/** How many are left, as far as it is said: none where the offer is gone. */
const stockOf = (offers: readonly Json[]): number | undefined => {
  const said = first(offers, 'availability') || offers.flatMap(offer => propTexts(offer, 'availability'))[0];
  if (said && parseAvailability(said) === 'out-of-stock') return 0;
  const level = offers.flatMap(offer => propThings(offer, 'inventoryLevel')).flatMap(one => propTexts(one, 'value'))[0] ?? '';
  return /^\d{1,7}$/.test(level) ? Number(level) : undefined;
};

/** One variant of the product called `title`: what it is called, its own id, its price where its offers name one alone. */
const variantOf = (node: Json, offers: readonly Json[], title: string): Variant | undefined => {
  const both = [node, ...offers];
  const ref = first(both, 'sku', 'productID', 'mpn', 'gtin13', 'gtin').slice(0, 200);
  const traits = ['color', 'size', 'material', 'pattern'].flatMap(trait => first([node], trait) || []).join(' / ');
  const called = first(both, 'name');
  const name = (called && called.toLowerCase() !== title.toLowerCase() ? withoutTitle(called, title) : traits || ref).slice(0, 500);
  const prices = offers.flatMap(
    offer => parseMoney(propTexts(offer, 'price')[0] ?? '', {hint: propTexts(offer, 'priceCurrency')[0]})?.money ?? [],
  );
  const isOne = new Set(prices.map(({amount, currency}) => `${amount} ${currency}`)).size === 1;
  const stock = stockOf(offers);
  return name
    ? {...(ref && {ref}), name, ...(isOne && prices[0]?.amount && {price: prices[0]}), ...(stock !== undefined && {stock})}
    : undefined;
};

/** Two or more that can be told apart; a list whose members share an id or a name is none of variants. */
export const told = (list: readonly (Variant | undefined)[], from: string): Told<Variant[]>[] => {
  const variants = list.flatMap(each => each ?? []).slice(0, MOST);
  const isApart = (of: (variant: Variant) => string) => new Set(variants.map(of)).size === variants.length;
  return variants.length > 1 && variants.length >= Math.min(MOST, list.length) && isApart(({ref, name}) => `${ref}\n${name}`)
    ? [{value: variants, from}]
    : [];
};

type Thing = Markup['products'][number];

const ofGroup = ({node, syntax}: Thing): Told<Variant[]>[] => {
  const title = first([node], 'name');
  const list = propThings(node, 'hasVariant').map(one => variantOf(one, propThings(one, 'offers'), title));
  return told(list, `${syntax} hasVariant`);
};

/** Offers of one seller with an id or a name of their own; those of several sellers are the same thing. */
const ofOffers = ({node, syntax}: Thing): Told<Variant[]>[] => {
  const offers = propThings(node, 'offers').flatMap(offer =>
    [offer, ...propThings(offer, 'offers')].filter(one => propTexts(one, 'price').length),
  );
  const sellers = new Set(offers.flatMap(offer => propTexts(offer, 'seller').slice(0, 1)));
  const title = first([node], 'name');
  const isOwn = (offer: Json) =>
    first([offer], 'sku') || (first([offer], 'name') && first([offer], 'name') !== title) || propThings(offer, 'itemOffered').length;
  if (offers.length < 2 || sellers.size > 1 || !offers.every(isOwn)) return [];
  const list = offers.map(offer => variantOf({...propThings(offer, 'itemOffered')[0], ...named(offer)}, [offer], title));
  return told(list, `${syntax} offers`);
};

const named = (offer: Json): Json =>
  Object.fromEntries(['name', 'sku'].flatMap(name => (first([offer], name) ? [[name, first([offer], name)]] : [])));

/** Products of one name, each with an id and an offer of its own. */
const ofProducts = ({products}: Markup): Told<Variant[]>[] => {
  const [best] = products;
  const title = best ? first([best.node], 'name') : '';
  const alike = products.filter(({node, syntax}) => syntax === best?.syntax && first([node], 'name') === title && first([node], 'sku'));
  const refs = new Set(alike.map(({node}) => first([node], 'sku')));
  if (alike.length < 2 || refs.size < alike.length || alike.length < products.filter(({syntax}) => syntax === best?.syntax).length)
    return [];
  return told(
    alike.map(({node}) => variantOf(node, propThings(node, 'offers'), title)),
    `${best?.syntax} products`,
  );
};

/** The variants that markup names: those of a group, offers with names or ids of their own, else products of one name. */
export const variants = (markup: Markup): Told<Variant[]>[] =>
  [...markup.products.flatMap(ofGroup), ...markup.products.flatMap(ofOffers), ...ofProducts(markup)].slice(0, 1);
