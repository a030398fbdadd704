import amazonLimits from '../limits/amazon.ts';
import {cards} from '../read/cards.ts';
import {attr, constant, every, first, fromQuery, fromUrl, map, rawText, text, texts, there, value, worded} from '../read/element.ts';
import {images} from '../read/pictures.ts';
import type {CardPlan} from '../read/plan.ts';
import {count, decimal, money, stocked} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const HOSTS: Record<string, string> = {
  AE: 'ae',
  AU: 'com.au',
  BE: 'com.be',
  BR: 'com.br',
  CA: 'ca',
  CN: 'cn',
  DE: 'de',
  EG: 'eg',
  ES: 'es',
  FR: 'fr',
  GB: 'co.uk',
  IE: 'ie',
  IN: 'in',
  IT: 'it',
  JP: 'co.jp',
  MX: 'com.mx',
  NL: 'nl',
  PL: 'pl',
  SA: 'sa',
  SE: 'se',
  SG: 'sg',
  TR: 'com.tr',
  US: 'com',
  ZA: 'co.za',
};

const SHARED: Record<string, string | undefined> = {
  'sellercentral-europe.amazon.com': undefined,
  'sellercentral-japan.amazon.com': 'JP',
};

/** The boxes that hold the price asked, newest page layout first; the used offer's only where nothing is sold new. */
const PRICES = [
  '#corePrice_feature_div .a-offscreen',
  '#corePriceDisplay_desktop_feature_div .priceToPay .a-offscreen',
  '#corePriceDisplay_desktop_feature_div .priceToPay',
  '.apexPriceToPay .a-offscreen',
  '#corePriceDisplay_mobile_feature_div .priceToPay',
  '#priceblock_ourprice',
  '#priceblock_dealprice',
  '#priceblock_saleprice',
  '#priceblock_pospromoprice',
  '#price_inside_buybox',
  '#newBuyBoxPrice',
  '#kindle-price',
  '#buyNewSection .offer-price',
  '#buybox .offer-price',
  '#usedBuySection .offer-price',
];
const BEFORE = [
  '.basisPrice .a-offscreen',
  '.priceBlockStrikePriceString',
  '#listPriceLegalMessage + .a-text-strike',
  '#price .a-text-strike',
];

const price = first(
  ...PRICES.map(place => money(rawText(place))),
  money(text('#olp-upd-new .a-color-price, #olp_feature_div .a-color-price, #unqualifiedBuyBox .a-color-price')),
  money(text('.swatchElement.selected .a-color-price, .swatchElement.selected .a-color-secondary')),
);

/** "Visit the X Store" and "Brand: X" in the words of Amazon's countries; an author's byline is no brand. */
const brandOf = (words: string): string | undefined => {
  const name =
    /^(?:visit the (.+) store|visiter la boutique (.+)|besuchen sie den (.+?)-store|visita (?:lo|la|el) (?:store|tienda)(?: (?:di|de))? (.+)|visite a loja (.+)|bezoek de (.+?)-store|besök (.+)-butiken|odwiedź sklep (.+)|访问(.+)旗舰店|(.+)のストアを表示|(?:brand|marke|marque|marca|merk|märke|marka|ブランド|品牌)\s*[:：]\s*(.+))$/i.exec(
      words.trim(),
    );
  return name?.slice(1).find(Boolean)?.trim();
};

/** What the cards of searches and of best sellers have in common. */
const card: CardPlan = {
  ref: attr('', 'data-asin'),
  // Paid places link to a counter of clicks.
  url: map(first(attr('', 'data-asin'), attr('[data-asin]', 'data-asin')), (asin, {url}) => new URL(`/dp/${asin}`, url).href),
  title: first(text('a h2, h2 a'), text('h2')),
  price: money(rawText('.a-price:not([data-a-strike]) .a-offscreen')),
  listPrice: money(rawText('.a-price[data-a-strike] .a-offscreen')),
  rating: worded(rawText('.a-icon-alt')),
  reviewCount: worded(
    first(attr('a[aria-label][href*=customerReviews]', 'aria-label'), text('a[href*=customerReviews], a[href*="#customerReviews"] + span')),
  ),
  sponsored: there(
    '.puis-sponsored-label-text, .s-sponsored-label-text, [data-component-type=sp-sponsored-result], a[href*="/sspa/click"]',
  ),
  rank: null,
  badge: text('.a-badge-text'),
  deal: text('[data-a-badge-color*=deal] .a-badge-text, .s-deal-badge'),
  coupon: text('.s-coupon-unclipped, .s-coupon-highlight-color'),
};

/** Deals, coupons and what is taken off with several. */
const BADGES = '.dealBadge, [id*=dealBadge], .couponBadge, [id*=coupon] label, .promoPriceBlockMessage';

