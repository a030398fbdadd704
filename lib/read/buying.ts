import {tidy} from './element.ts';
import {named} from './names.ts';
import {closest} from './of-element.ts';
import {once, type Page} from './page.ts';
import {isSeen} from './seen.ts';
import {isShort} from './texts.ts';

const CONTROLS = ['button', 'input', '[role=button]:not(button,input)'];
const PRESSED = /^(?:submit|button|image)$/;
const NAMES =
  /add[-_ ]?(?:item)?[-_ ]?(?:to|2)?[-_ ]?(?:cart|bag|basket|trolley)|buy[-_ ]?(?:now|b|box)|(?:link|btn)[-_]?buy|(?:btn|button)[-_]?(?:cart|basket)|(?:cart|basket|buy)[-_]?(?:add|btn|button|submit)|in[-_]?den[-_]?warenkorb|tocart|product[-_]?add[-_]?to/i;
// What buttons say that buy or fill a basket, in some thirty languages; whole words where a word alone says too little.
const WORDS =
  /^\W*(?:add(?: \w+)? to (?:\w+ )?(?:cart|bag|basket|trolley)|buy(?: it)?(?: now)?$|(?:order|purchase)(?: now| online)?$|pre-?order|start order$|reserve now|in den (?:waren|einkaufs)|(?:jetzt )?(?:kaufen|bestellen)$|in die (?:einkaufs)?tasche|ajouter (?:au|à mon)|acheter|commander$|mettre au panier|aggiungi al|acquista(?: ora| subito)?$|compra(?:lo)?(?: ora| subito)?$|ordina(?: ora)?$|comprar?(?: ahora| agora| ora| já)?$|añadir a|agregar al|adicionar a|lo quiero|do ko[sš][izí]|(?:vloži[tť]|přidat|pridať) do|k(?:oupit|úpiť)$|objednat|v košaric|naroči|dodaj (?:v|u|do)|stavi u|kup(?:ić|it|i)?(?: teraz)?$|zamów|купи(?:ть|ти)?$|(?:добави(?:ть|ти)? )?в (?:корзину|кошик)|до кошика|заказать|замов|поръчай|добави в|toevoegen aan|in (?:mijn )?winkel|bestel(?:len)?(?: nu)?$|koop|lägg (?:i|till)|köp|læg i|tilføj|køb|legg i|kjøp|lisää|osta$|lisa |ielikt|pievienot|pirkt|į krepšelį|įdėti|sepete|satın al|kosárba|megveszem|vásárlás$|adaug|cumpăr|comandă|προσθήκη|αγορά|στο καλάθι|naruči|u koš|加[入到][购購]物[车車]|加入[购購]|(?:立[即刻]|我要|直接)(?:[购購][买買]|订购)|加采购车|[马馬]上[抢搶买買]|立即下[单單]|カートに|かごに|購入(?:する|手続き)|注文する|今すぐ買|장바구니|(?:바로 ?)?구매|담기|주문하기|thêm vào|mua ngay|đặt hàng|chọn mua|เพิ่ม(?:ลง|ไป)|ซื้อ|ใส่ตะกร้า|beli|tambah(?:kan)? ke|masukkan ke|\+ ?keranjang|הוס[ףפ]|לרכישה|קנ[הו]|קנייה|أضف|اشتر|شراء|खरीद|कार्ट में|افزودن به سبد|خرید)/i;

const names = (element: Element): string => {
  const own = `${element.id} ${element.getAttribute('class')}`;
  // A page has hundreds of links, and those that buy say so in these two.
  if (element.tagName === 'A') return own;
  return `${own} ${element.getAttribute('name')} ${element.getAttribute('data-testid')} ${element.getAttribute('data-test')}`;
};
/** Leads to what is in the basket already. */
const BASKET = /\/(?:cart|basket|bag|checkout)\/?$/i;
/** Controls that hold all their states at once (“Add to cart”, “sold out”) have many words, and still one name. */
const STATES = 400;
const isBuying = (element: Element): boolean => {
  const said = words(element);
  const isCalled = NAMES.test(names(element)) && (said.length < 50 || (tidy(said).length < 150 && !element.querySelector('a,button')));
  // Asked last: few come so far.
  return (isCalled || (said.length < 50 && WORDS.test(tidy(said)))) && isShort(element, STATES);
};
const words = (element: Element): string =>
  element.textContent.trim() || element.getAttribute('value') || element.getAttribute('title') || '';
const shape = (element: Element): string => element.tagName + element.className;

/** So many links of one class are a menu or a list: whether they buy is told by the first of them. */
const [MENU, FIRST] = [30, 5];

/** The elements that may buy, those of long lists left out whose first do not. */
const controls = (page: Page): Element[] => {
  const links = new Map<string | null, Element[]>();
  // What has neither a name nor a class is called nothing that buys.
  const every = page.doc.querySelectorAll('a:is([class],[id])');
  for (let i = 0, {length} = every; i < length; i++) {
    const element = every[i] as Element;
    const name = element.getAttribute('class');
    const alike = links.get(name);
    if (alike) alike.push(element);
    else links.set(name, [element]);
  }
  const likely = [...links.values()].filter(alike => alike.length < MENU || alike.slice(0, FIRST).some(isBuying)).flat();
  const pressed = CONTROLS.flatMap(each => [...page.doc.querySelectorAll(each)]).filter(
    each => each.tagName !== 'INPUT' || PRESSED.test((each as HTMLInputElement).type) || each.getAttribute('role') === 'button',
  );
  return [...pressed, ...likely, ...named(page, /cart/i).filter(({tagName}) => tagName === 'DIV')];
};

/** Parts of a page that sell nothing, and controls that are looked at. */
const ASIDE = 'header,footer,nav';
const MOST = 300;

/** The controls that put something into a basket or buy it: the page's own, and those that a list repeats for each of its tiles. */
export const buying = (page: Page): {own: Element[]; tiles: number} =>
  once(page, 'buying', () => {
    const asides = new Map<Element | null, boolean>();
    const isAside = ({parentElement: around}: Element): boolean => {
      const is = asides.get(around) ?? (around !== null && closest(around, ASIDE) !== null);
      asides.set(around, is);
      return is;
    };
    const every: Element[] = [];
    for (const element of controls(page)) {
      // What more there is belongs to a list.
      if (every.length >= MOST) break;
      if (isBuying(element) && !isAside(element) && !BASKET.test(element.getAttribute('href') ?? '') && isSeen(element))
        every.push(element);
    }
    const own = [...Map.groupBy(every, shape).values()].filter(alike => alike.length < 3).flat();
    return {own, tiles: every.length - own.length};
  });
