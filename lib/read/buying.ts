import {once, type Page} from './page.ts';
import {isSeen} from './seen.ts';

const CONTROLS = 'button,input[type=submit],input[type=button],input[type=image],[role=button],a[class],a[id],div[class*=cart i]';
const NAMES = /add[-_ ]?(?:to|2)?[-_ ]?(?:cart|bag|basket)|buy[-_ ]?(?:now|b)|(?:link|btn)[-_]?buy|cart[-_]?add/i;
const WORDS =
  /^\W*(?:add(?: \w+)? to (?:\w+ )?(?:cart|bag|basket|trolley)|buy(?: it)?(?: now)?$|pre-?order|in den (?:waren|einkaufs)|jetzt kaufen|kaufen$|ajouter au|acheter|aggiungi al|acquista(?: ora)?$|comprar?(?: ahora| agora| ora)?$|añadir a|agregar al|adicionar a|do ko[sš][izí]|v košaric|kup(?:ić|it|i)?$|купи(?:ть)?$|(?:добавить )?в корзину|toevoegen aan|lägg i|køb|köp|lisa |lisää|sepete|kosárba|adaug|加[入到]购物车|加入購物車|立[即刻]购买|直接購買|カートに|購入する|장바구니|구매|thêm vào|mua ngay|beli|הוסף|أضف)/i;

const names = (element: Element): string =>
  `${element.id} ${element.className} ${element.getAttribute('name')} ${element.getAttribute('data-testid')}`;
const words = (element: Element): string =>
  element.textContent.trim() || element.getAttribute('value') || element.getAttribute('title') || '';
const shape = (element: Element): string => element.tagName + element.className;

/** The controls that put something into a basket or buy it: the page's own, and those that a list repeats for each of its tiles. */
export const buying = (page: Page): {own: Element[]; tiles: number} =>
  once(page, 'buying', () => {
    const every = [...page.doc.querySelectorAll(CONTROLS)]
      .filter(
        element =>
          words(element).length < 50 &&
          (WORDS.test(words(element)) || NAMES.test(names(element))) &&
          !element.closest('header,footer,nav') &&
          isSeen(element),
      )
      // What more there is belongs to a list.
      .slice(0, 300);
    const own = [...Map.groupBy(every, shape).values()].filter(alike => alike.length < 3).flat();
    return {own, tiles: every.length - own.length};
  });
