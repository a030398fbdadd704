import limits from '../limits/alibaba.ts';
import type {MarkupWords} from '../model/reading.ts';
import {cards} from '../read/cards.ts';
import {attr, first, fromQuery, fromUrl, link, map, text, within} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {allHeld, held, heldPairs, plainNumber} from '../read/held.ts';
import {images, pictures, picturesAt, unsized} from '../read/pictures.ts';
import type {CardPlan} from '../read/plan.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {resultCard} from '../read/result-card.ts';
import {money, moneyOf} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const DATA = 'window.detailData';
const PRICE = 'globalData.product.price';

/**
 * What one piece costs who orders least: the first step of the ladder, else the cheapest variant. The words of the page are in the visitor's
 * currency; the data name dollars beside it.
 */
const asked = first(
  money(
    text('[data-testid=ladder-price] .price-item:first-child span, [data-testid=range-price] > span, [data-testid=fixed-price] > span'),
  ),
  money(
    text(
      '.module_price .price-list .price-item:first-child .price, .ma-ref-price .ma-price-promotion, .ma-ladder-price-item:first-child .ma-spec-price',
    ),
  ),
  moneyOf('USD', plainNumber(held(DATA, `${PRICE}.productLadderPrices.*.dollarPrice`))),
  moneyOf('USD', plainNumber(held(DATA, `${PRICE}.productRangePrices.dollarPriceRangeLow`))),
);

const properties = heldPairs(DATA, 'globalData.product.productBasicProperties.*', 'attrName', 'attrValue');

const SIZE = /(?<=\.(?:jpe?g|png|webp|gif))_[^/]*$/i;

const card: CardPlan = {
  ...resultCard,
  ref: first(attr('', 'data-ctrdot'), within(link('a[href*="/product-detail/"]'), /[_-](\d{8,16})\.html/)),
  url: link('a[href*="/product-detail/"]'),
  title: first(text('.searchx-product-e-title, .search-card-e-title, .elements-title-normal'), resultCard.title),
  price: first(money(text('.searchx-product-price-price-main, .search-card-e-price-main, .elements-offer-price-normal')), resultCard.price),
};

export default defineSite({
  id: 'alibaba',
  name: 'Alibaba.com',
  nameZh: '阿里巴巴国际站',
  reader: 1,
  matches: ['https://*.alibaba.com/*'],
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/product-detail\/(?:[^/?]*?[_-])?(?<ref>\d{8,16})(?:\.html|[/?]|$)/,
      ready: 'h1',
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(
          text('[data-testid=product-title] h1, .product-title-container h1, .module_title h1'),
          held(DATA, 'globalData.product.subject'),
          heading,
        ),
        sku: fromUrl('ref'),
        price: first(asked, price),
        listPrice: null,
        images: first<{url: string}[] | MarkupWords>(
          picturesAt(allHeld(DATA, 'globalData.product.mediaItems.*.imageUrl.big')),
          unsized(images('[data-testid=product-image-view] img, .main-image-thumb-item img, .image-list img'), SIZE),
          pictures,
        ),
        attributes: page => [...properties(page), ...(product.attributes?.(page) ?? [])],
        seller: first(
          text('[data-testid=company-name], .company-name a, .company-item .company-name'),
          held(DATA, 'globalData.seller.companyName'),
        ),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:trade\/search|search\/page|products\/[^/?]+\.html|showroom\/(?<words>[^/?]+?)\.html|catalog\/[^/?]+)(?:[/?]|$)/,
      ref: null,
      read: {
        query: first(
          fromQuery('SearchText'),
          fromQuery('searchText'),
          fromQuery('keywords'),
          map(fromUrl('words'), words => words.replace(/-/g, ' ')),
        ),
        heading: text('h1'),
        page: fromQuery('page'),
        results: cards(
          '.fy26-product-card-wrapper, .fy23-search-card, .J-search-card-wrapper, .m-gallery-product-item-v2, .organic-list-offer',
          card,
        ),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {
    url: 'https://www.alibaba.com/product-detail/Oak-Hook-with-Brass-Pin_1600123456789.html?spm=a2700.galleryofferlist',
    page: 'listing',
    file: 'product',
  },
  {url: 'https://german.alibaba.com/product-detail/eichenhaken-1600123456789.html', page: 'listing'},
  {url: 'https://www.alibaba.com/product-detail/_60812345678.html', page: 'listing'},
  {url: 'https://www.alibaba.com/trade/search?SearchText=oak+hook&page=2', page: 'search', file: 'search'},
  {url: 'https://www.alibaba.com/showroom/oak-hook.html', page: 'search'},
  {url: 'https://russian.alibaba.com/trade/search?tab=all&searchText=x', page: 'search'},
  {url: 'https://cornerwoods.en.alibaba.com/company_profile.html', page: null},
  {url: 'https://biz.alibaba.com/ta/detail.htm?orderId=1', page: null},
  {url: 'https://i.alibaba.com/', page: null},
  {url: 'https://rfq.alibaba.com/rfq/profession.htm', page: null},
  {url: 'https://service.alibaba.com/page/home', page: null},
];
