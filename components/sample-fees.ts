import type {FeeFact, FeeSheet} from '../lib/reports/fee-sheet.ts';

const seen = {
  ...{region: 'US', currency: 'USD', source: 'https://seller.example/fees', from: '2021-04-19', checkedOn: '2026-11-29'},
  trust: 'third-party',
} as const;

/** A fee of each shape: flat, by tiers, by parts, a fixed amount, once a month. */
export const feeFacts: FeeFact[] = [
  {...seen, kind: 'referral', of: 'total', rates: {by: 'whole', tiers: [{upTo: 1000, rate: 0.08}, {rate: 0.15}]}, least: 30},
  {...seen, kind: 'final-value', of: 'paid', rates: {by: 'portion', tiers: [{upTo: 750_000, rate: 0.1325}, {rate: 0.0235}]}},
  {...seen, kind: 'payment', of: 'paid', rates: {by: 'whole', tiers: [{rate: 0.029, fixed: 30}]}, trust: 'unverified'},
  {...seen, kind: 'per-item', of: 'item', rates: {by: 'whole', tiers: [{fixed: 99}]}, trust: 'official'},
  {...seen, kind: 'subscription', of: 'item', rates: {by: 'whole', tiers: [{fixed: 3999}]}, isMonthly: true},
];

const schedules = ['amazon', 'ebay', 'etsy', 'taobao', 'tmall', 'own'];

/** The fees of a shop with a schedule, of one whose rates the seller types, and of one of which nobody knows. */
export const sampleFees: Record<'amazon' | 'tmall' | 'unknown', FeeSheet> = {
  amazon: {
    ...{said: undefined, schedule: 'amazon', schedules, region: 'US', plan: 'professional', isMonthly: true, facts: feeFacts, asks: []},
    regions: [
      {code: 'US', currency: 'USD'},
      {code: 'DE', currency: 'EUR'},
    ],
    ...{plans: ['individual', 'professional'], categories: ['Baby', 'Home & Kitchen'], options: ['international'], refused: undefined},
    notes: [{note: 'region-assumed', region: 'US'}],
  },
  tmall: {
    ...{schedule: 'tmall', schedules, regions: [{code: 'CN', currency: 'CNY'}], region: 'CN', plans: [], plan: undefined},
    said: {
      ...{kind: 'choice', what: 'fees', site: 'taobao', host: 'tmall.com', shop: 'A1', at: 1, schedule: 'tmall'},
      rates: {commission: {rate: 0.05}},
    },
    ...{categories: [], options: [], isMonthly: false, facts: [], notes: [], refused: undefined},
    asks: [
      {region: 'CN', currency: 'CNY', kind: 'commission', of: 'total', isOptional: false},
      {region: 'CN', currency: 'CNY', kind: 'payment', of: 'total', isOptional: true},
    ],
  },
  unknown: {
    ...{said: undefined, schedule: undefined, schedules, regions: [], region: undefined, plans: [], plan: undefined, categories: []},
    ...{options: [], asks: [], isMonthly: false, facts: [], notes: [], refused: undefined},
  },
};
