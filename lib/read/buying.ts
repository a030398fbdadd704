import {tidy} from './element.ts';
import {once, type Page} from './page.ts';
import {isSeen} from './seen.ts';

const CONTROLS = 'button,input[type=submit],input[type=button],input[type=image],[role=button],a[class],a[id],div[class*=cart i]';
const NAMES =
  /add[-_ ]?(?:item)?[-_ ]?(?:to|2)?[-_ ]?(?:cart|bag|basket|trolley)|buy[-_ ]?(?:now|b|box)|(?:link|btn)[-_]?buy|(?:btn|button)[-_]?(?:cart|basket)|(?:cart|basket|buy)[-_]?(?:add|btn|button|submit)|in[-_]?den[-_]?warenkorb|tocart|product[-_]?add[-_]?to/i;
// What buttons say that buy or fill a basket, in some thirty languages; whole words where a word alone says too little.
const WORDS =
  /^\W*(?:add(?: \w+)? to (?:\w+ )?(?:cart|bag|basket|trolley)|buy(?: it)?(?: now)?$|(?:order|purchase)(?: now| online)?$|pre-?order|reserve now|in den (?:waren|einkaufs)|(?:jetzt )?(?:kaufen|bestellen)$|in die (?:einkaufs)?tasche|ajouter (?:au|à mon)|acheter|commander$|mettre au panier|aggiungi al|acquista(?: ora| subito)?$|compra(?:lo)?(?: ora| subito)?$|ordina(?: ora)?$|comprar?(?: ahora| agora| ora| já)?$|añadir a|agregar al|adicionar a|lo quiero|do ko[sš][izí]|(?:vložit|přidat|vložiť|pridať) do|koupit$|kúpiť$|objednat|v košaric|naroči|dodaj (?:v|u|do)|stavi u|kup(?:ić|it|i)?(?: teraz)?$|zamów|купи(?:ть|ти)?$|(?:добави(?:ть|ти)? )?в (?:корзину|кошик)|до кошика|заказать|замовити|поръчай|добави в|toevoegen aan|in (?:mijn )?winkel(?:wagen|mand)|bestel(?:len)?(?: nu)?$|koop|lägg (?:i|till)|köp|læg i|tilføj|køb|legg i|kjøp|lisää|osta$|lisa |ielikt|pievienot|pirkt|į krepšelį|įdėti|pirkti|sepete|satın al|kosárba|megveszem|vásárlás$|adaug|cumpăr|comandă|προσθήκη|αγορά|στο καλάθι|naruči|kupi$|u koš|加[入到][购購]物[车車]|加入[购購]|立[即刻][购購][买買]|[马馬]上[抢搶买買]|直接購買|我要[购購][买買]|立即下[单單]|カートに|かごに|購入する|注文する|今すぐ買|장바구니|구매|바로 ?구매|담기|주문하기|thêm vào|mua ngay|đặt hàng|chọn mua|เพิ่ม(?:ลง|ไป)|ซื้อ|ใส่ตะกร้า|beli|tambah(?:kan)? ke|masukkan ke|\+ ?keranjang|הוס[ףפ]|לרכישה|קנ[הו]|קנייה|أضف|اشتر|شراء|खरीद|कार्ट में|افزودن به سبد|خرید)/i;

const names = (element: Element): string =>
  `${element.id} ${element.className} ${element.getAttribute('name')} ${element.getAttribute('data-testid')} ${element.getAttribute('data-test')}`;
/** Leads to what is in the basket already. */
const BASKET = /\/(?:cart|basket|bag|checkout)\/?$/i;
/** Controls that hold all their states at once (“Add to cart”, “sold out”) have many words, and still one name. */
const isNamedButton = (element: Element): boolean =>
  words(element).length < 150 && NAMES.test(names(element)) && !element.querySelector('a,button');
const words = (element: Element): string =>
  tidy(element.textContent) || element.getAttribute('value') || element.getAttribute('title') || '';
const shape = (element: Element): string => element.tagName + element.className;

/** The controls that put something into a basket or buy it: the page's own, and those that a list repeats for each of its tiles. */
export const buying = (page: Page): {own: Element[]; tiles: number} =>
  once(page, 'buying', () => {
    const every = [...page.doc.querySelectorAll(CONTROLS)]
      .filter(
        element =>
          (words(element).length < 50 ? WORDS.test(words(element)) || NAMES.test(names(element)) : isNamedButton(element)) &&
          !element.closest('header,footer,nav') &&
          !BASKET.test(element.getAttribute('href') ?? '') &&
          isSeen(element),
      )
      // What more there is belongs to a list.
      .slice(0, 300);
    const own = [...Map.groupBy(every, shape).values()].filter(alike => alike.length < 3).flat();
    return {own, tiles: every.length - own.length};
  });
