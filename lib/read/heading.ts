import type {MarkupWords} from '../model/reading.ts';
import {propTexts} from '../parse/json.ts';
import {alike} from './alike.ts';
import {seenText} from './element.ts';
import {mainProducts} from './main-product.ts';
import {metas} from './meta.ts';
import {note, once, type Page, type Read} from './page.ts';
import {isSeen} from './seen.ts';
import {toldByMarkup} from './told.ts';

const HEADINGS = 'h1,h2,[itemprop=name],[class*=title i],[class*=name i]';

/** The heading that names what the page is about: of all visible ones the nearest in words to the page's title, the markup's name and the address. */
export const mainHeading = (page: Page): Element | undefined =>
  once(page, 'heading', () => {
    const names = [
      ...mainProducts(page).flatMap(({node}) => propTexts(node, 'name')),
      metas(page)['og:title'],
      metas(page).title,
      slug(page),
    ];
    // The shop's own name stands in every title too.
    const shop = `${metas(page)['og:site_name']} ${page.url.hostname}`;
    let best: Element | undefined;
    let highest = 0.5;
    for (const element of page.doc.querySelectorAll(HEADINGS)) {
      if (element.closest('nav,footer')) continue;
      const text = seenText(element);
      const rank =
        Math.max(...names.map(name => alike(text, name))) * Math.min(1, text.length / 8) +
        (element.tagName === 'H1' ? 0.35 : 0) -
        alike(text, shop);
      if (text.length < 400 && rank > highest + 0.01 && isSeen(element)) [best, highest] = [element, rank];
    }
    return best;
  });

/** The words of the address, where shops repeat the product's name; decoded as a query is, since `%E9` of an older encoding is no error there. */
const slug = ({url}: Page): string | null => new URLSearchParams(`=${url.pathname.replace(/&|\.\w{2,5}$/g, ' ')}`).get('');

/** The product's title: the visible heading before what markup and page title say; one that is no `h1` only after them. */
export const heading: Read<string | MarkupWords> = page => {
  const element = mainHeading(page);
  if (element) note(page, element);
  const shown = element ? [{value: seenText(element), from: element.tagName.toLowerCase(), trust: element.tagName === 'H1' ? 1 : 0.5}] : [];
  return element?.tagName === 'H1' ? [...shown, ...toldByMarkup(page)] : [...toldByMarkup(page), ...shown];
};
