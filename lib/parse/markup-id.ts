import type {Markup} from '../model/reading.ts';
import {keptAddress} from './address.ts';
import {parseGtin} from './gtin.ts';
import {identifierIn} from './labels.ts';
import {metaTexts, paired, texts} from './markup-texts.ts';
import type {Told} from './told.ts';

/** Digits at the end of the address's path, or a parameter that names a thing, are its id where nothing else is. */
const idInAddress = (url: string): Told<string>[] => {
  const {pathname, searchParams} = new URL(keptAddress(url));
  const parameter = [...searchParams].find(([name, value]) => /id$|^sku$|^item$|^p$/i.test(name) && /^\D{0,3}\d{3,20}$/.test(value))?.[1];
  const last = decoded(pathname).split('/').filter(Boolean).at(-1) ?? '';
  const id = parameter ?? /(?<![\d.,])(\d{5,})(?:\.\w{2,5}|\/)?$/.exec(last)?.[1];
  return id ? [{value: id, from: 'address'}] : [];
};

const decoded = (path: string): string => new URLSearchParams(`=${path.replace(/[&+]/g, ' ')}`).get('') ?? '';

/**
 * The shop's own id of the product. What the page shows and its address says too comes first, then what the page shows under a label that
 * asks for it, then what the data name, again the one in the address first. A number that every shop has for the product (a GTIN) comes
 * only after an id in the address.
 */
export const sku = (markup: Markup, url: string): Told<string>[] => {
  const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const address = squeezed(url.slice(new URL(url).origin.length));
  const isThere = ({value}: Told<string>) => squeezed(value).length > 3 && address.includes(squeezed(value));
  const labelled = paired(markup, 'sku', identifierIn);
  const both = (markup.pairs ?? []).flatMap(([label, value]) => (label === '#' ? [{value, from: 'page and address'}] : []));
  // Short ones may stand in both by chance.
  const sure = both.filter(({value}) => squeezed(value).length > 6);
  const all = [
    ...texts(markup, 'sku', 'productID', 'productId', 'identifier'),
    ...metaTexts(markup, 'product:retailer_item_id'),
    ...texts(markup, 'mpn'),
  ]
    .map(({value, from}) => ({value: value.replace(/^(?:sku|mpn|ref|id)\W+/i, ''), from}))
    .filter(({value}) => value.length < 50 && value.length > 1 && !/\s.*\s|\s\D+$/.test(value));
  const isShared = ({value}: Told<string>) => value.length > 8 && parseGtin(value) !== undefined;
  const own = [...labelled.filter(isThere), ...sure, ...labelled, ...both, ...all.filter(isThere), ...all];
  return [...own.filter(one => !isShared(one) || isThere(one)), ...idInAddress(url), ...own].slice(0, 1);
};
