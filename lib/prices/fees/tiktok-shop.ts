import {defineFees, flat} from '../fee.ts';

const checkedOn = '2026-11-29';
const official = 'https://seller-us.tiktok.com/university/essay?knowledge_id=5982454398175018';
const before = 'https://fitsmallbusiness.com/how-much-does-tiktok-shop-take';
const abroad = 'https://myecomsuite.com/tiktok-shop-seller-fees-explained';
const payment = 'https://dashboardly.io/post/tiktok-shop-fees-2026-the-complete-seller-fee-guide';

// Of what the customer pays and the platform adds, without tax: a discount that TikTok pays for does not lower it. 8 % of July 2024 stands in
// many guides and not in the official text. That jewellery pays 5 % is told in several ways, and left out.
const referral = {kind: 'referral', of: 'total', checkedOn} as const;
const usd = {...referral, region: 'US', currency: 'USD'} as const;
/** The refund administration fee: a fifth of the referral fee, at most 5.00 for each SKU. */
const admin = {share: 0.2, most: 5_00};

export default defineFees({
  id: 'tiktok-shop',
  usual: {region: 'US'},
  taxInside: ['GB', 'DE', 'FR', 'IT', 'ES'],
  fees: [
    {...usd, rates: flat(0.02, 30), from: '2023-10-01', until: '2024-04-01', source: before, trust: 'third-party'},
    {...usd, rates: flat(0.06), from: '2024-04-01', source: official, trust: 'official', onReturn: admin},
    // Others say 2 or 2.9 %, or nothing.
    {...usd, kind: 'payment', of: 'paid', rates: flat(0.0102), when: 'payment', from: '2026-01-01', source: payment, trust: 'unverified'},
    {...referral, region: 'GB', currency: 'GBP', rates: flat(0.09), from: '2026-06-01', source: abroad, trust: 'third-party'},
    ...['DE', 'FR', 'IT', 'ES'].map(
      region =>
        ({...referral, region, currency: 'EUR', rates: flat(0.09), from: '2026-01-08', source: abroad, trust: 'third-party'}) as const,
    ),
  ],
  // What creators are paid for a sale is the seller's own choice.
  asks: ['US', 'GB', 'DE', 'FR', 'IT', 'ES'].map(region => ({
    ...{region, currency: region === 'US' ? 'USD' : region === 'GB' ? 'GBP' : 'EUR'},
    ...({kind: 'creator', of: 'item', isOptional: true} as const),
  })),
});
