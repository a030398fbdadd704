import {expect, it} from 'vitest';
import {choice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import {ratesIn, rating, unrating} from './rates.ts';

const said = {from: 'USD', to: 'EUR', rate: 0.9, day: '2026-11-20'};

it('is one for two currencies, either way round', () => {
  const [first] = rating(said, [], 1).choose;
  if (first?.what !== 'rate') throw new Error('No rate.');
  expect(choice.parse(first)).toEqual(first);
  const again = rating({...said, rate: 0.91}, [first], 2);
  expect([again.choose.map(choiceKey), again.drop]).toEqual([[choiceKey(first)], []]);
  expect(rating({from: 'EUR', to: 'USD', rate: 1.1, day: '2026-11-21'}, [first], 3).drop).toEqual([choiceKey(first)]);
  expect(ratesIn([first])).toEqual([first]);
  expect(unrating(first)).toEqual({choose: [], drop: [choiceKey(first)]});
});

it.each([
  ['the same currency twice', {to: 'USD'}],
  ['no rate', {rate: 0}],
  ['no day', {day: '2026-13-01'}],
  ['no currency', {from: 'usd'}],
])('refuses %s', (_, wrong) => {
  const [first] = rating({...said, ...wrong}, [], 1).choose;
  expect(choice.safeParse(first).success).toBe(false);
});
