import {type Fee, fixed, flat, perCategory, portion, whole} from '../../fee.ts';

const checkedOn = '2026-11-29';
/** Copies of Amazon's own table, of April 2021. That most of it still holds, two transcriptions of the public page in August 2026 say. */
const table = 'https://help.sellercloud.com/omnichannel-ecommerce/amazon-commisions';
const gist = 'https://gist.github.com/AnalyzePlatypus/1b0d2dac399037e2d92fa09f1fbf408e';
const page = 'https://sell.amazon.com/pricing';
const plans = 'https://feedonomics.com/blog/amazon-seller-commission-rates';
const grocery =
  'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=WH7AXRSMBSX8FNP&language=en_US&ref=efph_WH7AXRSMBSX8FNP_cont_201511970';

// Of a full refund it keeps a fifth of the referral fee, at most 5.00, and of books, music and films nothing:
// https://sellercentral.amazon.com/gp/help/external/GDC3U6FWF4JJJJC7
const admin = {share: 0.2, most: 5_00};
const usd = {region: 'US', currency: 'USD', checkedOn};
// Taken of the total with shipping and gift wrap, of all products; older copies leave shipping out of books and films.
const referral = {...usd, kind: 'referral', of: 'total', onReturn: admin} as const;
const copied = {...referral, least: 30, from: '2021-04-19', source: table, trust: 'third-party'} as const;
const transcribed = {...referral, from: '2026-08-21', source: page, trust: 'third-party'} as const;

const clothing = ['Clothing', 'Clothing & Accessories', 'Clothing, Shoes & Jewelry', 'Apparel', 'Fashion'];
const jewelry = ['Jewelry', 'Jewellery'];
const everyday = [
  ...['Everything Else', 'Home & Kitchen', 'Home', 'Kitchen', 'Home & Garden', 'Toys & Games', 'Toys', 'Sports & Outdoors', 'Sports'],
  ...['Luggage & Travel Gear', 'Backpacks, Handbags & Luggage', 'Backpacks', 'Handbags', 'Luggage'],
];
const media = ['Books', 'Music', 'DVD', 'Video & DVD', 'Movies & TV', 'CDs & Vinyl', 'Media', 'Books & Media'];

const copiedRates = perCategory(
  copied,
  [flat(0.15), ...everyday],
  [flat(0.45), 'Amazon Device Accessories'],
  [flat(0.12), 'Automotive', 'Automotive & Powersports', 'Base Equipment Power Tools', 'Power Tools'],
  [flat(0.12), 'Business, Industrial & Scientific Supplies', 'Business & Industrial', 'Industrial & Scientific'],
  [whole(0.15, [10_00, 0.08]), 'Baby', 'Baby Products'],
  [whole(0.15, [10_00, 0.08]), 'Beauty', 'Beauty, Health & Personal Care', 'Beauty & Personal Care', 'Health & Personal Care'],
  [whole(0.15, [10_00, 0.08]), 'Health & Household', 'Health', 'Personal Care'],
  [flat(0.08), 'Computers', 'Consumer Electronics', 'Electronics', 'Camera & Photo', 'Cell Phones', 'Cell Phone Devices'],
  [flat(0.08), 'Full-size Appliances', 'Appliances - Full-size', 'Major Appliances'],
  [portion(0.08, [100_00, 0.15]), 'Electronics Accessories'],
  [portion(0.08, [300_00, 0.15]), 'Compact Appliances', 'Appliances - Compact'],
  [portion(0.06, [250_00, 0.15], [1000_00, 0.1]), 'Collectible Coins'],
);

/** What a copy shows for an earlier time, and a later one still. */
const dated = [
  ...perCategory({...copied, until: '2024-01-15'}, [flat(0.17), ...clothing]),
  ...perCategory({...copied, from: '2024-01-15', source: 'https://huzaifa.org/fba-fee-changes-2024/', trust: 'third-party'}, [
    whole(0.17, [15_00, 0.05], [20_00, 0.1]),
    ...clothing,
  ]),
  ...perCategory({...copied, until: '2026-08-21', source: 'http://www.blackfox.io/topic/commission-amazon', trust: 'third-party'}, [
    portion(0.05, [250_00, 0.2]),
    ...jewelry,
  ]),
  // Amazon's own examples begin with 0.08 of 1.00: there is no least fee.
  ...perCategory({...referral, from: '2017-10-15', source: grocery, trust: 'official'}, [
    whole(0.15, [15_00, 0.08]),
    ...['Grocery', 'Grocery & Gourmet', 'Grocery & Gourmet Food'],
  ]),
  // That what no copy names pays 15 % as well is remembered, and read nowhere before August 2026.
  ...perCategory({...copied, until: '2026-08-21', trust: 'unverified'}, [flat(0.15)]),
];

const transcribedRates = [
  ...perCategory(
    {...transcribed, least: 30},
    [flat(0.15)],
    [flat(0.15), 'Eyewear', 'Footwear', 'Shoes', 'Lawn & Garden', 'Patio, Lawn & Garden', 'Mattresses', 'Musical Instruments'],
    [flat(0.15), 'Office Products', 'Pet Products', 'Pet Supplies', 'Tools & Home Improvement'],
    [portion(0.1, [200_00, 0.15]), 'Furniture'],
    [portion(0.05, [250_00, 0.2]), ...jewelry],
    [flat(0.1), 'Tires'],
    [portion(0.03, [1500_00, 0.16]), 'Watches'],
  ),
  ...perCategory({...transcribed, least: 1_00}, [portion(0.05, [100_00, 0.2], [1000_00, 0.15], [5000_00, 0.1]), 'Fine Art']),
  ...perCategory(
    transcribed,
    [flat(0.2), 'Gift Cards'],
    [flat(0.15), 'Software', 'Video Games', 'Video Games & Gaming Accessories'],
    [flat(0.08), 'Video Game Consoles'],
  ),
];

const ofMedia = {...usd, from: '2021-04-19', source: gist, trust: 'third-party', categories: media, onReturn: {share: 0}} as const;
const ofPlan = {...usd, of: 'item', from: '2023-01-01', source: plans, trust: 'third-party', onReturn: {share: 1}} as const;

export const american: Fee[] = [
  ...copiedRates,
  ...dated,
  ...transcribedRates,
  {...ofMedia, kind: 'referral', of: 'total', rates: flat(0.15)},
  {...ofMedia, kind: 'closing', of: 'item', rates: fixed(1_80)},
  {...ofPlan, kind: 'per-item', rates: fixed(99), plans: ['individual']},
  {...ofPlan, kind: 'subscription', rates: fixed(39_99), plans: ['professional'], isMonthly: true},
];
