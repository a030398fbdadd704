import {alike} from './alike.ts';
import {seenText, tidy} from './element.ts';
import {mainProducts} from './main-product.ts';
import {propTexts} from './markup.ts';
import {meta} from './meta.ts';
import {once, type Found, type Page, type Read} from './page.ts';
import {isSeen} from './seen.ts';

const HEADINGS = 'h1,[itemprop=name],[class*="product-title" i],[class*="product-name" i],[class*="productname" i],[class*="producttitle" i],[id*="product-title" i],[id*="productname" i],h2';

/** The heading that names what the page is about: of all visible ones the nearest in words to the page's title and the markup's name. */
export const mainHeading = (page: Page): Element | undefined =>
  once(page, 'heading', () => {
    const names = [...mainProducts(page).flatMap(({node}) => propTexts(node, 'name')), meta(page, 'og:title'), page.doc.title, slug(page)];
    let best: {element: Element; rank: number} | undefined;
    for (const element of [...page.doc.querySelectorAll(HEADINGS)].slice(0, 400)) {
      const isFirst = element.tagName === 'H1';
      if (element.closest('nav,footer,[itemtype*=BreadcrumbList],li [itemprop=item]')) continue;
      const text = seenText(element);
      if (text.length < 2 || text.length > 400) continue;
      const rank = Math.max(...names.map(name => alike(text, name))) * Math.min(1, text.length / 8) + (isFirst ? 0.35 : 0);
      if (rank > 0.5 && (!best || rank > best.rank + 0.01) && isSeen(element)) best = {element, rank};
    }
    return best?.element ?? titled(page);
  });

/** The words of the address, where shops repeat the product's name. */
const slug = (page: Page): string | undefined => {
  try {
    const words = decodeURIComponent(page.url.pathname).replace(/\.\w{2,5}$/, '');
    return words.length > 12 ? words : undefined;
  } catch {
    return undefined;
  }
};

/** Where no heading is marked as one: the longest text on the page with which its title begins. */
const titled = (page: Page): Element | undefined => {
  const title = tidy(page.doc.title);
  const walker = page.doc.createTreeWalker(page.doc.body ?? page.doc, 4);
  let best: {element: Element; length: number} | undefined;
  for (let node = walker.nextNode(), steps = 0; node && steps < 20_000; node = walker.nextNode(), steps++) {
    const text = (node.nodeValue ?? '').trim();
    const element = node.parentElement;
    if (text.length < 4 || text.length <= (best?.length ?? 0) || !element || !title.startsWith(tidy(text))) continue;
    if (!/^(SCRIPT|STYLE|NOSCRIPT|OPTION|A)$/.test(element.tagName) && !element.closest('header,nav,footer') && isSeen(element)) best = {element, length: text.length};
  }
  return best && best.length >= title.length * 0.3 ? best.element : undefined;
};

/** A page title without the shop's name or slogan behind a separator, where what is left is the larger part or the heading says so. */
const withoutShop = (page: Page, title: string): string => {
  const shop = meta(page, 'og:site_name');
  const parts = title.split(/\s+[|–—·•:]\s+|\s+-\s+(?=[^-]*$)|\s*[|_]\s*/);
  const first = parts[0] ?? title;
  const rest = parts.slice(1).join(' ');
  return parts.length > 1 && first.length > 3 && (alike(rest, shop) > 0.5 || alike(rest, page.url.hostname.replace(/\./g, ' ')) > 0 || first.length >= rest.length) ? first : title;
};

/** The product's title: the visible heading before the markup's name before the title that the page gives to others. */
export const heading: Read<string> = page => {
  const out: Found<string>[] = [];
  const element = mainHeading(page);
  const named = mainProducts(page).flatMap(({node, syntax}) => propTexts(node, 'name').map(value => ({value, from: `${syntax} name`})));
  if (element?.tagName === 'H1' || (element && !named.length)) out.push({value: seenText(element), from: element.tagName.toLowerCase()});
  out.push(...named);
  const shared = meta(page, 'og:title', 'twitter:title');
  if (shared) out.push({value: withoutShop(page, shared), from: 'og:title'});
  if (tidy(page.doc.title)) out.push({value: withoutShop(page, tidy(page.doc.title)), from: 'title'});
  return out.slice(0, 1);
};
