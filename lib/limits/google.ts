import type {Demand, Limit} from '../model/limit.ts';

const checkedOn = '2026-11-22';
const price = 'https://support.google.com/merchants/answer/6324371';
const mismatch = 'https://support.google.com/merchants/answer/6098334';
const reduced = 'https://support.google.com/merchants/answer/9773429';

/** "Excessive or gimmicky capitalization"; brands, product names, acronyms and initials are excepted. */
export const capitals: Limit = {
  by: 'Google',
  unit: 'word',
  max: 0,
  severity: 'soft',
  source: 'https://www.prestosell.com/google-shopping-key-policies-your-product-data-titles-descriptions/',
  trust: 'third-party',
  checkedOn,
};

const seen = {by: 'Google', trust: 'official', checkedOn} as const;

/** What Google's crawler compares on any product page, and takes offers down for. */
export const prices: readonly Demand[] = [
  {...seen, about: 'agreeing', severity: 'hard', source: mismatch},
  {...seen, about: 'stated', severity: 'hard', source: price},
  // "Make sure the lowest price is the most prominent": a former price below it is shown as no reduction.
  {...seen, about: 'reduced', severity: 'soft', source: reduced},
];

/** The same on a marketplace, where the data behind the page are not the seller's to write: advice. */
export const pricesOfMarketplace: readonly Demand[] = prices.map(demand => ({...demand, severity: 'soft'}));
