import {expect, it} from 'vitest';
import {typedRate} from './typed-rate.ts';

const typed = (over: Partial<Parameters<typeof typedRate>[0]>) =>
  typedRate({from: 'USD', to: 'EUR', rate: '0.925', day: '2026-11-30', ...over}, '2026-11-30');

it.each([
  ['0.925', 0.925],
  ['0,925', 0.925],
  ['1.085', 1.085],
  ['1,0850', 1.085],
  ['25,450.5', 25450.5],
  ['160', 160],
  ['．９２', 0.92],
])('takes %s', (rate, expected) => expect(typed({rate})).toEqual({from: 'USD', to: 'EUR', rate: expected, day: '2026-11-30'}));

it.each([
  [{from: 'usd '}, undefined],
  [{from: 'dollars'}, {field: 'from', why: 'currency'}],
  [{to: 'XQZ'}, {field: 'to', why: 'currency'}],
  [{to: 'USD'}, {field: 'to', why: 'same'}],
  [{rate: '1,085'}, {field: 'rate', why: 'two-ways'}],
  [{rate: '0'}, {field: 'rate', why: 'rate'}],
  [{rate: ''}, {field: 'rate', why: 'rate'}],
  [{rate: '-1'}, {field: 'rate', why: 'rate'}],
  [{day: '30.11.2026'}, {field: 'day', why: 'day'}],
  [{day: '2026-12-30'}, {field: 'day', why: 'future'}],
])('%j', (over, wrong) => {
  const said = typed(over);
  expect('why' in said ? said : undefined).toEqual(wrong);
});
