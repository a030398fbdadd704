import type {Limits} from '../model/limit.ts';
import {pricesOfMarketplace} from './google.ts';
import {discounts, promotions} from './promotions.ts';

const checkedOn = '2026-11-22';
const productPage =
  'https://marketplacelearn.walmart.com/guides/Item%20setup/Item%20content,%20imagery,%20and%20media/Product-Detail-Page:-overview';
const official = {source: productPage, trust: 'official', checkedOn, severity: 'hard'} as const;
const guide = {
  source: 'https://prodtimize.com/blog/walmart-marketplace-listing-guide',
  trust: 'third-party',
  checkedOn,
  severity: 'soft',
} as const;

const limits: Limits = {
  by: 'Walmart',
  title: [
    // Others say 200, and tools 75: the page of July 2025 is Walmart's own.
    {...official, unit: 'codepoint', max: 150},
    {
      unit: 'codepoint',
      min: 50,
      max: 75,
      severity: 'soft',
      source: 'https://playbook.rivrhub.com/help/walmart-sop-walmart-items-copy-and-images-guideline-and-requirement',
      trust: 'third-party',
      checkedOn,
    },
  ],
  titleCapitals: [{...official, unit: 'word', max: 0}],
  // It forbids repeated phrases and names no number: two is ours.
  titleRepeats: [{...official, unit: 'count', max: 2, severity: 'soft'}],
  titleBans: [
    {...official, about: 'character', characters: '~!$'},
    // "10*20 cm" is a measure.
    {...official, about: 'character', characters: '*', unless: [/\p{N}\s?\*\s?\p{N}/gu]},
    {
      ...official,
      about: 'promotion',
      words: [...promotions, 'premium quality', 'coming soon', 'out of stock'],
      patterns: discounts,
    },
    // A retailer's name may be what the good fits (a case for an Amazon tablet), so it is only asked about.
    {...official, severity: 'soft', about: 'word', words: ['walmart', 'amazon', 'ebay', 'etsy'], patterns: [/https?:\/\/\S+|www\.\S+/gi]},
  ],
  images: [
    {...guide, unit: 'count', min: 1, severity: 'hard'},
    {...guide, unit: 'count', min: 4},
  ],
  imageSize: [{...guide, unit: 'px', min: 1000}],
  bullets: [{...guide, unit: 'count', min: 3, max: 10}],
  bulletLength: [{...guide, unit: 'codepoint', min: 80, max: 150}],
  description: [{...guide, unit: 'word', min: 150, max: 300}],
  attributes: [
    {
      unit: 'share',
      min: 1,
      severity: 'soft',
      source:
        'https://marketplacelearn.walmart.com/guides/Listing%20optimization/Items%20and%20inventory/Listing-quality-and-rewards-dashboard',
      trust: 'official',
      checkedOn,
    },
  ],
  price: pricesOfMarketplace,
};

export default limits;
