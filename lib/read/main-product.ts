import {type Json, own, propTexts, propThings} from '../parse/json.ts';
import {alike, squeezed} from './alike.ts';
import {type Thing, things} from './markup.ts';
import {metas} from './meta.ts';
import {once, type Page} from './page.ts';

const PRODUCT = /^(?:(?:individual)?product|productgroup|productmodel|vehicle|car)$/i;
const OTHERS = /^(?:is(?:related|similar|access|consum|variant)|item|hasvariant|related|about)/i;

const isProductThing = (thing: Thing): boolean => thing.types.some(type => PRODUCT.test(type)) && !OTHERS.test(thing.under);

/** The products that the markup puts at the top of the page, tiles of other goods among them. */
export const topProducts = (page: Page): Thing[] => once(page, 'top-products', () => things(page).filter(isProductThing));

const nameOf = (node: Json): string => propTexts(node, 'name')[0] ?? '';

/** The page's address behind its host, punctuation aside. */
export const squeezedAddress = (page: Page): string =>
  once(page, 'squeezed-address', () => squeezed(page.url.href.slice(page.url.origin.length)));

/** Does the page's own address hold this identifier (of four characters or `least`, punctuation aside)? */
export const inAddress = (page: Page, id: string, least = 4): boolean => {
  const plain = squeezed(id);
  return plain.length >= least && squeezedAddress(page).includes(plain);
};

/** How strongly the page says that it is about this thing: by its name in heading and title, its id or address in the page's address. */
const kinship = (page: Page, thing: Thing): number => {
  const name = nameOf(thing.node);
  // Each product is held against each of them; a page with more is a list.
  const heads = once(page, 'heads', () => [...page.doc.querySelectorAll('h1')].slice(0, 30).map(h1 => h1.textContent));
  const said = [...heads, metas(page).title, metas(page)['og:title']];
  const ids = ['sku', 'productID', 'mpn'].flatMap(prop => propTexts(thing.node, prop));
  const addresses = [thing.node, ...propThings(thing.node, 'offers')].flatMap(node => propTexts(node, 'url')).slice(0, 9);
  // Shops keep the pictures of a thing under its number.
  const numbers = page.url.href.match(/\d{5,}/g) ?? [];
  const pictures = propTexts(thing.node, 'image').slice(0, 9);
  return (
    3 * Math.max(0, ...said.map(text => alike(name, text))) +
    (ids.some(id => inAddress(page, id)) ? 2 : 0) +
    (addresses.some(address => samePath(page, address)) ? 2 : 0) +
    (numbers.some(number => pictures.some(picture => picture.includes(number))) ? 2 : 0) +
    (/^mainentity/i.test(thing.under) ? 2 : 0) +
    (own(thing.node, 'offers') ? 1 : 0)
  );
};

const samePath = (page: Page, address: string): boolean => {
  const there = URL.canParse(address, page.url.href) ? new URL(address, page.url.href) : undefined;
  return (
    !!there && there.pathname.length > 1 && there.pathname === page.url.pathname && (there.search === page.url.search || !there.search)
  );
};

/**
 * What the markup says of the one product the page is about: one thing a syntax, most akin first. None on a list, where many products
 * stand side by side and the page is no more about one than about another.
 */
export const mainProducts = (page: Page): Thing[] =>
  once(page, 'main-products', () => {
    const ranked = topProducts(page)
      .map(thing => ({thing, kin: kinship(page, thing)}))
      .sort((a, b) => b.kin - a.kin);
    const best = ranked[0];
    if (!best || best.kin < 2) return [];
    const name = nameOf(best.thing.node);
    const others = ranked.filter(({thing}) => squeezed(nameOf(thing.node)) !== squeezed(name));
    // Many equals: a list whose first tile happens to share words with the title.
    if (others.length > 3 && (best.kin < 3.5 || others.filter(({kin}) => kin >= best.kin - 0.6).length > 2)) return [];
    return ranked
      .filter(({thing, kin}) => kin >= best.kin - 2 && alike(nameOf(thing.node), name) > 0.6)
      .map(({thing}) => thing)
      .slice(0, 9);
  });
