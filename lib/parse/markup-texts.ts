import type {Markup} from '../model/reading.ts';
import {type Json, own, propTexts, propThings} from './json.ts';
import {type Labelled, labelMeans} from './labels.ts';
import {meanText} from './text.ts';
import type {Told} from './told.ts';

/** The offers of a product, flattened: an offer may hold offers, and a group's variants have their own. */
const offersOf = (node: Json, depth = 0): Json[] => {
  if (depth > 3) return [];
  const direct = propThings(node, 'offers').flatMap(offer => {
    const inner = own(offer, 'price') === undefined ? offersOf(offer, depth + 1) : [];
    return inner.length ? [...inner, ...(own(offer, 'lowPrice') === undefined ? [] : [offer])] : [offer];
  });
  return [...direct, ...propThings(node, 'hasVariant').flatMap(variant => offersOf(variant, depth + 1))];
};

/** Of a product's offers as many are looked at: one that names thousands says no more by them. */
const MOST = 200;

/** The offers alone. */
export const offers = ({products}: Markup): {node: Json; syntax: string}[] =>
  products.flatMap(({node, syntax}) =>
    offersOf(node)
      .slice(0, MOST)
      .map(offer => ({node: offer, syntax})),
  );
/** Products and their offers, each with the syntax it stood in. */
export const holders = (markup: Markup): {node: Json; syntax: string}[] =>
  markup.products.flatMap(product => [product, ...offers({...markup, products: [product]})]);

/** What products and offers say under these properties, in their order. */
export const texts = (markup: Markup, ...props: string[]): Told<string>[] =>
  holders(markup).flatMap(({node, syntax}) =>
    props.flatMap(prop => propTexts(node, prop).map(value => ({value: meanText(value), from: `${syntax} ${prop}`}))),
  );

/** The first of these metas that is there. */
export const metaTexts = ({metas}: Markup, ...names: string[]): Told<string>[] => {
  const name = names.find(one => metas[one]);
  return name ? [{value: meanText(metas[name] ?? ''), from: `meta ${name}`}] : [];
};

/** The first that is no address and no longer than `longest` characters. */
export const short = (found: Told<string>[], longest: number): Told<string>[] =>
  found.filter(({value}) => value.length > 0 && value.length <= longest && !/^https?:/.test(value)).slice(0, 1);

/** What the page says under labels that mean `kind`. */
export const paired = ({pairs = []}: Markup, kind: Labelled, take: (value: string) => string | undefined): Told<string>[] =>
  pairs.flatMap(([label, said]) => {
    const value = labelMeans(label) === kind ? take(said) : undefined;
    return value ? [{value, from: `“${label}”`}] : [];
  });
