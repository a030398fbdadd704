import {buyControls} from './buying.ts';
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

/** Is the page about one product that can be bought? Lists, home pages, articles, walls and logins are not. */
export const isProduct = (page: Page): boolean =>
  once(page, 'is-product', () => {
    if (barrier(page)) return false;
    const main = mainProducts(page);
    if (main.some(({node}) => offersOf(node).length)) return !isList(page);
    const type = meta(page, 'og:type') ?? '';
    const typed = /product|:item|\bitem\b|offer/i.test(type);
    const buy = buyControls(page);
    const prices = seenPrices(page).filter(seen => seen.role === 'now' && seen.rank > 4);
    if (isList(page)) return false;
    if (main.length) return prices.length > 0 || buy.length > 0 || typed;
    if (!mainHeading(page) && !buy.length) return false;
    return (typed && (prices.length > 0 || buy.length > 0)) || (buy.length > 0 && prices.length > 0);
  });

const LIST = /^(?:searchresultspage|collectionpage|itemlist|offercatalog)$/i;

/** Many goods side by side and none of them the page's own. */
const isList = (page: Page): boolean => {
  const main = mainProducts(page);
  if (!main.length && topProducts(page).length > 3) return true;
  if (things(page).some(thing => thing.types.some(type => LIST.test(type)) && thing.under === '') && !main.some(({node}) => offersOf(node).length)) return true;
  const buy = buyControls(page);
  return !main.length && buy.length > 5 && new Set(buy.map(shape)).size < buy.length / 3;
};

const shape = (element: Element): string => `${element.tagName} ${element.className} ${element.parentElement?.className}`;
