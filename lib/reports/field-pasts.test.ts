import {expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {fieldPasts} from './field-pasts.ts';

const on = (at: number, over: Partial<Snapshot<'listing'>>) => aSnapshot({at, missing: [], ...over});
const stocks = (past: ReturnType<typeof fieldPasts>) =>
  past
    .find(({field}) => field === 'stock')
    ?.changes.map(({at, before, after}) => [at, before && 'value' in before && before.value, after && 'value' in after && after.value]);

it('tells what changed from and to, the last first, and since when it is known', () => {
  const past = fieldPasts([
    on(5, {fields: {}, missing: ['stock']}),
    on(4, {fields: {stock: 3, seller: 'Oak & Ash'}}),
    on(3, {fields: {title: 'Another title'}}),
    on(2, {fields: {stock: 12, rating: 4.5}}),
    on(1, {fields: {rating: 4.5}}),
  ]);
  expect(past.map(({field, since, changes}) => [field, since, changes.length])).toEqual([
    ['stock', 2, 2],
    ['seller', 4, 0],
    ['rating', 1, 0],
  ]);
  expect(stocks(past)).toEqual([
    [5, 3, undefined],
    [4, 12, 3],
  ]);
});

it('passes over what a hidden tab lacks, and tells of values that contradict each other', () => {
  const rivals = [
    {value: 1, from: 'a'},
    {value: 2, from: 'b'},
  ];
  const past = fieldPasts([
    on(4, {fields: {}, undecided: {stock: rivals}}),
    on(3, {fields: {stock: 12}}),
    on(2, {fields: {}, missing: ['stock'], hidden: true}),
    on(1, {fields: {stock: 12}}),
  ]);
  expect(past[0]?.changes).toEqual([{at: 4, before: expect.objectContaining({value: 12}), after: {field: 'stock', rivals}}]);
  expect(fieldPasts([on(1, {fields: {title: 'A'}})])).toEqual([]);
});
