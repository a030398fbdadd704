import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {confirmedGoods, goodChoices, goodOf, joining, keepingApart} from '../choices/goods.ts';
import type {Choice, GoodChoice} from '../model/choice.ts';
import {gtinOf, type Offered, pairName, proposals, together} from './goods.ts';
import {proposedGoods} from './proposed-goods.ts';

const [gtin, other] = ['4006381333931', '4012345678901'];
const at = (shop: string, over: Partial<Offered> = {}): Offered => ({
  site: 'generic',
  host: `${shop}.example`,
  shop: null,
  ref: '1',
  ...over,
});
const propose = (offered: readonly Offered[], choices: readonly Choice[] = []) => {
  const all = together(offered);
  const [confirmed, refused] = [confirmedGoods(choices), goodChoices(choices, 'different')];
  return proposedGoods({pairs: proposals(all, choices), offered: all, confirmed, refused});
};
const told = (offered: readonly Offered[], choices?: readonly Choice[]) =>
  propose(offered, choices).map(
    ({parts, by}) => `${by} ${parts.map(part => part.map(({host, ref}) => host[0] + ref).join('=')).join('+')}`,
  );

describe('a proposal', () => {
  it('holds all that hangs together, over all shops, by one click', () => {
    const all = [at('a', {gtin}), at('b', {gtin, sku: 'OAK-1'}), at('c', {sku: 'oak 1'})];
    expect(told(all)).toEqual(['gtin a1+b1+c1']);
    expect(propose(all)[0]?.number).toBe(gtin);
    const [only] = propose(all);
    expect(told(all, joining(only?.pairs ?? [], 1).choose)).toEqual([]);
    expect(told(all, keepingApart(only?.parts ?? [], 1).choose)).toEqual([]);
  });

  it('never joins two makers’ numbers by way of a third', () => {
    const all = [at('a', {gtin, sku: 'OAK-1'}), at('b', {sku: 'OAK-1'}), at('c', {gtin: other, sku: 'OAK-1'})];
    expect(told(all)).toEqual(['sku a1+b1']);
  });

  it('adds to a good that is confirmed', () => {
    const all = [at('a', {gtin}), at('b', {gtin}), at('c', {gtin})];
    const choices = [goodOf(at('a'), at('b'), 'same', 1)];
    expect(told(all, choices)).toEqual(['gtin a1=b1+c1']);
  });

  it('is not made of what follows from a refusal', () => {
    const all = [at('a', {gtin}), at('b', {gtin}), at('c', {gtin})];
    const choices = [goodOf(at('a'), at('b'), 'same', 1), goodOf(at('b'), at('c'), 'different', 1)];
    expect(told(all, choices)).toEqual([]);
  });

  it('offers two listings of one shop one by one', () => {
    const all = [at('a', {sku: 'OAK-1'}), at('a', {sku: 'OAK-1', ref: '2'}), at('b', {sku: 'OAK-1'})];
    expect(told(all)).toEqual(['sku a1+b1', 'sku a2+b1']);
    const choices = [goodOf(at('a'), at('b'), 'same', 1)];
    expect(told(all, choices)).toEqual(['sku a1=b1+a2']);
  });

  it('is one a good, of ten thousand listings too', () => {
    const many = Array.from({length: 10_000}, (_, i) => at(`s${i % 4}`, {ref: String(i), sku: `SKU-${i >> 2}`}));
    expect(propose(many)).toHaveLength(2500);
  });
});

it('answered either way is gone, and joins no two numbers and nothing that was kept apart', () => {
  const anyOffered = fc.record({
    site: fc.constant('generic'),
    host: fc.constantFrom('a.example', 'b.example', 'c.example'),
    shop: fc.constantFrom(null, 'S1'),
    ref: fc.constantFrom('1', '2'),
    sku: fc.constantFrom('OAK-1', 'oak 1', 'ASH-1', undefined),
    gtin: fc.constantFrom(gtin, other, undefined),
  });
  const answers = fc.array(fc.boolean(), {minLength: 40, maxLength: 40});
  fc.assert(
    fc.property(fc.array(anyOffered, {maxLength: 14}), answers, (offered, yes) => {
      const all = together(offered);
      const numberAt = new Map(all.map(one => [JSON.stringify([one.host, one.shop, one.ref]), gtinOf(one)]));
      const numbersOf = (good: readonly GoodChoice['one'][]) =>
        new Set(good.flatMap(one => numberAt.get(JSON.stringify([one.host, one.shop, one.ref])) ?? []));
      let choices: Choice[] = [];
      let turn = 0;
      for (; turn < 40; turn += 1) {
        const [first] = propose(all, choices);
        if (!first) break;
        expect(numbersOf(first.parts.flat()).size).toBeLessThan(2);
        choices = [...choices, ...(yes[turn] ? joining(first.pairs, 1) : keepingApart(first.parts, 1)).choose];
      }
      expect(propose(all, choices)).toEqual([]);
      const refused = new Set(goodChoices(choices, 'different').map(({one, other: two}) => pairName(one, two)));
      for (const good of confirmedGoods(choices)) {
        expect(numbersOf(good).size).toBeLessThan(2);
        for (const one of good) for (const two of good) expect(refused.has(pairName(one, two))).toBe(false);
      }
    }),
    {numRuns: 200},
  );
});
