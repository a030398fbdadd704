import {describe, expect, it} from 'vitest';
import {type Choice, choice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import {type About, costing, costsBy, type Step, stepOn, uncosting} from './costs.ts';
import {goodOf} from './goods.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const oak = {site: 'generic', host: 'oak.example', shop: null, ref: 'hook'};
const market = {site: 'generic', host: 'market.example', shop: null, ref: '4711'};
const goods = (from: string, amount: number): Step => ({of: 'goods', from, amount: eur(amount)});
const said = (about: About, step: Step, at = 1): Choice[] => costing([{about, step}], at).choose;
const amounts = (choices: readonly Choice[], listed = oak, skuOf: () => string | undefined = () => undefined) =>
  (costsBy(choices, skuOf)(listed).goods ?? []).map(({cost, by}) => [cost.from, cost.amount?.amount, by]);

describe('costs of a listing', () => {
  it('are told in the order of their days, and the one in force counts', () => {
    const choices = [...said(oak, goods('2026-06-01', 500)), ...said(oak, goods('2026-01-01', 450))];
    expect(amounts(choices)).toEqual([
      ['2026-01-01', 450, 'listing'],
      ['2026-06-01', 500, 'listing'],
    ]);
    const steps = costsBy(choices, () => undefined)(oak).goods;
    expect(['2025-12-31', '2026-05-31', '2026-06-01'].map(day => stepOn(steps, day)?.cost.amount?.amount)).toEqual([undefined, 450, 500]);
  });

  it('are those of its SKU too, however that is written; what was said last of one day holds', () => {
    const bySku = {site: 'generic', host: 'oak.example', shop: null, sku: 'OAK-1'};
    const choices = [...said(oak, goods('2026-01-01', 450), 1), ...said(bySku, goods('2026-01-01', 480), 2)];
    expect(amounts(choices, oak, () => 'oak-1 ').at(-1)).toEqual(['2026-01-01', 480, 'sku']);
    expect(amounts(choices, oak, () => 'ELM')).toEqual([['2026-01-01', 450, 'listing']]);
    expect(amounts(choices, market, () => 'oak-1')).toEqual([]);
  });

  it('are those of all listings of its good, as far as they arise before it is offered', () => {
    const joined = goodOf(oak, market, 'same', 1);
    const shipping: Step = {of: 'shipping', from: '2026-01-01', amount: eur(390)};
    const choices = [joined, ...said(oak, goods('2026-01-01', 450)), ...said(oak, shipping)];
    expect(amounts(choices, market)).toEqual([['2026-01-01', 450, 'good']]);
    expect(Object.keys(costsBy(choices, () => undefined)(market))).toEqual(['goods']);
    expect(amounts(choices.slice(1), market)).toEqual([]);
  });
});

it('a cost said again of the same day takes the place of the one before, and is taken back by its key', () => {
  const [first, second, other] = [450, 480, 500].map((amount, i) => said(oak, goods(i < 2 ? '2026-01-01' : '2026-02-01', amount))[0]);
  if (!first || !second || !other) throw new Error('nothing said');
  expect(choiceKey(first)).toEqual(choiceKey(second));
  expect(choiceKey(first)).not.toEqual(choiceKey(other));
  expect(uncosting(first as never)).toEqual({choose: [], drop: [choiceKey(first)]});
});

describe('the model', () => {
  const cost = said(oak, goods('2026-01-01', 450))[0];
  it.each([
    ['as it is', {}, true],
    ['a share', {of: 'returns', amount: undefined, share: 0.04}, true],
    ['a share of goods', {amount: undefined, share: 0.04}, false],
    ['a share and an amount', {share: 0.04}, false],
    ['a rate of money', {of: 'tax'}, false],
    ['more than all', {of: 'returns', amount: undefined, share: 1.5}, false],
    ['less than nothing', {amount: eur(-1)}, false],
    ['a SKU beside the ref', {sku: 'OAK-1'}, false],
    ['of nothing', {ref: undefined}, false],
    ['a day that is none', {from: '2026-02-30'}, false],
  ])('takes %s: %j → %s', (_, over, isGood) => expect(choice.safeParse({...cost, ...over}).success).toBe(isGood));
});
