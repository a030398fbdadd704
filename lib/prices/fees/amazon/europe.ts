import {type Fee, type FeeSource, fixed, flat, perCategory, portion, type Rates, whole} from '../../fee.ts';

const checkedOn = '2026-11-29';
/** Amazon's announcement to sellers of December 2025, on its forum. */
const announced = 'https://sellercentral-europe.amazon.com/seller-forums/discussions';
/** The British rate card of July 2026, as transcribed in public code on 3 August 2026. */
const card = 'https://m.media-amazon.com/images/G/02/sell/images/260630-FBA-Rate-Card-EN1.pdf';
const cars2021 =
  'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=HPVPH58T965XNF9&language=en_GB&ref=efph_HPVPH58T965XNF9_relt_202061550';
const cars2021French =
  'https://sellercentral.amazon.fr/gp/help/external/help.html?itemID=HPVPH58T965XNF9&language=en_FR&ref=efph_HPVPH58T965XNF9_relt_K6FHTM7YEWR29E5';
const german2019 = 'https://www.onlinehaendler-news.de/themen/marktplaetze/130817-amazon-fuehrt-mindestverkaufsgebuehr-ein';
const germanPlans = 'https://amzpics.de/wie-hoch-ist-die-verkaufsprovision-bei-amazon-erklaerung';

// The prices hold VAT, and the fee is taken of them as they are. Whether the least fee of 0.30 still holds on the Continent is disputed: an
// undated German page of Amazon's says that it is gone, shops' guides of 2025 charge it. It is charged here: the careful side.
const referral = {kind: 'referral', of: 'total', checkedOn, onReturn: {share: 0.2, most: 5_00}} as const;
const gb = {...referral, region: 'GB', currency: 'GBP', least: 25} as const;
const euro = (['DE', 'FR', 'IT', 'ES'] as const).map(region => ({...referral, region, currency: 'EUR', least: 30}) as const);

const clothing = ['Clothing', 'Clothing & Accessories', 'Apparel', 'Fashion'];
const home = ['Home', 'Home Products', 'Home & Kitchen', 'Kitchen'];
const pets = ['Pet Clothing & Food', 'Pet Clothing', 'Pet Food'];
const grocery = ['Grocery', 'Grocery & Gourmet', 'Grocery & Gourmet Food'];
const vitamins = ['Vitamins, Minerals & Supplements', 'Vitamins', 'Supplements'];
const cars = ['Car & Motorbike', 'Automotive', 'Automotive & Powersports'];

type Where = typeof gb | (typeof euro)[number];
type When = Pick<FeeSource, 'from' | 'source' | 'trust'> & {until?: string};

const fees = (where: Where, when: When, ...rows: [Rates, ...string[]][]): Fee[] => perCategory({...where, ...when}, ...rows);

/** What was announced for all of Europe. Above the new tiers each category pays what it paid before, which for these is 15 %. */
const everywhere = (where: Where): Fee[] => [
  // Where Amazon sends the parcel, of clothing above 40.00 it takes 7 % of what lies above, and less than is counted here.
  ...fees(where, {from: '2025-12-15', source: announced, trust: 'official'}, [whole(0.15, [15_00, 0.05], [20_00, 0.1]), ...clothing]),
  ...fees(
    where,
    {from: '2025-12-15', until: '2026-02-01', source: announced, trust: 'official'},
    [flat(0.15), ...home],
    [flat(0.15), ...pets],
  ),
  ...fees(
    where,
    {from: '2026-02-01', source: announced, trust: 'official'},
    [whole(0.15, [20_00, 0.08]), ...home],
    [whole(0.15, [10_00, 0.05]), ...pets],
    [whole(0.15, [10_00, 0.05]), ...grocery],
    [whole(0.15, [10_00, 0.05]), ...vitamins],
  ),
];

const british: Fee[] = [
  ...everywhere(gb),
  ...fees(gb, {from: '2021-06-08', until: '2026-07-01', source: cars2021, trust: 'official'}, [portion(0.0918, [45_00, 0.153]), ...cars]),
  ...fees(
    gb,
    {from: '2026-07-01', source: card, trust: 'third-party'},
    [flat(0.15)],
    [flat(0.15), 'Everything Else', 'Rucksacks & Handbags', 'Business, Industrial & Scientific Supplies', 'Compact Appliances'],
    [portion(0.09, [45_00, 0.15]), ...cars],
    [flat(0.45), 'Amazon Device Accessories'],
    [whole(0.15, [10_00, 0.08]), 'Baby', 'Baby Products', 'Beauty', 'Beauty, Health & Personal Care', 'Health & Personal Care'],
    [flat(0.1), 'Beer, Wine & Spirits'],
    [flat(0.12), 'Commercial Electrical & Energy Supplies'],
  ),
  ...fees({...gb, least: 25}, {from: '2026-07-01', source: card, trust: 'third-party'}, [flat(0.15), 'Books']).map(
    ({least: _, ...fee}) => fee,
  ),
  {...gb, kind: 'closing', of: 'item', rates: fixed(50), categories: ['Books'], from: '2026-07-01', source: card, trust: 'third-party'},
];

const continental: Fee[] = euro.flatMap(where => [
  ...everywhere(where),
  ...fees(where, {from: '2019-06-05', source: german2019, trust: where.region === 'DE' ? 'third-party' : 'unverified'}, [
    whole(0.15, [10_00, 0.08]),
    ...['Baby', 'Baby Products', 'Beauty', 'Health & Personal Care', 'Drugstore', 'Personal Care'],
  ]),
  ...fees(where, {from: '2019-06-05', source: germanPlans, trust: 'unverified'}, [flat(0.15)]),
]);

/** A tax on digital services was in the fees of these years. */
const french = euro
  .filter(({region}) => region === 'FR')
  .flatMap(where =>
    fees(where, {from: '2021-06-08', source: cars2021French, trust: 'official'}, [portion(0.0927, [50_00, 0.1545]), ...cars]),
  );

const plan = {of: 'item', checkedOn, trust: 'third-party', onReturn: {share: 1}} as const;
const inGb = {
  ...plan,
  region: 'GB',
  currency: 'GBP',
  from: '2026-08-21',
  source: 'https://sell.amazon.co.uk/pricing',
  trust: 'official',
} as const;

export const european: Fee[] = [
  ...british,
  ...continental,
  ...french,
  {...inGb, kind: 'per-item', rates: fixed(75), plans: ['individual']},
  {...inGb, kind: 'subscription', rates: fixed(25_00), plans: ['professional'], isMonthly: true},
  ...euro.flatMap(({region, currency}): Fee[] => [
    {...plan, region, currency, from: '2025-08-04', source: germanPlans, kind: 'per-item', rates: fixed(99), plans: ['individual']},
    {
      ...plan,
      region,
      currency,
      from: '2025-08-04',
      source: germanPlans,
      kind: 'subscription',
      rates: fixed(39_00),
      plans: ['professional'],
      isMonthly: true,
    },
  ]),
];
