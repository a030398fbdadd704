import {describe, expect, it} from 'vitest';
import {aTrace, DAY, eur, NOW} from '../../tests/stores/traces.ts';
import type {Money} from '../model/money.ts';
import {priceRowOf, pricesReport} from './prices.ts';

const usd = (amount: number): Money => ({amount, currency: 'USD'});
const sold = (...days: [daysAgo: number, price: Money | 'missing' | 'undecided'][]) =>
  aTrace(
    'a',
    days.map(([daysAgo, price]) => ({
      daysAgo,
      fields: typeof price === 'object' ? {price} : {},
      missing: price === 'missing' ? ['price'] : [],
      undecided:
        price === 'undecided'
          ? {
              price: [
                {value: eur(1), from: 'a'},
                {value: eur(2), from: 'b'},
              ],
            }
          : {},
    })),
  );
const ago = (days: number) => NOW - days * DAY;

describe('the prices of one listing', () => {
  it('are now, lowest, highest, and how it last changed', () => {
    expect(priceRowOf(sold([9, eur(1000)], [6, eur(800)], [3, eur(1200)], [1, eur(1200)]))).toMatchObject({
      price: {price: eur(1200)},
      lowest: {price: eur(800), at: ago(6)},
      highest: {price: eur(1200), at: ago(3)},
      change: {at: ago(3), before: eur(800), after: eur(1200), share: 0.5},
    });
  });
  it('did not change where there is one', () => {
    expect(priceRowOf(sold([9, eur(1000)]))).toMatchObject({change: undefined, lowest: {price: eur(1000)}, highest: {price: eur(1000)}});
  });
  it('are never compared across currencies', () => {
    const row = priceRowOf(sold([9, eur(100)], [6, eur(200)], [3, usd(5000)]));
    expect(row).toMatchObject({change: undefined, lowest: {price: usd(5000)}, highest: {price: usd(5000)}});
  });
  it('are missing or undecided where they are, with what was kept before', () => {
    expect(priceRowOf(sold([9, eur(100)], [3, 'missing']))).toMatchObject({price: undefined, lowest: {price: eur(100)}});
    expect(priceRowOf(sold([9, eur(100)], [3, 'undecided'])).price).toEqual({
      rivals: [
        {value: eur(1), from: 'a'},
        {value: eur(2), from: 'b'},
      ],
    });
    expect(priceRowOf(sold([3, 'missing']))).toMatchObject({lowest: undefined, highest: undefined, change: undefined});
  });
  it('are the same in another scale', () => {
    expect(priceRowOf(sold([9, eur(1000)], [3, {amount: 10_000, currency: 'EUR', scale: 3}])).change).toBeUndefined();
  });
  it.each([
    [eur(1500), 1 / 3],
    [eur(1000), undefined],
    [eur(500), undefined],
    [usd(5000), undefined],
  ])('against the list price %j are reduced by %s', (listPrice, discount) => {
    const row = priceRowOf(aTrace('a', [{daysAgo: 1, fields: {price: eur(1000), listPrice}}]));
    if (discount === undefined) expect(row.discount).toBeUndefined();
    else expect(row.discount).toBeCloseTo(discount, 9);
  });
});

describe('the prices wanted', () => {
  const named = (ref: string, title: string, host: string, rest: object) => aTrace(ref, [{daysAgo: 9, host, fields: {title, ...rest}}]);
  const traces = [
    named('1', 'Oak hook', 'a.example', {price: eur(1000), listPrice: eur(1100)}),
    named('2', 'Elm stool', 'b.example', {price: eur(500), listPrice: eur(1000)}),
    aTrace('3', [
      {daysAgo: 9, host: 'a.example', fields: {title: 'Ash hook', price: eur(1)}},
      {daysAgo: 2, host: 'a.example', fields: {title: 'Ash hook', price: eur(2)}},
    ]),
    named('4', 'Beech hook', 'a.example', {}),
  ];
  const all = {place: '', find: '', show: 'all', order: 'title', limit: 100} as const;
  const old = {level: 'lost', readAt: 1, since: 2} as const;
  const light = {now: NOW, ills: new Map([['amazon\nb.example\nlisting', {price: old}]])};
  const titles = (asked: object) => pricesReport(traces.map(priceRowOf), traces, {...all, ...asked}, light).rows.map(({title}) => title);
  it('are found by place, words and kind', () => {
    expect(titles({})).toEqual(['Ash hook', 'Beech hook', 'Elm stool', 'Oak hook']);
    expect(titles({place: 'amazon@b.example'})).toEqual(['Elm stool']);
    expect(titles({find: 'HOOK oak'})).toEqual(['Oak hook']);
    expect(titles({show: 'missing'})).toEqual(['Beech hook']);
    expect(titles({show: 'changed'})).toEqual(['Ash hook']);
  });
  it('are marked where they are no longer read', () => {
    const {rows} = pricesReport(traces.map(priceRowOf), traces, all, light);
    expect(rows.map(({stale, staleList}) => [stale, staleList])).toEqual([[], [], [old], []].map(([one]) => [one, undefined]));
  });
  it('stand in the order wanted', () => {
    expect(titles({order: 'discount'})).toEqual(['Elm stool', 'Oak hook', 'Ash hook', 'Beech hook']);
    expect(titles({order: 'change', limit: 1})).toEqual(['Ash hook']);
  });
  it('are counted by kind among what was found', () => {
    const {counts, matching, rows} = pricesReport(traces.map(priceRowOf), traces, {...all, find: 'hook', limit: 1}, light);
    expect(counts).toEqual({all: 3, mine: 0, uncosted: 0, changed: 1, reduced: 1, undecided: 0, missing: 1});
    expect([matching, rows.length]).toEqual([3, 1]);
  });
});
