import {defineFees, type Fee, fixed, flat} from '../fee.ts';

const checkedOn = '2026-11-29';
/** Quotes Etsy's policy of December 2022; copies of 2026 have the same numbers. */
const policy = 'https://wise.com/us/blog/how-much-does-etsy-take-per-sale';
const regulatory = 'https://help.etsy.com/hc/pl/articles/1500011073202';
const from = '2022-12-01';
const seen = {checkedOn, from, source: policy, trust: 'third-party'} as const;
const kept = {share: 1};

const perRegion = ([region, currency]: readonly [string, string]): Fee[] => [
  // 0.20 US dollars wherever the shop is; charged again when it sells, since the listing is then renewed.
  {...seen, region, currency: 'USD', kind: 'listing', of: 'item', rates: fixed(20), onReturn: kept},
  {...seen, region, currency, kind: 'transaction', of: 'total', rates: flat(0.065)},
  {...seen, region, currency, kind: 'conversion', of: 'paid', rates: flat(0.025), when: 'conversion'},
  {...seen, region, currency, kind: 'offsite-ads', of: 'total', rates: flat(0.15), when: 'offsite-ads', onReturn: kept},
  {...seen, region, currency, kind: 'offsite-ads', of: 'total', rates: flat(0.12), when: 'offsite-ads-large-shop', onReturn: kept},
];

const regions = [
  ...([
    ['US', 'USD'],
    ['GB', 'GBP'],
    ['FR', 'EUR'],
    ['IT', 'EUR'],
    ['ES', 'EUR'],
    ['DE', 'EUR'],
  ] as const),
];

const operating: Fee[] = (
  [
    ['GB', 'GBP', 0.0032],
    ['FR', 'EUR', 0.0047],
    ['IT', 'EUR', 0.0032],
    ['ES', 'EUR', 0.004],
  ] as const
).map(([region, currency, rate]) => ({
  ...({region, currency, kind: 'regulatory', of: 'total', rates: flat(rate)} as const),
  // The page has no date: the day it was looked at would leave no earlier one, and the fee is older than the policy.
  ...({checkedOn, from, source: regulatory, trust: 'official'} as const),
}));

/** Of the rates by country only the American one was read; the others are remembered. */
const payments: Fee[] = [
  {...seen, region: 'US', currency: 'USD', kind: 'payment', of: 'paid', rates: flat(0.03, 25)},
  {...seen, region: 'GB', currency: 'GBP', kind: 'payment', of: 'paid', rates: flat(0.04, 20), trust: 'unverified'},
  ...['FR', 'IT', 'ES', 'DE'].map(
    (region): Fee => ({...seen, region, currency: 'EUR', kind: 'payment', of: 'paid', rates: flat(0.04, 30), trust: 'unverified'}),
  ),
];

export default defineFees({
  id: 'etsy',
  usual: {region: 'US'},
  taxInside: ['GB', 'FR', 'IT', 'ES', 'DE'],
  fees: [...regions.flatMap(perRegion), ...operating, ...payments],
});
