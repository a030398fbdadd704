import {defineFees, fixed, flat, perCategory, portion, type Rates, whole} from '../fee.ts';

const checkedOn = '2026-11-29';
/** A copy of eBay's page of fees (id=4822), read on 20 September 2026. */
const page = 'https://raw.githubusercontent.com/api-evangelist/ebay/refs/heads/main/plans/ebay-plans-pricing.yml';
const update2023 = 'https://export.ebay.com/en/seller-updates/releases-archive/2023-winter-seller-update/fees-financials/';
const update2024 = 'http://www.ebay.com/sellercenter/resources/seller-updates/2024-winter/financials';
const update2025 = 'https://dataede.com/updates/ebay-fee-changes-2026-q2';
const jewelry2022 = 'https://ebayseasandbox.com/selling-fees-for-ebay-sellers/';
const below2022 = 'https://www.ecommercebytes.com/2022/02/09/ebay-announces-fee-hike-to-take-effect-in-3-weeks/';
const international = 'https://closo.co/blogs/community/what-is-the-ebay-selling-fee-in-2025';
const british = 'https://www.droopify.co/docs/documentation/professional-sellers-gb';

// Of all that the buyer pays, sales tax too. What it gives back of a refund is nowhere said in what we saw.
const usd = {region: 'US', currency: 'USD', of: 'paid', checkedOn} as const;
const finalValue = {...usd, kind: 'final-value'} as const;
const media = ['Books & Magazines', 'Books', 'Movies & TV', 'Movies', 'Music'];
const perOrder = (least: number, most: number): Rates => ({by: 'whole', tiers: [{upTo: 10_00, fixed: least}, {fixed: most}]});

const rates = [
  ...perCategory({...finalValue, from: '2023-02-15', until: '2025-02-14', source: update2023, trust: 'official'}, [
    portion(0.0235, [7500_00, 0.1325]),
  ]),
  // The day is told by others, the rate by eBay's page.
  ...perCategory({...finalValue, from: '2025-02-14', until: '2026-09-20', source: update2025, trust: 'third-party'}, [
    portion(0.0235, [7500_00, 0.136]),
  ]),
  ...perCategory(
    {...finalValue, from: '2026-09-20', source: page, trust: 'official'},
    [portion(0.0235, [7500_00, 0.136])],
    [portion(0.0235, [7500_00, 0.153]), ...media],
  ),
  ...perCategory(
    {...finalValue, from: '2022-09-12', source: jewelry2022, trust: 'official'},
    [whole(0.09, [5000_00, 0.15]), 'Jewelry & Watches', 'Jewelry'],
    [portion(0.03, [1000_00, 0.15], [7500_00, 0.065]), 'Watches', 'Watches, Parts & Accessories'],
  ),
  ...perCategory({...finalValue, from: '2026-09-20', source: page, trust: 'unverified'}, [
    whole(0.08, [149_99, 0.136]),
    ...['Athletic Shoes', 'Sneakers'],
  ]),
];

const gbp = {region: 'GB', currency: 'GBP', of: 'paid', checkedOn, from: '2024-09-01', source: british, trust: 'third-party'} as const;

export default defineFees({
  id: 'ebay',
  usual: {region: 'US'},
  taxInside: ['GB'],
  fees: [
    ...rates,
    {...usd, kind: 'per-order', rates: fixed(30), from: '2022-09-12', until: '2024-03-15', source: jewelry2022, trust: 'official'},
    {...usd, kind: 'per-order', rates: perOrder(30, 40), from: '2024-03-15', source: update2024, trust: 'official'},
    {
      ...usd,
      kind: 'international',
      rates: flat(0.0165),
      when: 'international',
      from: '2025-01-01',
      source: international,
      trust: 'third-party',
    },
    {
      ...usd,
      kind: 'below-standard',
      rates: flat(0.06),
      when: 'below-standard',
      from: '2022-03-01',
      source: below2022,
      trust: 'third-party',
    },
    {...gbp, kind: 'per-order', rates: fixed(30)},
    {...gbp, kind: 'regulatory', rates: flat(0.0035)},
  ],
  // Of the British table by categories we saw nothing but that it exists.
  asks: [{region: 'GB', currency: 'GBP', kind: 'final-value', of: 'paid'}],
});
