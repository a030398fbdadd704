import type {Limits} from '../model/limit.ts';
import {capitals, pricesOfMarketplace} from './google.ts';

const checkedOn = '2026-11-22';
// A copy of the partner API's own text (product/202309).
const api = {
  source: 'https://github.com/lywzx/tiktok-partner-api/blob/HEAD/packages/tk-origin-api/src/products/PartialEditProduct.ts',
  trust: 'official',
  checkedOn,
} as const;
const checker = 'https://apify.com/ultimatemc/tiktok-shop-listing-policy-checker';

const limits: Limits = {
  by: 'TikTok Shop',
  title: [{...api, unit: 'codepoint', max: 255, severity: 'hard'}],
  titleCapitals: [capitals],
  titleBans: [
    {...api, about: 'character', patterns: [/\p{Script=Han}+/gu], severity: 'hard'},
    {
      about: 'promotion',
      words: ['best seller'],
      patterns: [/\d{1,2}\s?%\s?off(?!\p{L})/giu],
      severity: 'soft',
      source: checker,
      trust: 'third-party',
      checkedOn,
    },
    {about: 'word', words: ['dupe', 'replica'], severity: 'soft', source: checker, trust: 'third-party', checkedOn},
  ],
  images: [
    {...api, unit: 'count', min: 1, max: 9, severity: 'hard'},
    {...api, unit: 'count', min: 5, severity: 'soft'},
  ],
  imageSize: [{...api, unit: 'px', min: 300, max: 4000, severity: 'hard'}],
  bullets: [{...api, unit: 'count', min: 3, max: 5, severity: 'soft'}],
  bulletLength: [{...api, unit: 'codepoint', max: 250, severity: 'soft'}],
  description: [
    {...api, unit: 'codepoint', max: 10_000, severity: 'hard'},
    {...api, unit: 'codepoint', min: 300, severity: 'soft'},
  ],
  price: pricesOfMarketplace,
};

export default limits;
