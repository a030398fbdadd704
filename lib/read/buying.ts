import {once, type Page} from './page.ts';
import {isSeen} from './seen.ts';

const CONTROLS = 'button,input[type=submit],input[type=button],input[type=image],a[class*=btn i],a[class*=button i],a[class*=cart i],a[class*=buy i],a[id*=cart i],a[id*=buy i],[role=button],[class*=add-to-cart i],[class*=addtocart i],[class*=add_to_cart i]';
const NAMES = /add[-_ ]?(?:to|2)[-_ ]?(?:cart|bag|basket|trolley)|buy[-_ ]?(?:now|button|btn|it)|btn[-_]?buy|addto(?:cart|bag|basket)|add[-_]?cart|cart[-_]?add|\bbuybox/i;
const WORDS =
  /^(?:\W*)(?:add(?: \w+)? to (?:\w+ )?(?:cart|bag|basket|trolley)|buy(?: it)? now|buy|pre-?order|order now|in den (?:waren|einkaufs)|jetzt kaufen|kaufen$|ajouter au|acheter|aggiungi al|acquista(?: ora)?$|comprar?(?: ahora| agora| ora| ya)?$|añadir a|agregar al|adicionar a|do ko[sš][izí]|(?:vložit|přidat|pridať|dodaj) (?:do|v|u) |(?:v|u) košaric|kup(?:ić|it|it’|iť|i|)(?: teraz)?$|купить|(?:добавить )?в корзину|до кошика|купити|(?:toevoegen aan|in) winkel|lägg i|köp|legg i|kjøp|læg i|køb|lisää|osta|lisa |(?:ielikt )?groz|į krep|sepete|hemen al|satın al|(?:tedd a )?kos[aá]r|adaug[aă] |cumpăr|(?:добави )?в колич|купи|加入购物|加入購物|立即购买|立即購買|直接購買|马上抢|立刻購買|我要購買|カートに|購入する|今すぐ|買い物かご|장바구니|구매|바로|thêm vào|mua (?:ngay|hàng)|beli|tambah|masukkan|הוסף|קנה|לקנייה|أضف|اشتر|ซื้อ|หยิบ|เพิ่ม)/i;

const wordsOf = (element: Element): string => (element.textContent?.trim() || element.getAttribute('value') || element.getAttribute('title') || element.getAttribute('aria-label') || element.getAttribute('alt') || '').trim();

/** Every control that puts something into a basket or buys it, in document order. */
const everyControl = (page: Page): Element[] =>
  once(page, 'every-buy', () =>
    [...page.doc.querySelectorAll(CONTROLS)].slice(0, 3000).filter(element => {
      const words = wordsOf(element);
      const names = `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('name') ?? ''} ${element.getAttribute('data-test') ?? ''}${element.getAttribute('data-testid') ?? ''}`;
      return words.length < 50 && (WORDS.test(words) || NAMES.test(names)) && !element.closest('header,footer,nav') && isSeen(element);
    }),
  );

const shape = (element: Element): string => `${element.tagName} ${element.className}`;

/** The controls that buy the page's own product: those that a list repeats for each of its tiles are left out. */
export const buyControls = (page: Page): Element[] =>
  once(page, 'buy', () => {
    const twins = new Map<string, number>();
    for (const element of everyControl(page)) twins.set(shape(element), (twins.get(shape(element)) ?? 0) + 1);
    return everyControl(page).filter(element => (twins.get(shape(element)) ?? 0) < 3);
  });

/** How many tiles of a list have a control of their own. */
export const tileControls = (page: Page): number => everyControl(page).length - buyControls(page).length;
