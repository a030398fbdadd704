import {expect, it} from 'vitest';
import type {Snapshot} from '../model/snapshot.ts';
import {lastChangeIn} from './last-change.ts';

const snapshot = (at: number, said: Partial<Snapshot<'listing'>>): Snapshot<'listing'> => ({
  ...{site: 'generic', reader: 1, kind: 'listing', host: 'shop.example', shop: null, ref: '1', at, url: 'https://shop.example/p/1'},
  ...{fields: {}, from: {}, missing: [], undecided: {}},
  ...said,
});

it('a thing that was read once, or never said anything else, has not changed', () => {
  expect(lastChangeIn([])).toBeUndefined();
  expect(lastChangeIn([snapshot(1, {fields: {title: 'Oak hook'}})])).toBeUndefined();
  const same = {fields: {title: 'Oak hook'}};
  expect(lastChangeIn([snapshot(2, {...same, from: {title: 'h1'}}), snapshot(1, {...same, from: {title: 'h2'}})])).toBeUndefined();
});

it('the newest change is told, however many readings ago', () => {
  const history = [
    snapshot(4, {fields: {stock: 3}, reader: 2}),
    snapshot(3, {fields: {stock: 3}}),
    snapshot(2, {fields: {stock: 12}}),
    snapshot(1, {fields: {stock: 20}}),
  ];
  const last = lastChangeIn(history);
  expect(last?.at).toBe(3);
  expect(last?.changes).toMatchObject([{field: 'stock', before: {value: 12}, after: {value: 3}}]);
});

it('what a page in between did not show has not changed', () => {
  const history = [
    snapshot(3, {fields: {stock: 12}}),
    snapshot(2, {fields: {title: 'Oak hook'}}),
    snapshot(1, {fields: {title: 'Oak hook', stock: 12}}),
  ];
  expect(lastChangeIn(history)).toBeUndefined();
});
