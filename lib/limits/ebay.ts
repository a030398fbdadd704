import type {Limits} from '../model/limit.ts';
import {pricesOfMarketplace} from './google.ts';
import {discounts, promotions} from './promotions.ts';

const checkedOn = '2026-11-22';
const catalogue = 'https://developer.ebay.com/devzone/merchant-products/catalog-best-practices/content/titles.html';
const policy = 'https://www.ebay.com/help/policies/listing-policies/picture-policy?id=4370';
const specifics = 'https://developer.ebay.com/api-docs/user-guides/static/trading-user-guide/item-specifics.html';
const tips = 'https://ebaychargescalculator.net/?p=299';

const limits: Limits = {
  by: 'eBay',
  title: [
    {
      unit: 'codepoint',
      max: 80,
      severity: 'hard',
      source: 'https://developer.ebay.com/api-docs/user-guides/static/trading-user-guide/listing-title.html',
      trust: 'official',
      checkedOn,
    },
  ],
  titleCapitals: [
    {
      unit: 'word',
      max: 0,
      severity: 'soft',
      source:
        'https://www.dummies.com/article/technology/notable-websites/ebay/for-seniors-how-to-write-a-catchy-ebay-listing-title-189157/',
      trust: 'third-party',
      checkedOn,
    },
  ],
  titleBans: [
    // eBay's guide for catalogue titles; for other listings it is advice.
    {about: 'character', characters: '!', severity: 'soft', source: catalogue, trust: 'official', checkedOn},
    {
      about: 'word',
      patterns: [/l@{2}k/gi, /\*{2,}/g, /(?<!\p{L})wow(?!\p{L})/giu],
      severity: 'soft',
      source: tips,
      trust: 'third-party',
      checkedOn,
    },
    {
      about: 'promotion',
      words: promotions,
      patterns: discounts,
      severity: 'soft',
      source: 'https://support.storeautomator.com/hc/en-us/articles/4410782656274-eBay-Content-Guidelines',
      trust: 'third-party',
      checkedOn,
    },
  ],
  images: [
    // Twelve or twenty-four fit, by source and age of the source; that one must be there is certain.
    {
      unit: 'count',
      min: 1,
      max: 24,
      severity: 'hard',
      source: policy,
      trust: 'official',
      checkedOn,
    },
    {
      unit: 'count',
      min: 3,
      severity: 'soft',
      source: 'https://shelftrend.com/grow-on-ebay-1/will-your-photos-work-on-ebay',
      trust: 'third-party',
      checkedOn,
    },
  ],
  imageSize: [
    {unit: 'px', min: 500, severity: 'hard', source: policy, trust: 'official', checkedOn},
    {
      unit: 'px',
      min: 1600,
      severity: 'soft',
      source: 'https://www.usepixora.com/resource/ebay-photo-requirements-guide',
      trust: 'third-party',
      checkedOn,
    },
  ],
  // A copy of the API's own text. It counts the HTML as well, of which the page shows the words alone: what is over here is over there.
  description: [
    {
      unit: 'codepoint',
      max: 500_000,
      severity: 'hard',
      source: 'https://github.com/zVPS/ebay-sell-listing-php-client/blob/HEAD/docs/Model/Product.md',
      trust: 'official',
      checkedOn,
    },
  ],
  attributes: [
    // "Sellers should always strive to provide" what a category recommends.
    {unit: 'share', min: 1, severity: 'soft', source: specifics, trust: 'official', checkedOn},
    // "The majority of categories require at least a few": the number is ours.
    {unit: 'count', min: 3, severity: 'soft', source: specifics, trust: 'official', checkedOn},
  ],
  price: pricesOfMarketplace,
};

export default limits;
