/** What the rooms of a back end are called, in addresses and on links; those of `ownOnly` no shop shows to its buyers. */
const ROOMS = {
  orders:
    /^(?:(?:sales-?)?orders?|bestellungen|commandes|pedidos|ordini|pesanan|订单(?:管理|列表)?|訂單|注文(?:管理|一覧)?|주문(?: ?관리)?)$/i,
  goods:
    /^(?:products?|items|catalog(?:ue)?|listings?|goods|produkte|artikel|produits|productos|produtos|prodotti|produk|商品(?:管理|列表)?|产品|상품(?: ?관리)?)$/i,
  ownOnly:
    /^(?:customers?|inventory|stock|warehouses?|kunden|lager(?:bestand)?|clients|inventaire|clientes|inventario|estoque|clienti|magazzino|pelanggan|客户(?:管理)?|顾客|会员管理|顧客(?:管理)?|库存(?:管理)?|在庫(?:管理)?|고객(?: ?관리)?|재고(?: ?관리)?)$/i,
};
/** Where only buyers are led to. */
const BUYERS =
  /^(?:(?:shopping-?)?(?:cart|bag|basket)|(?:my|your) (?:cart|bag|basket)|view cart|sign ?up|warenkorb|panier|carrito|carrinho|carrello|keranjang|购物车|購物車|カート|買い物かご|장바구니)$/i;
/** Links that are looked at: those to the rooms stand first in a page, or last. */
const MOST = 150;

/** What a link leads to, and what it says without the number of what is new there. */
const namesOf = (link: Element): string[] => {
  const href = link.getAttribute('href') ?? '';
  const last = /([\w-]+)\/?(?:[?#].*)?$/.exec(href.replace(/^[^#]*#!?(?=\/)/, ''))?.[1] ?? '';
  const text = link.textContent;
  return [last, text.length < 40 ? text.replace(/[\d()+\s]+$/, '').trim() : ''];
};

/**
 * Do its links lead to the rooms that a seller works in: orders, goods, and buyers or stock, and nowhere that only buyers go? A buyer's own
 * account has orders too, but nobody's customers; and who shows their customers to others, or their stock, sells to them.
 */
export const hasSellersRooms = (doc: Document): boolean => {
  const links = [...doc.links];
  const some = links.length > 2 * MOST ? [...links.slice(0, MOST), ...links.slice(-MOST)] : links;
  const names = some.flatMap(namesOf);
  const has = (room: RegExp) => names.some(name => room.test(name));
  return Object.values(ROOMS).every(has) && !has(BUYERS);
};
