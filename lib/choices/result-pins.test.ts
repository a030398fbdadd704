import {expect, it} from 'vitest';
import {choice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import type {ThingKey} from '../model/thing.ts';
import {pinOf} from './pins.ts';
import {pinningAll, refusingResult} from './result-pins.ts';

const key = (ref: string): ThingKey => ['etsy', 'etsy.com', '', 'listing', ref];
const mine = {site: 'generic', host: 'mine.example', shop: null, ref: '42'};

it('pins many results to a product as one decision, which says of none that it is the same', () => {
  const {choose, drop} = pinningAll(
    [
      {key: key('1'), isUnsure: false},
      {key: key('2'), isUnsure: true},
    ],
    mine,
    5,
  );
  expect(drop).toEqual([]);
  expect(choose.map(({what}) => what)).toEqual(['pin', 'pin']);
  for (const one of choose) expect(choice.parse(one)).toEqual(one);
  expect(pinOf(key('1'), choose)).not.toHaveProperty('isUnsure');
  expect(pinOf(key('2'), choose)).toMatchObject({to: mine, isUnsure: true});
});

it('watches a result no longer that is another product, and remembers that', () => {
  const [pin] = pinningAll([{key: key('1'), isUnsure: true}], mine, 5).choose;
  const {choose, drop} = refusingResult(key('1'), mine, 6);
  expect(choose).toMatchObject([{what: 'match', verdict: 'different', to: mine}]);
  expect(drop).toEqual([pin && choiceKey(pin)]);
});
