import {own} from '../parse/json.ts';
import {barrier} from './barrier.ts';
import {buying} from './buying.ts';
import {mainHeading} from './heading.ts';
import {mainProducts, topProducts} from './main-product.ts';
import {things} from './markup.ts';
import {metas} from './meta.ts';
import type {Page} from './page.ts';
import {seenPrices} from './visible-price.ts';

const SEARCH = /[?&](?:q|query|_nkw|search|keywords?|kw|text|s)=|\/(?:search|sch|catalogsearch|suche|buscar|recherche)(?:[/?.]|$)/i;
const RESULTS = /^[\d.,+\s]*\d[\d.,+\s]*(?:results|items|products|件)|検索結果|の結果|search results/i;
const LIST = /^(?:searchresultspage|collectionpage|itemlist|offercatalog)$/i;

/** Is the page about one product that can be bought? Lists, home pages, articles, walls and logins are not. */
export const isProduct = (page: Page): boolean => {
  const main = mainProducts(page);
  if (main.some(({node}) => own(node, 'offers') || own(node, 'hasVariant'))) return true;
  const buy = buying(page).own.length > 0;
  const wall = barrier(page);
  // Shops carry a small login form on every page: only where nothing can be bought it is what the page is for.
  if (page.url.pathname + page.url.search === '/' || isList(page) || wall === 'wall') return false;
  const typed = /product|item|offer/i.test(metas(page)['og:type'] ?? '');
  const [best, next] = ownPrices(page);
  if (main.length) return !!best || buy || typed;
  if (!mainHeading(page) || !best) return false;
  // Where no way to buy was recognised, one price that stands out beside the heading is sign enough.
  return buy || typed ? best.rank > 4 : best.rank > 6.5 && best.rank - (next?.rank ?? 0) >= 3;
};

/** Of each amount asked the likeliest place, likeliest first. */
const ownPrices = (page: Page): {rank: number}[] => {
  const prices = seenPrices(page).filter(({role}) => role === 'now');
  return prices.filter(({amount}, i) => prices.findIndex(other => other.amount === amount) === i);
};

/** Many goods side by side and none of them the page's own. */
const isList = (page: Page): boolean =>
  SEARCH.test(page.url.pathname + page.url.search) ||
  RESULTS.test(mainHeading(page)?.textContent.trim() ?? '') ||
  (!mainProducts(page).length &&
    (topProducts(page).length > 3 ||
      things(page).some(({types, under}) => !under && types.some(type => LIST.test(type))) ||
      (buying(page).tiles > 2 && !buying(page).own.length)));
