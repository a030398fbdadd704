import fc from 'fast-check';
import type {Choice, Taught} from '../../lib/model/choice.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const place = {kind: 'choice', site: 'amazon', host: 'amazon.de', thing: 'listing', at: 1_763_800_000_000} as const;
const decided = {kind: 'choice', site: 'amazon', host: 'amazon.de', at: 1_763_800_000_000} as const;
const rivals = [
  {value: eur(1299), from: '.a-price'},
  {value: eur(999), from: 'JSON-LD offers.price'},
];

/** One choice of each sort about the listing of `aSnapshot`, or its host. */
export const choices = {
  pick: {...place, what: 'pick', shop: null, ref: 'B00SVBPJI8', field: 'price', rivals, value: eur(999), from: 'JSON-LD offers.price'},
  prefer: {...place, what: 'prefer', field: 'price', from: 'JSON-LD offers.price'},
  owner: {...place, what: 'owner', of: 'listing', shop: null, ref: 'B00SVBPJI8', owner: 'mine'},
  seller: {...place, what: 'owner', of: 'seller', shop: null, seller: 'Oak & Ash', owner: 'rival'},
  taught: {...place, what: 'taught', page: 'listing', field: 'price', finders: [{by: 'attribute', selector: '[itemprop="price"]'}]},
  shop: {
    ...decided,
    what: 'shop',
    shop: 'A1',
    name: 'Oak & Ash',
    timeZone: 'Europe/Berlin',
    mergedInto: {site: 'amazon', host: 'amazon.fr', shop: 'A1'},
  },
  good: {
    ...{...decided, what: 'good', verdict: 'different'},
    one: {site: 'amazon', host: 'amazon.de', shop: null, ref: 'B00SVBPJI8'},
    other: {site: 'etsy', host: 'etsy.com', shop: null, ref: '42'},
  },
  cost: {...decided, what: 'cost', shop: null, ref: 'B00SVBPJI8', of: 'goods', from: '2026-01-01', amount: eur(500)},
  costOfSku: {...decided, what: 'cost', shop: 'A1', sku: 'OAK-1', of: 'returns', from: '2026-02-01', share: 0.04},
  fees: {
    ...{...decided, what: 'fees', shop: null, schedule: 'amazon', region: 'DE', plan: 'professional', category: 'Home & Kitchen'},
    ...{options: ['international'], rates: {referral: {rate: 0.12}, payment: {fixed: eur(25)}}, unitsPerMonth: 100},
  },
  promotion: {
    ...{...decided, what: 'promotion', shop: null, id: 'p1', refs: ['B00SVBPJI8'], type: 'flash', goal: 'clear the shelf'},
    ...{start: '2026-11-20', end: '2026-11-27', effect: {off: 0.2, fromTotal: eur(5000)}, stacks: false, fixedCost: eur(2500)},
  },
  noPromotion: {...place, what: 'no-promotion', shop: null, ref: 'B00SVBPJI8', start: '2026-10-01'},
  column: {...decided, what: 'column', column: 'betrag', beside: ['nr', 'datum', 'betrag'], meaning: 'total'},
  least: {...decided, what: 'least', shop: null, ref: 'B00SVBPJI8', margin: 0.15},
} as const satisfies Record<string, Choice>;

/** A taught place; say only what the test is about. */
export const aTaught = (over: Partial<Taught> = {}): Taught => ({...choices.taught, finders: [...choices.taught.finders], ...over});

/** Any choice of a small world, at any of a few moments. */
export const anyChoice: fc.Arbitrary<Choice> = fc
  .tuple(
    fc.constantFrom<Choice>(...Object.values(choices).map(one => structuredClone(one) as Choice)),
    fc.constantFrom('amazon.de', 'amazon.co.jp'),
    fc.integer({min: 1, max: 9}),
    fc.constantFrom('mine' as const, 'rival' as const),
  )
  .map(([one, host, at, owner]) => ({...one, host, at, ...(one.what === 'owner' && {owner})}));
