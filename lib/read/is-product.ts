import {own} from '../parse/json.ts';
import {barrier} from './barrier.ts';
import {buying} from './buying.ts';
import {mainHeading} from './main-heading.ts';
import {mainProducts, topProducts} from './main-product.ts';
import {things} from './markup.ts';
import {metas} from './meta.ts';
import {named} from './names.ts';
import type {Page} from './page.ts';
import {pageState} from './page-state.ts';
import {repeated} from './repeated.ts';
import {priceBasis, pricesIn, type Seen, seenPrices} from './visible-price.ts';

/** Is there an element that is called a test for robots? */
const hasTest = (page: Page): boolean => named(page, /captcha/i, 'id').length > 0;

const SEARCH = /[?&](?:q|query|_nkw|search|keywords?|kw|text|s)=|\/(?:search|sch|catalogsearch|suche|buscar|recherche)(?:[/?.]|$)/i;
const SHELF = /\/(?:c|cat|collections?|catalog\w*|products|categor\w*|kategori\w*)(?:[/?]|$)/i;
const RESULTS = /^[\d.,+\s]*\d[\d.,+\s]*(?:results|items|products|件)|検索結果|の結果|search results/i;
const LIST = /^(?:searchresultspage|collectionpage|itemlist|offercatalog)$/i;

/** What the questions below and most fields rest on, in an order in which each finds what it needs. */
export const basis: readonly ((page: Page) => unknown)[] = [pageState, ...priceBasis];

/** Is the page about one product that can be bought? Lists, home pages, articles, walls and logins are not. */
export const isProduct = (page: Page): boolean => {
  const main = mainProducts(page);
  if (main.some(({node}) => own(node, 'offers') || own(node, 'hasVariant'))) return true;
  const buy = buying(page).own.length > 0;
  const wall = barrier(page, hasTest);
  // Shops carry a small login form on every page: only where nothing can be bought it is what the page is for.
  if (page.url.pathname + page.url.search === '/' || SEARCH.test(page.url.pathname + page.url.search) || wall === 'wall') return false;
  if (isTold(page)) return true;
  if (isSideBySide(page)) return false;
  const typed = /product|item|offer/i.test(metas(page)['og:type'] ?? '');
  const [best, next] = ownPrices(page);
  if (main.length) return !!best || buy || typed;
  if (!mainHeading(page)) return false;
  // A shop may show its price only when its scripts have run.
  if (!best) return buy && toldPrices(page).length > 0;
  // Where no way to buy was recognised, one price that stands out beside the heading is sign enough.
  return buy || typed ? best.chance > LIKELY : best.chance > SURE && best.chance > 4 * (next?.chance ?? 0);
};

/** Chance of the likeliest price from which a page without markup is about one product: beside a way to buy, and without. */
const LIKELY = 0.2;
const SURE = 0.7;

/** The digits of the prices that the data of the page's scripts name for its product. */
const toldPrices = (page: Page): string[] =>
  pageState(page).flatMap(node =>
    Object.entries(node).flatMap(([name, value]) => (/price/.test(name) && /[1-9]/.test(value) ? value.replace(/\D/g, '') : [])),
  );

/** One of them stands at a likely place on the page too. */
const isTold = (page: Page): boolean => {
  const told = new Set(toldPrices(page).flatMap(digits => [digits, `${digits}00`]));
  return ownPrices(page).some(({chance, amount}) => chance > LIKELY && told.has(amount));
};

/** Of each amount asked the likeliest place, likeliest first. */
const ownPrices = (page: Page): Seen[] => {
  const likeliest = new Map<string, Seen>();
  for (const price of seenPrices(page)) if (price.role === 'now' && !likeliest.has(price.amount)) likeliest.set(price.amount, price);
  return [...likeliest.values()];
};

/** Does the page list goods: like cards, as many as its one product would not have beside it? Walls, logins and the page of one product do not. */
export const isList = (page: Page): boolean => {
  if (barrier(page, hasTest) === 'wall' || mainProducts(page).some(({node}) => own(node, 'offers'))) return false;
  const address = page.url.pathname + page.url.search;
  const cards = repeated(page);
  if (SEARCH.test(address) || SHELF.test(address) || isSideBySide(page)) return cards.length > 2;
  // A home page shows some of everything.
  return cards.length > 5 && (address !== '/' || shareOf(page, cards) > 0.7);
};

/** How much of the page's prices stands in these cards: 0–1. */
const shareOf = (page: Page, cards: readonly Element[]): number => {
  const inCards = new Set(cards.flatMap(card => pricesIn(page, card)));
  return inCards.size / (seenPrices(page).length || 1);
};

/** Many goods side by side and none of them the page's own. */
const isSideBySide = (page: Page): boolean =>
  RESULTS.test(mainHeading(page)?.textContent.trim() ?? '') ||
  (!mainProducts(page).length &&
    (topProducts(page).length > 3 ||
      things(page).some(({types, under}) => !under && types.some(type => LIST.test(type))) ||
      (buying(page).tiles > 2 && !buying(page).own.length)));
