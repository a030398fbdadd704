import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Choice, choice, type GoodChoice} from '../model/choice.ts';
import {choiceKey, listedName} from '../model/choice-key.ts';
import {confirmedGoods, type Deciding, forgetting, goodChoices, goodOf, joining, keepingApart, splitting} from './goods.ts';
import {undoing} from './shops.ts';

type Listed = GoodChoice['one'];
const listed = (ref: string): Listed => ({site: 'generic', host: `${ref}.example`, shop: null, ref});
const refs = ['a', 'b', 'c', 'd', 'e'];
const all = refs.map(listed);
const [a, b, c] = all as [Listed, Listed, Listed];
const told = (goods: readonly Listed[][]) => goods.map(good => good.map(({ref}) => ref).join('')).sort();

/** What is kept after a decision. */
const kept = (choices: readonly Choice[], {choose, drop}: Deciding): Choice[] => {
  const said = new Map(choices.map(one => [choiceKey(one).join('\n'), one]));
  for (const key of drop) said.delete(key.join('\n'));
  for (const one of choose) said.set(choiceKey(one).join('\n'), choice.parse(one));
  return [...said.values()];
};
const pairs = (...given: [Listed, Listed][]) => given.map(([one, other]) => ({one, other}));

describe('a good', () => {
  it('is all that is the same as the same', () => {
    const choices = kept([], joining(pairs([a, b], [c, b]), 1));
    expect(told(confirmedGoods(choices))).toEqual(['abc']);
    expect(confirmedGoods([])).toEqual([]);
  });

  it('loses what is split off, and holds together without what held it together', () => {
    const choices = kept([], joining(pairs([a, b], [c, b]), 1));
    const split = kept(choices, splitting([a, b, c], b, choices, 2));
    expect(told(confirmedGoods(split))).toEqual(['ac']);
    expect(goodChoices(split, 'different').map(({one, other}) => one.ref + other.ref)).toEqual(['ab', 'bc']);
  });

  it('of two is none after one was split off', () => {
    const choices = kept([], joining(pairs([a, b]), 1));
    expect(told(confirmedGoods(kept(choices, splitting([a, b], a, choices, 2))))).toEqual([]);
  });

  it('that was kept apart can be proposed again', () => {
    const apart = kept([], keepingApart([[a], [b, c]], 1));
    expect(goodChoices(apart, 'different').map(({one, other}) => one.ref + other.ref)).toEqual(['ab', 'ac']);
    expect(kept(apart, forgetting(b, a))).toHaveLength(1);
  });
});

const anyListed = fc.constantFrom(...all);
const anyChoice = fc
  .record({
    one: anyListed,
    other: anyListed,
    verdict: fc.constantFrom('same' as const, 'different' as const),
    at: fc.integer({min: 1, max: 9}),
  })
  .filter(({one, other}) => one.ref !== other.ref)
  .map(({one, other, verdict, at}) => goodOf(one, other, verdict, at));
const anyChoices = fc.array(anyChoice, {maxLength: 12}).map(some => kept([], {choose: some, drop: []}));

describe('whatever was decided before', () => {
  it('no listing is of two goods', () => {
    fc.assert(
      fc.property(anyChoices, choices => {
        const names = confirmedGoods(choices).flat().map(listedName);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('what is split off is alone, and nothing joins that was apart', () => {
    fc.assert(
      fc.property(anyChoices, fc.nat(), (choices, pick) => {
        const goods = confirmedGoods(choices);
        const good = goods[pick % Math.max(goods.length, 1)];
        const gone = good?.[pick % good.length];
        if (!good || !gone) return;
        const next = confirmedGoods(kept(choices, splitting(good, gone, choices, 9)));
        expect(next.flat().map(({ref}) => ref)).not.toContain(gone.ref);
        for (const one of next) expect(goods.some(before => one.every(({ref}) => before.some(two => two.ref === ref)))).toBe(true);
      }),
    );
  });

  it('undoing brings back exactly what stood before', () => {
    const anyDeciding = fc.oneof(
      fc.tuple(anyListed, anyListed).map(([one, other]) => (one === other ? joining([], 9) : joining([{one, other}], 9))),
      fc.shuffledSubarray([...all], {minLength: 2}).map(([first, ...rest]) => keepingApart([[first as Listed], rest], 9)),
      fc.constant(forgetting(a, b)),
    );
    fc.assert(
      fc.property(anyChoices, anyDeciding, (choices, deciding) => {
        const keys = new Set([...deciding.choose.map(choiceKey), ...deciding.drop].map(key => key.join('\n')));
        const before = choices.filter(one => keys.has(choiceKey(one).join('\n')));
        const back = kept(kept(choices, deciding), undoing(deciding, before));
        const sorted = (some: readonly Choice[]) => [...some].sort((x, y) => (choiceKey(x).join() < choiceKey(y).join() ? -1 : 1));
        expect(sorted(back)).toEqual(sorted(choices));
      }),
    );
  });
});
