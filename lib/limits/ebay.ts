import type {Limits} from '../model/limit.ts';
import {discounts, promotions} from './promotions.ts';

const checkedOn = '2026-11-22';
const catalogue = 'https://developer.ebay.com/devzone/merchant-products/catalog-best-practices/content/titles.html';
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
      source: 'https://www.ebay.com/help/policies/listing-policies/picture-policy?id=4370',
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
};

export default limits;
