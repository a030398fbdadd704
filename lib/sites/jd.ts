import limits from '../limits/jd.ts';
import {cards} from '../read/cards.ts';
import {attr, first, fromQuery, fromUrl, map, text, texts, within} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {images, pictures, unsized} from '../read/pictures.ts';
import type {CardPlan} from '../read/plan.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {resultCard} from '../read/result-card.ts';
import {moneyOf} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** Prices for some buyers alone (after a subsidy or a coupon, for members, for who is new), and digits that only who is logged in may see. */
const CONDITIONAL = /补贴|国补|领券|券后|到手|plus|会员|首单|首购|新人|以旧换新|[?？*]/i;

/** The large number, unless it or the tag beside it says that it is a conditional one. */
const large = text('.product-price--main, .summary-price .p-price, .p-price');
const tag = text('.product-price--activity-item--tag');
const plain = moneyOf('CNY', page =>
  CONDITIONAL.test([...large(page), ...tag(page)].map(({value}) => value).join(' ')) ? [] : large(page),
);
/** Beside a conditional price a small one is named: what everybody pays. */
const named = moneyOf('CNY', within(text('.product-price--gray'), /京东价\D{0,4}(\d[\d.,]*)/));

const pair = (words: string): [string, string] | undefined => {
  const [, name, value] = /^([^:：]{1,30})[:：]\s*(.+)$/.exec(words) ?? [];
  return name && value ? [name.trim(), value.trim()] : undefined;
};
const properties = map(texts('.parameter2 li, .p-parameter-list li, .attribute .item, #spec-n1 .attribute li'), lines => {
  const pairs = lines.map(pair).filter(one => one !== undefined);
  return pairs.length ? Object.fromEntries(pairs) : undefined;
});

/** `/n5/s54x54_jfs/…` is the same picture as `/n0/jfs/…`. */
const SIZE = /(?<=\/)s\d+x\d+_(?=jfs\/)|!q\d+.*$|\.avif$/g;

const HOSTS = [
  ...['item.jd.com', 'item.jd.hk', 'npcitem.jd.hk', 'item.yiyaojd.com', 'e.jd.com', 'item.m.jd.com'],
  ...['search.jd.com', 'list.jd.com'],
];

/** A card's price stands beside what it depends on. */
const cardPrice = first(
  moneyOf(
    'CNY',
    map(text('[class*="_container_"]:has(> [class*="_price_"])'), words => (CONDITIONAL.test(words) ? undefined : words)),
  ),
  moneyOf(
    'CNY',
    map(text('.p-price'), words => (CONDITIONAL.test(words) ? undefined : words)),
  ),
);
const card: CardPlan = {
  ...resultCard,
  ref: attr('', 'data-sku'),
  url: map(attr('', 'data-sku'), sku => `https://item.jd.com/${sku}.html`),
  title: first(
    attr('[class*="_goods_title_container"] [title]', 'title'),
    text('[class*="_goods_title_container"]'),
    text('.p-name em, .p-name'),
  ),
  price: cardPrice,
  listPrice: null,
};

export default defineSite({
  id: 'jd',
  name: 'JD',
  nameZh: '京东',
  reader: 1,
  matches: HOSTS.map(host => `https://${host}/*`),
  region: () => 'CN',
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/(?:product\/)?(?<ref>\d{5,16})\.html/,
      ready: '.sku-title-name, .sku-name, #itemName',
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('.sku-title-name'), text('.sku-name'), text('#itemName'), heading),
        brand: first(
          text('#parameter-brand a'),
          map(properties, ({品牌: brand}) => brand),
        ),
        sku: fromUrl('ref'),
        price: page => (page.doc.querySelector('.product-price--value, .p-price') ? first(plain, named)(page) : price(page)),
        priceTo: null,
        listPrice: moneyOf(
          'CNY',
          text('.product-price--gray-line-through, #page_origin_price, #page_opprice, .summary-price .p-origin-price del'),
        ),
        images: first(unsized(images('#spec-list img, .preview-wrap img, [class*=preview-thumbnail] img'), SIZE), pictures),
        bullets: null,
        category: texts('.crumb .item a'),
        attributes: properties,
        seller: first(
          text('.top-shop-info .top-name, .top-name'),
          text('.J-hove-wrap .name a, .popbox-inner .shopName a, .seller-infor a.name'),
        ),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:Search|list\.html)\?/i,
      ref: null,
      read: {
        query: fromQuery('keyword'),
        heading: text('.crumbs-bar .crumbs-nav-item:last-child, .s-result h1'),
        page: text('[class*=pagination][class*=active], .p-num a.curr'),
        results: cards('[data-sku][class*=goodsCardWrapper], li.gl-item[data-sku]', card),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://item.jd.com/100012043978.html#crumb-wrap', page: 'listing', file: 'item'},
  {url: 'https://item.jd.com/100012043979.html?extension_id=x', page: 'listing', file: 'item-subsidised'},
  {url: 'https://item.jd.com/10012043980.html', page: 'listing', file: 'item-older'},
  {url: 'https://item.jd.hk/1994567890.html', page: 'listing'},
  {url: 'https://item.m.jd.com/product/100012043978.html', page: 'listing'},
  {url: 'https://search.jd.com/Search?keyword=%E6%A9%A1%E6%9C%A8%E6%8C%82%E9%92%A9&enc=utf-8', page: 'search', file: 'search'},
  {url: 'https://list.jd.com/list.html?cat=1620%2C1624%2C1656', page: 'search'},
  {url: 'https://item.jd.com/', page: null},
  {url: 'https://item.jd.com/comment/detail', page: null},
  {url: 'https://list.jd.com/', page: null},
  {url: 'https://search.jd.com/', page: null},
];
