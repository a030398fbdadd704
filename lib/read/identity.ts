import {seenText} from './element.ts';
import {inAddress, mainProducts, offersOf} from './main-product.ts';
import {propTexts} from './markup.ts';
import {meta} from './meta.ts';
import {type Found, once, type Page, type Read} from './page.ts';

const marked = (page: Page, ...props: string[]): Found<string>[] =>
  mainProducts(page).flatMap(({node, syntax}) => [node, ...offersOf(node)].flatMap(holder => props.flatMap(prop => propTexts(holder, prop).map(value => ({value, from: `${syntax} ${prop}`})))));

/** Texts that may hold a GTIN; the background checks the last digit. */
export const gtin: Read<string> = page => marked(page, 'gtin13', 'gtin', 'gtin12', 'gtin14', 'gtin8', 'ean', 'isbn', 'sku', 'productID').slice(0, 9).map((found, i) => ({...found, trust: 1 - i / 10}));

export const mpn: Read<string> = page => marked(page, 'mpn', 'model').slice(0, 1);

/** Identifiers that the page shows under a name of its own. */
const shown = (page: Page): Found<string>[] =>
  [...page.doc.querySelectorAll('[class*=sku i],[id*=sku i],[class*=product-code i],[class*=item-number i]')]
    .map(element => ({value: seenText(element).replace(/^[^:：#]{1,30}[:：#]\s*/, ''), from: 'page label'}))
    .filter(({value}) => /^(?=.*\d)[\p{L}\p{N}./_-]{3,30}$/u.test(value));

/** Every identifier that the page gives the product, best first: the one that also stands in its address above all. */
const ids = (page: Page): Found<string>[] =>
  once(page, 'ids', () => {
    const meant = meta(page, 'product:retailer_item_id');
    const all = [...marked(page, 'sku', 'productID', 'productId', 'identifier'), ...(meant ? [{value: meant, from: 'meta retailer_item_id'}] : []), ...marked(page, 'mpn'), ...shown(page)]
      .map(({value, from}) => ({value: value.replace(/^(?:sku|mpn|ref|id)\W+/i, ''), from}))
      .filter(({value}) => value.length < 50 && !/\s.*\s/.test(value));
    return [...all.filter(({value}) => inAddress(page, value)), ...all];
  });

export const sku: Read<string> = page => ids(page).slice(0, 1);

export const brand: Read<string> = page => {
  const meant = meta(page, 'product:brand', 'og:brand');
  return [...marked(page, 'brand', 'manufacturer'), ...(meant ? [{value: meant, from: 'meta product:brand'}] : [])].filter(({value}) => value.length < 80 && !/^https?:/.test(value)).slice(0, 1);
};

export const seller: Read<string> = page => marked(page, 'seller').filter(({value}) => value.length < 200 && !/^https?:/.test(value)).slice(0, 1);
