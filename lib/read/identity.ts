import {keptAddress} from './address.ts';
import {seenText} from './element.ts';
import {inAddress, mainProducts, offersOf} from './main-product.ts';
import {propTexts} from './markup.ts';
import {meta} from './meta.ts';
import {type Found, once, type Page, type Read} from './page.ts';

const GTIN_PROPS = ['gtin13', 'gtin', 'gtin12', 'gtin14', 'gtin8', 'ean', 'isbn'];
const LABEL = /^(?:sku|item (?:no|number|code|#|id|model)|product (?:code|no|number|id)|art(?:icle|ikel)?[.-]?\s?(?:no|nr|nummer|number|code|num)|artikelnummer|bestell-?nr|réf(?:érence)?|ref(?:erencia)?|codice(?: prodotto| articolo)?|código(?: do produto)?|cod(?:\.|ice)?|kód(?: produktu| tovaru)?|kod(?: produktu)?|indeks|nr ref|артикул|код(?: товара)?|produkta kods|tootekood|tuotenumero|varenummer|artikelnr|catalog(?:ue)? (?:no|number)|id|ad id|商品编号|商品編號|商品コード|货号|貨號|型號|מק"?ט)\s*[.:#：]*\s*$/i;

/** Does the last digit of a GTIN-8/12/13/14 fit the others (GS1 General Specifications, section 7.9)? */
export const isGtin = (digits: string): boolean => {
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length - 1; i++) sum += Number(digits[digits.length - 2 - i]) * (i % 2 ? 1 : 3);
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
};

const fromMarkup = (page: Page, props: string[]): Found<string>[] =>
  mainProducts(page).flatMap(({node, syntax}) => [node, ...offersOf(node)].flatMap(holder => props.flatMap(prop => propTexts(holder, prop).map(value => ({value, from: `${syntax} ${prop}`})))));

export const gtin: Read<string> = page =>
  [...fromMarkup(page, GTIN_PROPS), ...fromMarkup(page, ['sku', 'productID'])]
    .map(({value, from}) => ({value: value.replace(/^(?:ean|isbn|upc|gtin)\D*/i, '').replace(/[\s-]/g, ''), from}))
    .filter(({value}) => isGtin(value) && value.length > 8)
    .slice(0, 1);

export const mpn: Read<string> = page => fromMarkup(page, ['mpn', 'model']).filter(({value}) => value.length < 60).slice(0, 1);

/** A short text that follows a label such as "SKU:" in its own or the next element, near enough to be the product's. */
const labelled = (page: Page): Found<string>[] => {
  for (const element of [...page.doc.querySelectorAll('[itemprop=sku],[itemprop=productID],[class*=sku i],[id*=sku i],[class*=articl i],[class*=artikel i],[class*=product-code i],[class*=productcode i],[class*=item-number i],[class*=product-id i],[class*=itemid i],[class*=reference i]')].slice(0, 60)) {
    const words = seenText(element);
    const value = words.replace(/^[^:：#]{1,30}[:：#]\s*/, '').replace(/[)〉】]$/, '');
    if (/^(?=.*\d)[\p{L}\p{N}./_-]{3,30}$/u.test(value)) return [{value, from: 'page label'}];
  }
  return [];
};

const inWords = (page: Page): Found<string>[] => {
  const walker = page.doc.createTreeWalker(page.doc.body ?? page.doc, 4);
  for (let node = walker.nextNode(), steps = 0; node && steps < 20_000; node = walker.nextNode(), steps++) {
    const words = (node.nodeValue ?? '').trim();
    if (words.length < 2 || words.length > 60) continue;
    const apart = /^(.{2,24}?)\s*[:：#]\s*([\p{L}\p{N}][\p{L}\p{N}./_-]{2,29})[)〉】]?$/u.exec(words);
    if (apart && LABEL.test(`${apart[1]}:`) && /\d/.test(apart[2] ?? '')) return [{value: apart[2] as string, from: 'page label'}];
    if (!LABEL.test(words)) continue;
    const next = node.nextSibling ?? node.parentElement?.nextElementSibling;
    const value = (next?.textContent ?? '').trim();
    if (/^(?=.*\d)[\p{L}\p{N}./_-]{3,30}$/u.test(value)) return [{value, from: 'page label'}];
  }
  return [];
};

/** The page's last word in its path that looks like an identifier: digits, or letters with digits. */
const fromPath = (page: Page): Found<string>[] => {
  const path = `${page.url.pathname.replace(/\.(?:html?|php|aspx?|do)$/i, '')}`;
  const long = [...path.matchAll(/(?:^|[/_\-,.]|(?<=[/-])[a-z])(\d{5,14})(?=$|[/_\-,.])/gi)].at(-1)?.[1];
  return long ? [{value: long, from: 'address'}] : [];
};

/** Every identifier that the page gives the product, best first: the one that also stands in its address above all. */
const ids = (page: Page): Found<string>[] =>
  once(page, 'ids', () => {
    const clean = (list: Found<string>[]): Found<string>[] =>
      list.map(({value, from}) => ({from, value: value.replace(/^(?:sku|art(?:icle|ikel)?(?:nummer|[- .]?(?:nr|no))?|ref|mpn|id)\s*[.:#]\s*/i, '').trim()})).filter(({value}) => /\p{N}|^\S{3,20}$/u.test(value) && value.length < 50);
    const marked = clean([...fromMarkup(page, ['sku']), ...fromMarkup(page, ['productID', 'productId', 'identifier'])]);
    const meant = meta(page, 'product:retailer_item_id', 'product:retailer_part_no', 'product:sku');
    const all = [...marked, ...(meant ? [{value: meant, from: 'meta retailer_item_id'}] : []), ...clean(fromMarkup(page, ['mpn'])), ...clean(labelled(page)), ...clean(inWords(page))];
    const addressed = all.filter(({value}) => inAddress(page, value));
    return addressed.length ? [...addressed, ...all] : marked.length || all.length ? all : [];
  });

export const sku: Read<string> = page => {
  const known = ids(page);
  return (known.length ? known : fromPath(page)).slice(0, 1);
};

/** The page's own identifier of the product: sku, else gtin, else its path with the parameters that name it. */
export const ref: Read<string> = page => {
  const known = [...ids(page), ...gtin(page)][0];
  if (known) return [known];
  const kept = new URL(keptAddress(page.url.href));
  return [{value: `${kept.pathname}${kept.search}`.slice(0, 500), from: 'address'}];
};

/** The brand as markup or meta name it; a brand that is only the shop's own name counts as well (house brands). */
export const brand: Read<string> = page => {
  const named = fromMarkup(page, ['brand', 'manufacturer']).filter(({value}) => value.length < 80 && !/^https?:/.test(value));
  const meant = meta(page, 'product:brand', 'og:brand');
  return (named.length ? named : meant ? [{value: meant, from: 'meta product:brand'}] : []).slice(0, 1);
};

export const seller: Read<string> = page =>
  mainProducts(page)
    .flatMap(({node, syntax}) => offersOf(node).flatMap(offer => propTexts(offer, 'seller').map(value => ({value, from: `${syntax} offers.seller`}))))
    .filter(({value}) => value.length < 200 && !/^https?:/.test(value))
    .slice(0, 1);