export default defineSite({
  id: 'amazon',
  name: 'Amazon',
  nameZh: '亚马逊',
  reader: 2,
  matches: Object.values(HOSTS).flatMap(ending => [`https://www.amazon.${ending}/*`, `https://amazon.${ending}/*`]),
  // The back end of many countries has a host of its own below that of the United States.
  region: host =>
    SHARED[host] ?? (host in SHARED ? undefined : Object.keys(HOSTS).find(country => host.endsWith(`amazon.${HOSTS[country]}`))),
  limits: amazonLimits,
  pages: {
    listing: {
      kind: 'listing',
      at: /\/(?:dp|gp\/product|gp\/aw\/d|gp\/offer-listing|exec\/obidos\/ASIN)\/(?<ref>[A-Z0-9]{10})(?:[/?]|$)/,
      is: page =>
        !!page.doc.querySelector('#productTitle, #title, #ebooksProductTitle, #dp, #dp-container, #ppd, [data-feature-name=title]'),
      ref: fromUrl('ref'),
      read: {
        title: first(text('#productTitle'), text('#ebooksProductTitle, #btAsinTitle, #title'), text('h1')),
        brand: first(
          map(text('#bylineInfo, #brand, #bylineInfo_feature_div a'), brandOf),
          text('.po-brand td:last-child, #brand_feature_div a'),
          text('#detailBullets_feature_div [data-brand]'),
        ),
        mpn: null,
        sku: fromUrl('ref'),
        gtin: null,
        price: page => (page.doc.querySelector('#outOfStock') ? [] : price(page)),
        priceTo: null,
        listPrice: first(...BEFORE.map(place => money(rawText(place)))),
        availability: every(
          stocked(text('#outOfStock .a-color-price, #outOfStock')),
          stocked(text('#availability > span, #availability')),
          page =>
            page.doc.querySelector(
              '#add-to-cart-button, #buy-now-button, #buybox-see-all-buying-choices, #olp_feature_div a, #unqualifiedBuyBox',
            )
              ? constant({stock: 'in stock'}, 'buy button')(page)
              : [],
        ),
        rating: first(decimal(attr('#acrPopover', 'title')), decimal(text('[data-hook=rating-out-of-text]'))),
        reviewCount: first(count(text('#acrCustomerReviewText')), count(text('[data-hook=total-review-count]'))),
        images: first(
          map(images('#altImages li.imageThumbnail img, #altImages li.item img, #imageBlockThumbs img'), list =>
            list.filter(({url}) => /\/images\/I\//.test(url)).map(full),
          ),
          map(images('#landingImage, #imgBlkFront, #ebooksImgBlkFront, #main-image-container img'), list => list.slice(0, 1).map(full)),
        ),
        bullets: map(
          texts(
            '#feature-bullets li:not(.aok-hidden):not(#replacementPartsFitmentBullet):not([id]) > span, #feature-bullets li:not([id]) .a-list-item',
          ),
          points => (points.length ? points : undefined),
        ),
        // What Amazon calls A+ is advertising in modules of its own, and no description.
        description: first(text('#productDescription'), text('#bookDescription_feature_div')),
        category: texts('#wayfinding-breadcrumbs_feature_div li a'),
        attributes: null,
        priceIncludesTax: null,
        stock: null,
        videos: null,
        keywords: null,
        shipping: null,
        listedAt: null,
        variants: null,
        badges: map(texts(BADGES), shown => ({shown})),
        owner: null,
        seller: first(text('#sellerProfileTriggerId'), text('#merchant-info a')),
      },
    },
    search: {
      kind: 'search',
      at: /^\/s(?:\/[^?]*)?(?:\?|$)/,
      ref: null,
      read: {
        query: first(fromQuery('k'), value('#twotabsearchtextbox')),
        heading: null,
        page: fromQuery('page'),
        results: cards('[data-component-type=s-search-result][data-asin]:not([data-asin=""])', card),
      },
    },
    'best-sellers': {
      kind: 'search',
      at: /\/(?:bestsellers|new-releases|movers-and-shakers|zgbs|most-wished-for)(?:[/?]|$)/,
      ref: null,
      read: {
        query: null,
        heading: text('h1'),
        page: fromQuery('pg'),
        results: cards('#gridItemRoot, [id=gridItemRoot]', {
          ...card,
          ref: attr('[data-asin]', 'data-asin'),
          title: first(attr('img[alt]', 'alt'), text('a[href*="/dp/"] [class*=line-clamp]')),
          price: money(text('.a-price .a-offscreen, [class*=sc-price]')),
          rank: worded(text('.zg-bdg-text')),
        }),
      },
    },
  },
  bulk: {verdict: 'forbidden', source: 'https://www.ecommercebytes.com/dz6g'},
  verified: {how: 'captured pages', on: '2026-11-22', but: {search: 'published facts', 'best-sellers': 'published facts'}},
});

/** A thumbnail's address without its size mark is the picture as the seller sent it, of another size than the thumbnail's. */
function full({url, alt}: {url: string; alt?: string | undefined}) {
  return {...(alt ? {alt} : {}), url: url.replace(/\._[^/]*_(?=\.\w+$)/, '')};
}

export const examples: SiteExample[] = [
  {url: 'https://www.amazon.com/dp/B07FW264WL', page: 'listing'},
  {url: 'https://www.amazon.de/Oak-Hook/dp/B00SVBPJI8/ref=sr_1_1?keywords=x', page: 'listing'},
  {url: 'https://www.amazon.co.jp/gp/product/B08N5WRWNW', page: 'listing'},
  {url: 'https://www.amazon.com/s?k=oak+hook&page=2&crid=1ABC&ref=nb_sb_noss', page: 'search', file: 'search'},
  {url: 'https://www.amazon.de/s?i=garden&rh=n%3A10925031', page: 'search'},
  {url: 'https://www.amazon.com/gp/bestsellers/garden', page: 'best-sellers'},
  {url: 'https://www.amazon.de/-/en/Best-Sellers/zgbs/garden?pg=2', page: 'best-sellers'},
  {url: 'https://www.amazon.com/gp/cart/view.html', page: null},
  {url: 'https://www.amazon.co.uk/gp/css/order-history', page: null},
  {url: 'https://www.amazon.de/gp/help/customer/display.html?nodeId=508510', page: null},
];
