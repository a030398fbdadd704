import {expect, it} from 'vitest';
import type {Outcome} from '../messages.ts';
import {readOnOf} from './read-on.ts';

const kept = (...refs: string[]): Outcome => ({
  state: 'kept',
  page: 'order',
  kept: refs.map(ref => ({key: ['back-end', 'shop.example', '', 'order', ref], change: 'first'})),
});
const given = {outcome: kept('1', '2'), job: undefined, isPast: false, isGranted: true, bulk: 'unknown', site: 'shop.example'} as const;
const job = {host: 'shop.example', pages: 3, things: 60, last: [], at: 0};

it('offers the other pages of a list, and only of a list on a host that is always read', () => {
  expect(readOnOf(given)).toEqual({bulk: 'unknown', site: 'shop.example', progress: undefined});
  expect(readOnOf({...given, outcome: kept('1')})).toBeUndefined();
  expect(readOnOf({...given, isGranted: false})).toBeUndefined();
  expect(readOnOf({...given, outcome: {state: 'nothing', why: 'no-product'}})).toBeUndefined();
});

it('says how far it has come, whatever the page in front was read as', () => {
  expect(readOnOf({...given, outcome: undefined, job})?.progress).toEqual({pages: 3, things: 60, end: undefined});
});

it('takes a later page without a way on for the last, and the first for one that shows none', () => {
  expect(readOnOf({...given, job: {...job, end: 'none'}})?.progress?.end).toBe('last');
  expect(readOnOf({...given, job: {...job, pages: 1, end: 'none'}})?.progress?.end).toBe('none');
});

it('says nothing of a list that is over once something else is in front', () => {
  const over = {...given, isPast: true, job: {...job, end: 'last' as const}};
  expect(readOnOf(over)).toEqual({bulk: 'unknown', site: 'shop.example', progress: undefined});
  expect(readOnOf({...over, outcome: kept('1')})).toBeUndefined();
  expect(readOnOf({...over, outcome: kept('1'), job: {...job, end: 'left'}})?.progress?.end).toBe('left');
});
