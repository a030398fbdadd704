import type {Limits} from '../model/limit.ts';
import general from './general.ts';

const checkedOn = '2026-11-22';

const limits: Limits = {
  ...general,
  title: [
    // Some say the field takes any length; nobody shows where Shopify says 255.
    {
      unit: 'codepoint',
      by: 'Shopify',
      max: 255,
      severity: 'hard',
      source: 'https://lettercounter.org/blog/shopify-product-description-length',
      trust: 'unverified',
      checkedOn,
    },
    // The title becomes the search engine's title where the seller writes none, and that field holds 70.
    {
      unit: 'codepoint',
      by: 'Shopify',
      max: 70,
      severity: 'soft',
      source: 'https://shopifyranked.com/shopify-seo/title-tags/',
      trust: 'third-party',
      checkedOn,
    },
  ],
};

export default limits;
