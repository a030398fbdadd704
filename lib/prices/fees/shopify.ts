import {defineFees, type Fee, fixed, flat} from '../fee.ts';

/** A copy of Shopify's public prices, for the US and paid yearly, read on 27 August 2026. */
const prices = 'https://raw.githubusercontent.com/api-evangelist/shopify/refs/heads/main/plans/shopify-plans-pricing.yml';
const others = 'https://bluebarry.ai/tools/shopify-fees-calculator';
const usd = {region: 'US', currency: 'USD', of: 'paid', from: '2026-08-27', checkedOn: '2026-11-29'} as const;
const official = {...usd, source: prices, trust: 'official', onReturn: {share: 1}} as const;

/** A share of 0.6 for Advanced stands against one of 0.5 elsewhere; that of Plus is remembered. */
const plan = (name: string, card: number, other: number, month: number, trust: Fee['trust'] = 'official'): Fee[] => [
  {...official, kind: 'payment', rates: flat(card, 30), plans: [name], unless: 'other-gateway'},
  {...official, kind: 'gateway', rates: flat(other), plans: [name], when: 'other-gateway', trust},
  {...official, kind: 'subscription', of: 'item', rates: fixed(month), plans: [name], isMonthly: true},
];

export default defineFees({
  id: 'shopify',
  usual: {region: 'US', plan: 'basic'},
  taxInside: [],
  fees: [
    ...plan('basic', 0.029, 0.02, 29_00),
    ...plan('grow', 0.027, 0.01, 79_00),
    ...plan('advanced', 0.025, 0.006, 299_00),
    ...plan('plus', 0.0225, 0.002, 2300_00, 'unverified'),
    {
      ...official,
      kind: 'international',
      rates: flat(0.015),
      when: 'international',
      unless: 'other-gateway',
      source: others,
      trust: 'third-party',
    },
  ],
  // Who takes cards elsewhere pays that gateway as well.
  asks: [{region: 'US', currency: 'USD', kind: 'service', of: 'paid', isOptional: true}],
});
