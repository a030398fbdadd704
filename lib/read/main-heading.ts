import {propTexts} from '../parse/json.ts';
import {alike, sharesWord, wordsOfAll} from './alike.ts';
import {seenText} from './element.ts';
import {mainProducts} from './main-product.ts';
import {metas} from './meta.ts';
import {named} from './names.ts';
import {inOrder} from './order.ts';
import {once, type Page} from './page.ts';
import {isSeen} from './seen.ts';
import {isShort} from './texts.ts';

/** One at a time: of a list the browser holds every element against every part. */
const HEADINGS = ['h1', 'h2', '[itemprop=name]'];
const NAMED = /title|name/i;
/** Characters of a heading, those that no buyer sees included; and headings of a page, whose first is seldom beyond the first hundreds. */
const [HIDDEN, MOST] = [800, 300];

const headings = (page: Page): Element[] =>
  inOrder(page, [...HEADINGS.flatMap(each => [...page.doc.querySelectorAll(each)]), ...named(page, NAMED).slice(0, MOST)]).slice(0, MOST);

/** How much the markup's own name for the thing counts beside what the page's title, which may name the shop, says. */
const BY_NAME = 0.5;
/** How much it counts that the markup says: this element is the name. */
const MARKED = 0.3;

/** The heading that names what the page is about: of all visible ones the nearest in words to the page's title, the markup's name and the address. */
export const mainHeading = (page: Page): Element | undefined =>
  once(page, 'heading', () => {
    const marked = mainProducts(page).flatMap(({node}) => propTexts(node, 'name').slice(0, 1));
    const titles = [metas(page)['og:title'], metas(page).title, slug(page)];
    // The shop's own name stands in every title too.
    const shop = `${metas(page)['og:site_name']} ${page.url.hostname}`;
    const words = wordsOfAll([...titles, ...marked]);
    let best: Element | undefined;
    let highest = 0.5;
    for (const element of headings(page)) {
      // What shares no word with any name is not the name, unless its markup or its rank as a heading says so.
      if ((element.tagName !== 'H1' && !sharesWord(element.textContent, words)) || !isShort(element, HIDDEN)) continue;
      if (element.closest('nav,footer')) continue;
      const text = seenText(element);
      if (!text || text.length >= 400) continue;
      const byName = likest(text, marked);
      const rank =
        Math.max(byName, likest(text, titles)) +
        byName * BY_NAME +
        (element.tagName === 'H1' ? 0.35 : 0) +
        (isMarked(page, element) ? MARKED : 0) -
        alike(text, shop);
      if (rank > highest + 0.01 && isSeen(element)) [best, highest] = [element, rank];
    }
    return best;
  });

/** How like the likest name is; a word or two are in many, so short texts count less, unless the name itself is short. */
const likest = (text: string, names: readonly (string | null | undefined)[]): number =>
  Math.max(0, ...names.map(name => (name ? alike(text, name) * Math.min(1, text.length / Math.min(8, name.length)) : 0)));

/** Is it, or does it stand in, what the product's markup marks as its name? */
const isMarked = (page: Page, element: Element): boolean => {
  const scope = element.closest('[itemprop~=name]')?.parentElement?.closest('[itemscope]');
  return !!scope && mainProducts(page).some(thing => thing.element === scope);
};

/** The words of the address, where shops repeat the product's name; decoded as a query is, since `%E9` of an older encoding is no error there. */
const slug = ({url}: Page): string | null => new URLSearchParams(`=${url.pathname.replace(/&|\.\w{2,5}$/g, ' ')}`).get('');

/** What the page says elsewhere of the thing's name: its titles, and data that are not read from the page's own elements. */
export const otherNames = (page: Page): string[] => [
  ...[metas(page).title, metas(page)['og:title']].filter(name => name !== undefined),
  ...mainProducts(page).flatMap(({node, element}) => (element ? [] : propTexts(node, 'name'))),
];
