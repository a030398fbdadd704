import {expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {pricesOverTime, windowsOf} from './price-history.ts';

const DAY = 86_400_000;
const START = 1_763_800_000_000;
const eur = (amount: number) => ({amount, currency: 'EUR'});
const on = (day: number, over: Partial<Snapshot<'listing'>>) => aSnapshot({at: START + day * DAY, missing: [], ...over});

it('takes changes alone, keeps what a row does not show, and knows when nothing was shown', () => {
  const history = [
    on(4, {fields: {}, missing: ['price']}),
    on(3, {fields: {title: 'Renamed'}}),
    on(2, {fields: {price: eur(900), listPrice: eur(1000)}}),
    on(1, {fields: {price: eur(1000)}}),
  ];
  const {price, listPrice} = pricesOverTime(history, START + 9 * DAY);
  expect(price.steps.map(step => step.price?.amount)).toEqual([1000, 900, undefined]);
  expect(listPrice.steps.map(step => step.price?.amount)).toEqual([undefined, 1000]);
  expect(price.seenAt).toBe(START + 9 * DAY);
});

it('passes over what a hidden tab lacks, and prices that contradict each other', () => {
  const hidden = on(2, {fields: {}, missing: ['price'], hidden: true});
  const unsure = on(3, {fields: {}, undecided: {price: [{value: eur(1), from: 'a'}]}});
  const {price} = pricesOverTime([unsure, hidden, on(1, {fields: {price: eur(1000)}})], START + 3 * DAY);
  expect(price.steps.map(step => [step.at, step.price?.amount])).toEqual([
    [START + DAY, 1000],
    [START + 3 * DAY, undefined],
  ]);
});

it('gives the windows of which something is known, each price weighing as long as it held', () => {
  const {price} = pricesOverTime([on(31, {fields: {price: eur(800)}}), on(1, {fields: {price: eur(1000)}})], START + 41 * DAY);
  const [month, quarter] = windowsOf(price, START + 41 * DAY);
  expect(month).toMatchObject({days: 30, lowest: eur(800), median: eur(1000), highest: eur(1000), known: 1});
  expect(quarter).toMatchObject({days: 90, median: eur(1000), lowestAt: START + 31 * DAY});
  expect(windowsOf({steps: [], seenAt: 0}, START)).toEqual([]);

  const {price: young} = pricesOverTime([on(0, {fields: {price: eur(800)}})], START + DAY / 2);
  expect(windowsOf(young, START + DAY / 2)).toEqual([]);
  const {price: changed} = pricesOverTime([on(0.2, {fields: {price: eur(900)}}), on(0, {fields: {price: eur(800)}})], START + DAY / 2);
  expect(windowsOf(changed, START + DAY / 2)[0]).toMatchObject({lowest: eur(800), highest: eur(900)});
});
