import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {FIRST_GOODS, questionOf, type RoomQuestion, roomHash, STEP} from './rooms.ts';

const place = fc.oneof(fc.constant(''), fc.constantFrom('etsy@etsy.com', 'demo@127.0.0.1/oak%2Fash', 'generic@shop.example:8443', '店@x'));
const find = fc.string({maxLength: 40, unit: 'grapheme'});
const limit = fc.integer({min: STEP, max: 20_000});
const questions: fc.Arbitrary<RoomQuestion> = fc.oneof(
  fc.record({room: fc.constant('kpis' as const), place}),
  fc.record({room: fc.constant('alerts' as const), place}),
  fc.record({room: fc.constant('keywords' as const), place, find, tail: fc.constantFrom('' as const, 'head', 'middle', 'long'), limit}),
  fc.record({
    ...{room: fc.constant('prices' as const), place, find, limit},
    ...{show: fc.constantFrom('all' as const, 'mine', 'uncosted', 'changed'), order: fc.constantFrom('change' as const, 'title')},
    ...{of: fc.constantFrom(undefined, 'generic,oak.example,,listing,%2Fp%2F42'), target: fc.constantFrom(undefined, '12.5')},
    paste: fc.constantFrom(undefined, true),
  }),
  fc.record({
    ...{room: fc.constant('analyses' as const), analysis: fc.constantFrom('mix' as const, 'buyers'), place, limit},
    by: fc.constantFrom('category' as const, 'brand'),
  }),
  fc.record({
    ...{room: fc.constant('promotions' as const), place, show: fc.constantFrom('all' as const, 'running', 'planned', 'over'), limit},
    ...{edit: fc.constantFrom(undefined, 'new', 'p-1'), month: fc.constantFrom(undefined, '2026-11')},
  }),
  fc.record({room: fc.constant('goods' as const), show: fc.constantFrom('proposed' as const, 'confirmed', 'refused'), find, limit}),
  fc.record({room: fc.constant('shops' as const), find, limit, fees: fc.constantFrom(undefined, 'amazon@amazon.de/oak%2Fash')}),
);

const read = (hash: string) => {
  const [room = '', query = ''] = hash.replace('#/', '').split('?');
  return questionOf(room, query);
};

describe('what a room is asked', () => {
  it('stands in its address', () =>
    fc.assert(
      fc.property(questions, question => {
        expect(read(roomHash(question))).toEqual(question);
      }),
    ));
  it('is nothing for rooms without figures', () => {
    for (const room of ['listings', 'data', 'settings', 'constructor', '']) expect(questionOf(room, '')).toBeUndefined();
  });
  it('is what it can be, where the address is broken', () =>
    fc.assert(
      fc.property(fc.string(), query => {
        expect(questionOf('prices', query)).toMatchObject({room: 'prices', limit: expect.any(Number)});
        expect(questionOf('keywords', `rows=-5&tail=constructor&${query}`)?.room).toBe('keywords');
      }),
    ));
  it('is bare for what is so anyhow', () => {
    expect(roomHash({room: 'kpis', place: ''})).toBe('#/kpis');
    expect(roomHash({room: 'prices', place: '', find: '', show: 'all', order: 'change', limit: STEP})).toBe('#/prices');
    expect(roomHash({room: 'goods', show: 'proposed', find: '', limit: FIRST_GOODS})).toBe('#/goods');
    expect(questionOf('goods', 'rows=70')).toMatchObject({limit: 70});
    expect(questionOf('prices', 'rows=999999')).toMatchObject({limit: 20_000});
    expect(questionOf('prices', 'show=nonsense&sort=nonsense')).toMatchObject({show: 'all', order: 'change'});
  });
});
