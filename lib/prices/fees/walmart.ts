import {defineFees, flat, perCategory, portion, whole} from '../fee.ts';

/** Walmart's own schedule as of 25 March 2025, of which we saw the beginning; the rest as others copied it in 2023. */
const schedule = 'https://marketplacelearn.walmart.com/guides/Getting%20started/Onboarding/Referral-fee-schedule-for-contract-categories';
const copy = 'https://www.8thandwalton.com/blog/walmart-marketplace-fees/';
const usd = {region: 'US', currency: 'USD', kind: 'referral', of: 'total', checkedOn: '2026-11-29'} as const;
const official = {...usd, from: '2025-03-25', source: schedule, trust: 'official'} as const;
const copied = {...usd, from: '2023-01-01', source: copy, trust: 'third-party'} as const;
const beauty = ['Beauty', 'Beauty, Health & Personal Care', 'Health & Personal Care', 'Personal Care'];

export default defineFees({
  id: 'walmart',
  usual: {region: 'US'},
  taxInside: [],
  fees: [
    ...perCategory(
      official,
      [whole(0.15, [15_00, 0.05], [20_00, 0.1]), 'Apparel & Accessories', 'Apparel', 'Clothing', 'Clothing & Accessories'],
      [portion(0.08, [300_00, 0.12]), 'Appliances - Compact', 'Compact Appliances'],
      [flat(0.08), 'Appliances - Major', 'Major Appliances'],
      [flat(0.12), 'Automotive & Powersports', 'Automotive', 'Base Power Tools', 'Power Tools'],
      [whole(0.15, [10_00, 0.08]), 'Baby', 'Baby Products', ...beauty],
    ),
    ...perCategory(
      copied,
      [flat(0.15)],
      [
        flat(0.15),
        'Everything Else',
        'Books',
        'Décor',
        'Home & Garden',
        'Home',
        'Office Products',
        'Pet Supplies',
        'Shoes, Handbags & Sunglasses',
      ],
      [flat(0.15), 'Sporting Goods', 'Tools & Home Improvement', 'Toys & Games', 'Toys', 'Luggage & Travel Accessories', 'Video Games'],
      [flat(0.08), 'Camera & Photo', 'Cell Phones', 'Consumer Electronics', 'Electronics', 'Video Game Consoles'],
      [portion(0.08, [100_00, 0.15]), 'Electronics Accessories'],
      [portion(0.1, [200_00, 0.15]), 'Furniture', 'Indoor & Outdoor Furniture'],
      [flat(0.12), 'Industrial & Scientific', 'Musical Instruments'],
      [portion(0.05, [250_00, 0.2]), 'Jewelry'],
      [flat(0.06), 'Personal Computers', 'Computers'],
      [flat(0.1), 'Tires & Wheels', 'Tires'],
      [portion(0.03, [1500_00, 0.15]), 'Watches'],
    ),
  ],
});
