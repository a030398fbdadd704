import type {Limits} from '../model/limit.ts';
import {capitals, prices} from './google.ts';
import {discounts, promotions} from './promotions.ts';

const checkedOn = '2026-11-22';
const pictures = 'https://support.google.com/merchants/answer/6324350?authuser=517&hl=ja';
const yoast = 'https://developer.yoast.com/changelog/woocommerce-seo/14.4/';
const merchants = 'https://support.google.com/merchants/answer/6324415';

/** What holds for any shop, since its buyers come from search engines. */
const limits: Limits = {
  by: 'Google',
  kind: 'shop',
  title: [
    {unit: 'codepoint', max: 150, severity: 'hard', source: merchants, trust: 'official', checkedOn},
    {
      unit: 'codepoint',
      max: 70,
      severity: 'soft',
      source: 'https://gmccheck.com/google-merchant-center/feed-error-title-optimization',
      trust: 'third-party',
      checkedOn,
    },
  ],
  titleRepeats: [
    {
      unit: 'count',
      max: 2,
      severity: 'soft',
      // The policy forbids "gimmicky repetition" and names no number: two is ours.
      source: 'https://www.prestosell.com/google-shopping-key-policies-your-product-data-titles-descriptions/',
      trust: 'third-party',
      checkedOn,
    },
  ],
  titleCapitals: [capitals],
  titleBans: [
    {
      about: 'character',
      characters: '!！',
      severity: 'soft',
      source: 'https://support.google.com/manufacturers/answer/6124110',
      trust: 'official',
      checkedOn,
    },
    {about: 'promotion', words: promotions, patterns: discounts, severity: 'soft', source: merchants, trust: 'unverified', checkedOn},
  ],
  images: [
    {
      unit: 'count',
      min: 4,
      severity: 'soft',
      by: 'Yoast',
      source: yoast,
      trust: 'third-party',
      checkedOn,
    },
  ],
  imageSize: [
    {unit: 'px', min: 500, severity: 'hard', from: '2027-01-31', source: pictures, trust: 'official', checkedOn},
    {unit: 'px', min: 1500, severity: 'soft', source: pictures, trust: 'official', checkedOn},
  ],
  description: [
    {
      unit: 'codepoint',
      max: 5000,
      severity: 'hard',
      source: 'https://www.gmcsuspension.com/blog-gmc-product-data-specification-guide.html',
      trust: 'third-party',
      checkedOn,
    },
    {unit: 'word', min: 200, severity: 'soft', by: 'Yoast', source: yoast, trust: 'third-party', checkedOn},
  ],
  price: prices,
};

export default limits;
