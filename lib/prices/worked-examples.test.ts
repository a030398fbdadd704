import {describe, expect, it} from 'vitest';
import type {FeeKind} from './fee.ts';
import {keptOf} from './fee-amount.ts';
import {feesOf} from './fees/index.ts';
import {marginAt} from './margin.ts';
import {dealOf, type Terms} from './terms.ts';

/** What the sites' own texts, or copies of them, work out. Amounts are minor units. */
type Example = {
  what: string;
  source: string;
  site: string;
  currency: string;
  price: number;
  terms: Partial<Omit<Terms, 'currency' | 'goods'>> & {on: string};
  fees: Partial<Record<FeeKind, number>>;
};

const groceries =
  'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=WH7AXRSMBSX8FNP&language=en_US&ref=efph_WH7AXRSMBSX8FNP_cont_201511970';
const grocery = (price: number, referral: number): Example => ({
  ...{what: `Amazon US, groceries for ${price / 100}`, source: groceries, site: 'amazon', currency: 'USD', price},
  ...{terms: {on: '2018-10-15', category: 'Grocery & Gourmet Food'}, fees: {referral}},
});
const ebay = 'http://www.ebay.com/sellercenter/resources/seller-updates/2024-winter/financials';
const card = (on: string, sum: number): Example => ({
  ...{what: `eBay, a trading card for 25 with shipping and tax, ${on}`, source: ebay, site: 'ebay', currency: 'USD', price: 25_00},
  ...{terms: {on}, fees: {'final-value': 3_31, 'per-order': sum - 3_31}},
});
// Its text names shares and edges and works none out: these are its own edges, by hand.
const walmart = 'https://marketplacelearn.walmart.com/guides/Getting%20started/Onboarding/Referral-fee-schedule-for-contract-categories';
const bought = (category: string, price: number, referral: number): Example => ({
  ...{what: `Walmart, ${category} for ${price / 100}`, source: walmart, site: 'walmart', currency: 'USD', price},
  ...{terms: {on: '2026-11-29', category}, fees: {referral}},
});
const money = (amount: number, currency: string) => ({amount, currency});

