import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {goodOf} from '../choices/goods.ts';
import {choice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import {type Offered, plainSku, proposals} from './goods.ts';

const here = (over: Partial<Offered> = {}): Offered => ({site: 'amazon', host: 'amazon.de', shop: null, ref: 'B1', ...over});
const there = (over: Partial<Offered> = {}): Offered => ({site: 'etsy', host: 'etsy.com', shop: 'oak', ref: '42', ...over});
const [gtin, upc, other] = ['4006381333931', '036000291452', '4012345678901'];

describe('two listings', () => {
  it.each([
    ['of one maker’s number', here({gtin}), there({gtin}), ['gtin']],
    ['of one number with and without noughts', here({gtin: upc}), there({gtin: `0${upc}`}), ['gtin']],
    ['of a number that is none', here({gtin: '4006381333932'}), there({gtin: '4006381333932'}), []],
    ['of one SKU, written in two ways', here({sku: 'OAK-HOOK 1'}), there({sku: 'oak_hook1'}), ['sku']],
    ['of one SKU and two makers’ numbers', here({sku: 'OAK-1', gtin}), there({sku: 'OAK-1', gtin: other}), []],
    ['of one SKU, of which one tells no number', here({sku: 'OAK-1', gtin}), there({sku: 'OAK-1'}), ['sku']],
    ['of a SKU that says nothing', here({sku: '-1'}), there({sku: '1'}), []],
    ['of one shop', here({gtin}), here({gtin, ref: 'B2'}), []],
    ['of two hosts of one site', here({gtin}), here({gtin, host: 'amazon.fr'}), ['gtin']],
    ['that have nothing in common', here({sku: 'OAK-1'}), there({sku: 'ASH-1'}), []],
  ])('%s', (_what, a, b, by) => {
    expect(proposals([a, b], []).map(one => one.by)).toEqual(by);
    expect(proposals([b, a, b], [])).toEqual(proposals([a, b], []));
  });

  it('are proposed once by what is surer, and not again once decided', () => {
    const all = [here({gtin, sku: 'OAK-1'}), there({gtin, sku: 'OAK-1'})];
    const [only, ...rest] = proposals(all, []);
    expect([only?.by, rest]).toEqual(['gtin', []]);
    for (const verdict of ['same', 'different'] as const) {
      const decided = goodOf(there(), here(), verdict, 1);
      expect(choice.parse(decided)).toEqual(decided);
      expect(proposals(all, [decided])).toEqual([]);
    }
    // Taken back, it is open again; the other way round it is the same decision.
    expect(proposals(all, [])).toHaveLength(1);
    expect(choiceKey(goodOf(here(), there(), 'same', 1))).toEqual(choiceKey(goodOf(there(), here(), 'different', 2)));
  });

  it('are told by all that pages say of them, an order’s line and the listing itself', () => {
    expect(proposals([here({gtin}), here({sku: 'OAK-1'}), there({gtin})], []).map(({by}) => by)).toEqual(['gtin']);
  });

  it('of a number that stands for everything are not proposed', () => {
    const many = Array.from({length: 40}, (_, i) => here({host: `shop-${i}.example`, sku: 'N/A-none'}));
    expect(proposals(many, [])).toEqual([]);
  });
});

it('never proposes one listing with itself, nor two of one shop, nor a pair twice', () => {
  const anyOffered = fc.record({
    site: fc.constantFrom('amazon', 'etsy'),
    host: fc.constantFrom('a.example', 'b.example'),
    shop: fc.constantFrom(null, 'S1'),
    ref: fc.constantFrom('1', '2'),
    sku: fc.constantFrom('OAK-1', 'oak 1', 'ASH-1', undefined),
    gtin: fc.constantFrom(gtin, other, undefined),
  });
  fc.assert(
    fc.property(fc.array(anyOffered, {maxLength: 12}), all => {
      const told = proposals(all, []);
      for (const {one, other: two} of told) expect([one.site, one.host, one.shop]).not.toEqual([two.site, two.host, two.shop]);
      expect(new Set(told.map(one => JSON.stringify([one.one, one.other]))).size).toBe(told.length);
      const refused = told.map(one => goodOf(one.one, one.other, 'different', 1));
      expect(proposals(all, refused)).toEqual([]);
    }),
  );
});

it('knows one SKU in many spellings', () => {
  expect(['Oak-1.b', 'OAK 1/B', 'ｏａｋ_1b'].map(plainSku)).toEqual(['oak1b', 'oak1b', 'oak1b']);
});
