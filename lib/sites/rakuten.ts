import limits from '../limits/rakuten.ts';
import {cards} from '../read/cards.ts';
import {attr, first, fromQuery, fromUrl, inPath, link, map, text, there, value, within, worded} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {held} from '../read/held.ts';
import type {Read} from '../read/page.ts';
import type {CardPlan} from '../read/plan.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {resultCard} from '../read/result-card.ts';
import {toldByMarkup} from '../read/told.ts';
import {count, moneyOf} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const DATA = '#item-page-app-data';
/** A move of the site's data is under way: both places hold the same. */
const item = (path: string): Read<string> => first(held(DATA, `newApi.itemInfoSku.${path}`), held(DATA, `api.data.itemInfoSku.${path}`));
const PRICE = 'purchaseInfo.purchaseBySellType.normalPurchase.price';

/** Prices with tax, of the cheapest variant and, where they differ, up to the dearest. */
const asked = first(
  map(item(`${PRICE}.minPrice`), (least, page) => {
    const most = item(`${PRICE}.maxPrice`)(page)[0]?.value ?? least;
    return most === least ? `¥${least}` : `¥${least}-¥${most}`;
  }),
  attr('#priceCalculationConfig', 'data-price'),
);

/** `shop/code` of an address is `shop:code` everywhere else at Rakuten. */
const itemCode = (path: string): string => path.replace('/', ':');

const address = link('a[href*="item.rakuten.co.jp/"]');
const card: CardPlan = {
  ...resultCard,
  ref: map(within(address, /item\.rakuten\.co\.jp\/([\w-]+\/[^/?]+)/), itemCode),
  // Paid places lead to a counter of clicks, and name nothing: what it counts is left out.
  url: first(address, within(link('a[href]'), /^([^?]+)/)),
  title: first(attr('h2 a[title]', 'title'), text('h2, [class*="title-link"]'), resultCard.title),
  price: first(moneyOf('JPY', text('[class*="price--"], .price')), moneyOf('JPY', attr('', 'data-track-price')), resultCard.price),
  rating: worded(within(text('[class*=review]'), /^(\d\.\d+)/)),
  reviewCount: count(within(text('[class*=review]'), /[(（]([\d,]+)件/)),
  sponsored: first(there('a[href*="ias.rakuten.co.jp"]'), resultCard.sponsored),
};

export default defineSite({
  id: 'rakuten',
  name: 'Rakuten Ichiba',
  nameZh: '乐天市场',
  reader: 1,
  matches: ['https://item.rakuten.co.jp/*', 'https://search.rakuten.co.jp/search/*', 'https://www.rakuten.co.jp/category/*'],
  region: () => 'JP',
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/(?!search\/|category\/)(?<ref>(?<shop>[\w-]+)\/[^/?]+)\/?(?:\?|$)/,
      shop: fromUrl('shop'),
      ref: map(fromUrl('ref'), itemCode),
      read: {
        ...product,
        // A seller's own line breaks stand in the name.
        title: first(
          map(item('title'), words =>
            words
              .replace(/<[^>]*>/g, ' ')
              .replace(/\s+/g, ' ')
              .trim(),
          ),
          text('.normal_reserve_item_name, .item_name'),
          heading,
        ),
        sku: first(
          item('manageNumber'),
          text('.item_number'),
          map(fromUrl('ref'), path => path.split('/')[1]),
        ),
        price: first(moneyOf('JPY', asked), moneyOf('JPY', text('.price2')), price),
        seller: first(value('input[name=shopname]'), held(DATA, 'api.data.shopInfo.shopName'), toldByMarkup),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:search\/mall\/(?:-|(?<words>[^/?]+))(?:\/\d+)?|category\/\d+)\/?(?:\?|$)/,
      ref: null,
      read: {
        query: inPath('words'),
        heading: text('h1'),
        page: fromQuery('p'),
        results: cards('.searchresultitem', card),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://item.rakuten.co.jp/cornerwoods/oak-hook-2/?scid=x', page: 'listing', file: 'item'},
  {url: 'https://item.rakuten.co.jp/cornerwoods/10000123', page: 'listing', file: 'item-older'},
  {url: 'https://item.rakuten.co.jp/corner-woods/4901234567894/?variantId=natural', page: 'listing'},
  {
    url: 'https://search.rakuten.co.jp/search/mall/%E3%82%AA%E3%83%BC%E3%82%AF+%E3%83%95%E3%83%83%E3%82%AF/?p=2',
    page: 'search',
    file: 'search',
  },
  {url: 'https://search.rakuten.co.jp/search/mall/-/200001/', page: 'search'},
  {url: 'https://www.rakuten.co.jp/category/200001/', page: 'search'},
  {url: 'https://item.rakuten.co.jp/cornerwoods/', page: null},
  {url: 'https://item.rakuten.co.jp/cornerwoods/c/0000000101/', page: null},
  {url: 'https://www.rakuten.co.jp/', page: null},
  {url: 'https://basket.step.rakuten.co.jp/rms/mall/bs/cartall/', page: null},
  {url: 'https://order.my.rakuten.co.jp/', page: null},
];
