import fc from 'fast-check';
import type {Snapshot} from '../../lib/model/snapshot.ts';

/** A snapshot of one listing; say only what the test is about. */
export const aSnapshot = (over: Partial<Snapshot<'listing'>> = {}): Snapshot<'listing'> => ({
  kind: 'listing',
  site: 'amazon',
  host: 'amazon.de',
  shop: null,
  ref: 'B00SVBPJI8',
  reader: 1,
  at: 1_763_800_000_000,
  url: 'https://www.amazon.de/dp/B00SVBPJI8',
  fields: {title: 'Eichenhaken', price: {amount: 1299, currency: 'EUR'}},
  from: {title: '#productTitle', price: '.a-price'},
  missing: ['gtin'],
  undecided: {},
  ...over,
});

const fields = fc.record(
  {
    title: fc.string({minLength: 1, maxLength: 30, unit: 'grapheme'}),
    price: fc.record({amount: fc.integer(), currency: fc.constantFrom('EUR', 'CNY', 'KWD')}),
    rating: fc.double({min: 0, max: 5, noNaN: true, noDefaultInfinity: true}).map(n => n + 0),
    bullets: fc.array(fc.string({minLength: 1, maxLength: 10}), {maxLength: 3}),
    attributes: fc.dictionary(fc.string({maxLength: 8}), fc.string({maxLength: 8}), {maxKeys: 3, noNullPrototype: true}),
  },
  {requiredKeys: []},
);

/** Any snapshot of a small world, so that things are met again, out of order and at the same moment. */
export const anySnapshot: fc.Arbitrary<Snapshot<'listing'>> = fc.record({
  kind: fc.constant('listing' as const),
  site: fc.constantFrom('amazon', 'generic'),
  host: fc.constantFrom('amazon.de', 'amazon.co.jp', '127.0.0.1:8080'),
  shop: fc.constantFrom(null, 'A1', 'A10'),
  ref: fc.constantFrom('B1', 'B10', '产品'),
  reader: fc.integer({min: 1, max: 2}),
  at: fc.integer({min: 1, max: 12}),
  url: fc.constantFrom('https://a.example/1', 'https://a.example/2'),
  fields,
  from: fc.constantFrom({}, {title: 'h1'}),
  missing: fc.subarray(['gtin', 'sku', 'mpn']),
  undecided: fc.constantFrom({}, {price: [{value: {amount: 1, currency: 'EUR'}, from: 'JSON-LD'}]}),
});

/** A snapshot of one page of results. */
export const aSearch = (over: Partial<Snapshot<'search'>> = {}): Snapshot<'search'> => ({
  kind: 'search',
  site: 'generic',
  host: 'shop.example',
  shop: null,
  ref: '/search?q=oak hook',
  reader: 1,
  at: 1_763_800_000_000,
  url: 'https://shop.example/search?q=oak%20hook',
  fields: {query: 'oak hook', page: 1, results: [{ref: '1', title: 'Oak hook', price: {amount: 450, currency: 'EUR'}, position: 1}]},
  from: {query: 'address'},
  missing: [],
  undecided: {},
  ...over,
});