const examples: Example[] = [
  ...[grocery(1_00, 8), grocery(10_00, 80), grocery(15_00, 1_20), grocery(15_01, 2_25), grocery(16_00, 2_40), grocery(100_00, 15_00)],
  {
    what: 'Amazon UK, a part for cars for 100: 15.3 % of 45 and 9.18 % of 55, 11.9 as the page rounds it',
    source: 'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=HPVPH58T965XNF9&language=en_GB',
    ...{site: 'amazon', currency: 'GBP', price: 100_00, terms: {on: '2021-06-08', region: 'GB', category: 'Car & Motorbike'}},
    fees: {referral: 11_93},
  },
  {
    what: 'Amazon France, the same: 15.45 % of 50 and 9.27 % of 50, 12.4 as the page rounds it',
    source: 'https://sellercentral.amazon.fr/gp/help/external/help.html?itemID=HPVPH58T965XNF9&language=en_FR',
    ...{site: 'amazon', currency: 'EUR', price: 100_00, terms: {on: '2021-06-08', region: 'FR', category: 'Car & Motorbike'}},
    fees: {referral: 12_36},
  },
  ...[card('2024-03-14', 3_61), card('2024-03-15', 3_71)],
  {
    what: 'Etsy, 50 and 10 of shipping: transaction 3.90',
    source: 'https://wise.com/us/blog/how-much-does-etsy-take-per-sale',
    ...{site: 'etsy', currency: 'USD', price: 50_00, terms: {on: '2026-11-29', shippingCharged: money(10_00, 'USD')}},
    fees: {listing: 20, transaction: 3_90},
  },
  {
    what: 'Etsy, 50: payment 1.75, off-site advertisements 7.50',
    source: 'https://wise.com/us/blog/how-much-does-etsy-take-per-sale',
    ...{site: 'etsy', currency: 'USD', price: 50_00, terms: {on: '2026-11-29', options: ['offsite-ads']}},
    fees: {payment: 1_75, 'offsite-ads': 7_50},
  },
  {
    what: 'WooPayments in Canada, 1,000 with a card from abroad: 29 + 0.30 + 10',
    source: 'https://woocommerce.com/document/woocommerce-payments/fees-and-debits/fee-currency/',
    ...{site: 'woocommerce', currency: 'CAD', price: 1000_00},
    terms: {on: '2026-11-29', region: 'CA', plan: 'woopayments', options: ['international']},
    fees: {payment: 29_30, international: 10_00},
  },
  ...[
    bought('Apparel & Accessories', 15_00, 75),
    bought('Apparel & Accessories', 15_01, 1_50),
    bought('Apparel & Accessories', 20_00, 2_00),
  ],
  ...[bought('Apparel & Accessories', 20_01, 3_00), bought('Appliances - Compact', 500_00, 52_00), bought('Baby Products', 10_00, 80)],
  {
    what: 'Shopify Payments on Basic, an order of 100: 3.20',
    source: 'https://bluebarry.ai/tools/shopify-fees-calculator',
    ...{site: 'shopify', currency: 'USD', price: 100_00, terms: {on: '2026-11-29', plan: 'basic'}, fees: {payment: 3_20}},
  },
  {
    what: 'TikTok Shop: a shirt for 12 pays 0.72',
    source: 'https://luminushub.com/tiktok-shop-fees-2025-complete-cost-breakdown-best-practices',
    ...{site: 'tiktok-shop', currency: 'USD', price: 12_00, terms: {on: '2025-06-01'}, fees: {referral: 72}},
  },
  {
    what: 'Stripe, a charge of 100: 3.20',
    source: 'https://utilityforge.pages.dev/stripe-fee-calculator/',
    ...{site: 'woocommerce', currency: 'USD', price: 100_00, terms: {on: '2026-11-29', plan: 'stripe'}, fees: {payment: 3_20}},
  },
  {
    what: 'PayPal, a payment of 100: 3.98',
    source: 'https://www.fee-calc.com/paypal-fee-calculator',
    ...{site: 'woocommerce', currency: 'USD', price: 100_00, terms: {on: '2026-11-29', plan: 'paypal'}, fees: {payment: 3_98}},
  },
];

describe('worked examples', () => {
  it.each(examples.map(one => [one.what, one] as const))('%s', (_, {site, currency, price, terms, fees}) => {
    const schedule = feesOf(site);
    const deal = schedule && dealOf(schedule, {...terms, currency, goods: [{from: '2000-01-01', amount: money(0, currency)}]});
    if (!deal || 'refused' in deal) throw new Error(JSON.stringify(deal));
    const lines = marginAt(deal, price)?.fees ?? [];
    for (const [kind, amount] of Object.entries(fees)) {
      expect([kind, lines.find(({fee}) => fee === kind)?.amount]).toEqual([kind, money(amount, currency)]);
    }
  });
});

it('refund administration fees of Amazon: 345 keeps 5.00 of 51.75, 57 keeps 1.71 of 8.55', () => {
  // https://sellercentral.amazon.nl/gp/help/external/help.html?itemID=200387220
  const deal = dealOf(feesOf('amazon') ?? expect.fail(), {
    ...{on: '2026-11-29', currency: 'USD', category: 'Home', goods: [{from: '2000-01-01', amount: money(0, 'USD')}]},
  });
  if ('refused' in deal) throw new Error(deal.refused.why);
  const kept = deal.fees[0]?.onReturn ?? expect.fail();
  for (const [price, referral, keeps] of [
    [345_00, 51_75, 5_00],
    [57_00, 8_55, 1_71],
  ] as const) {
    const amount = marginAt(deal, price)?.fees[0]?.amount.amount ?? 0;
    expect([amount, keptOf(amount, kept)]).toEqual([referral, keeps]);
  }
});
