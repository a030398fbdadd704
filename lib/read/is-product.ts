import {buyControls, tileControls} from './buying.ts';
import {mainHeading} from './heading.ts';
import {mainProducts, offersOf, topProducts} from './main-product.ts';
import {things} from './markup.ts';
import {meta} from './meta.ts';
import {once, type Page} from './page.ts';
import {price} from './price.ts';
import {seenPrices} from './visible-price.ts';

const WALL =
  /robot or human|are you (?:a )?(?:human|robot)|not a robot|verify (?:that )?you(?:'re| are)|security check|captcha|access (?:is )?denied|unusual traffic|just a moment|attention required|pardon our interruption|request blocked|bot detection|验证码|安全验证|滑动验证|访问受限|访问被拒绝|нет соединения|подтвердите, что|вы не робот|zugriff verweigert|acceso denegado/i;

/** What stands in the way of reading: a test for robots, or a page that first wants a login. */
export const barrier = (page: Page): 'wall' | 'login' | undefined =>
  once(page, 'barrier', () => {
    const head = `${page.doc.title} ${[...page.doc.querySelectorAll('h1,h2')].slice(0, 3).map(h => h.textContent).join(' ')}`;
    const little = (page.doc.body?.textContent?.length ?? 0) < 60_000 && page.doc.querySelectorAll('body a[href]').length < 60;
    if (little && (WALL.test(head) || page.doc.querySelector('iframe[src*=captcha i],#captcha,form[action*=captcha i],[id*=px-captcha],.g-recaptcha')) && !buyControls(page).length) return 'wall';
    if (page.doc.querySelector('input[type=password]') && !mainProducts(page).length && buyControls(page).length === 0 && price(page).length === 0) return 'login';
    return undefined;
  });

/** Addresses of searches: whatever stands there is a list of what was found. */
const SEARCH = /[?&](?:q|query|_nkw|search|searchterm|keywords?|kw|text|s)=|\/(?:search|sch|catalogsearch|suche|buscar|recherche)(?:[/?.]|$)/i;
const RESULTS = /^[\d.,+\s]*\d[\d.,+\s]*(?:results|items|products|ergebnisse|résultats|risultati|resultados|件)|検索結果|の結果|search results|搜索结果/i;

/** Is the page about one product that can be bought? Lists, home pages, articles, walls and logins are not. */
export const isProduct = (page: Page): boolean =>
  once(page, 'is-product', () => {
    if (barrier(page) || page.url.pathname + page.url.search === '/') return false;
    const main = mainProducts(page);
    if (main.some(({node}) => offersOf(node).length)) return true;
    if (isList(page)) return false;
    const buy = buyControls(page).length > 0;
    const typed = /product|:item|\bitem\b|offer/i.test(meta(page, 'og:type') ?? '');
    const [best, next] = ownPrices(page);
    if (main.length) return !!best || buy || typed;
    if (!mainHeading(page)) return false;
    if (buy || typed) return !!best && best.rank > 4;
    // No way to buy was recognised: one price that stands out beside the heading is sign enough.
    return !!best && best.rank > 6.5 && best.rank - (next?.rank ?? 0) >= 3;
  });

/** Of each amount asked the likeliest place, likeliest first. */
const ownPrices = (page: Page) => {
  const seen = new Map<number, ReturnType<typeof seenPrices>[number]>();
  for (const price of seenPrices(page)) if (price.role !== 'other' && !seen.has(price.money.amount)) seen.set(price.money.amount, price);
  const all = [...seen.values()];
  const now = all.filter(({role}) => role === 'now');
  return now.length ? now : all;
};

const LIST = /^(?:searchresultspage|collectionpage|itemlist|offercatalog)$/i;

/** Many goods side by side and none of them the page's own. */
const isList = (page: Page): boolean =>
  SEARCH.test(page.url.pathname + page.url.search) ||
  RESULTS.test(mainHeading(page)?.textContent?.trim() ?? '') ||
  (!mainProducts(page).length && (topProducts(page).length > 3 || things(page).some(({types, under}) => under === '' && types.some(type => LIST.test(type))) || (tileControls(page) > 2 && !buyControls(page).length)));
