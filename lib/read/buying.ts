import {once, type Page} from './page.ts';
import {isSeen} from './seen.ts';

const CONTROLS = 'button,input[type=submit],input[type=button],input[type=image],a[class*=btn i],a[class*=button i],a[class*=cart i],a[class*=buy i],a[id*=cart i],a[id*=buy i],[role=button],[class*=add-to-cart i],[class*=addtocart i],[class*=add_to_cart i]';
const NAMES = /add[-_ ]?(?:to|2)[-_ ]?(?:cart|bag|basket|trolley)|buy[-_ ]?(?:now|button|btn|it)|btn[-_]?buy|addto(?:cart|bag|basket)|add[-_]?cart|cart[-_]?add|\bbuybox/i;
const WORDS =
  /add to (?:\w+ )?(?:cart|bag|basket|trolley)|buy (?:it )?now|^buy$|pre-?order|in den (?:waren|einkaufs)korb|jetzt kaufen|ajouter au panier|acheter|aggiungi al carrello|acquista|compra(?:r)?(?: ahora| agora| ora)?$|añadir (?:al|a la) (?:carrito|cesta)|agregar al (?:carro|carrito)|adicionar ao carrinho|do (?:koszyka|košíka|kosza)|(?:vložit|přidat|pridať|dodaj) (?:do|v|u) |kup(?:ić|it|it’|iť)?$|купить|в корзину|до кошика|купити|in winkel(?:wagen|mand)|lägg i|köp|legg i|kjøp|læg i|køb|lisää ostoskoriin|osta|lisa (?:ostu)?korvi|grozā|į krepšelį|sepete ekle|satın al|kosárba|adaug[aă] [iî]n co[sș]|в количката|加入购物车|加入購物車|立即购买|立即購買|直接購買|马上抢|カートに入れる|購入|買い物かご|장바구니|구매|thêm vào giỏ|mua ngay|beli|tambah ke|masukkan|הוסף לסל|קנה|أضف|اشتر|ซื้อ|หยิบใส่/i;

const wordsOf = (element: Element): string => (element.textContent?.trim() || element.getAttribute('value') || element.getAttribute('title') || element.getAttribute('aria-label') || element.getAttribute('alt') || '').trim();

/** The controls that put the product into a basket or buy it, in document order; tiles of a list have one each. */
export const buyControls = (page: Page): Element[] =>
  once(page, 'buy', () =>
    [...page.doc.querySelectorAll(CONTROLS)].slice(0, 3000).filter(element => {
      const words = wordsOf(element);
      const names = `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('name') ?? ''} ${element.getAttribute('data-test') ?? ''}${element.getAttribute('data-testid') ?? ''}`;
      return words.length < 50 && (WORDS.test(words) || NAMES.test(names)) && !element.closest('header,footer,nav') && isSeen(element);
    }),
  );
