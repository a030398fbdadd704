import {expect, it} from 'vitest';
import {figureColumns, packFigures} from '../blocks/buyer-figures.ts';
import {buyersReport} from './buyers.ts';

const one = (orders: number, ...months: string[]) => ({orders, months, firstAt: 0, lastAt: 0, spent: {}});
const shop = (host: string, ...buyers: ReturnType<typeof one>[]) => ({
  shop: {site: 'etsy', host, shop: null},
  buyers: figureColumns(packFigures(buyers)),
});
const oak = shop('oak.example', one(1, '2026-09'), one(3, '2026-09', '2026-11'), one(2, '2026-10'));
const ash = shop('ash.example', one(1, '2026-10'), one(2, '2026-09', '2026-10'));
// Some of a shop may stand apart from the rest of it.
const more = shop('ash.example', one(1, '2026-11'));
const all = [oak, ash, more];

it('counts customers, those who came back, and by the month of the first order how long after it, the newest first', () => {
  expect(buyersReport(all, {place: '', limit: 50})).toEqual({
    ...{of: 'buyers', place: '', limit: 50, customers: 6, repeat: 3 / 6, months: 3},
    cohorts: [
      {cohort: '2026-11', customers: 1, counts: [1]},
      {cohort: '2026-10', customers: 2, counts: [2, 0]},
      {cohort: '2026-09', customers: 3, counts: [3, 1, 1]},
    ],
    places: [
      {site: 'etsy', host: 'ash.example', shop: null, name: 'etsy@ash.example', listings: 3},
      {site: 'etsy', host: 'oak.example', shop: null, name: 'etsy@oak.example', listings: 3},
    ],
  });
});

it('of one shop alone, and of the newest months alone', () => {
  const {customers, repeat, cohorts, months} = buyersReport(all, {place: 'etsy@ash.example', limit: 1});
  expect([customers, repeat, months]).toEqual([3, 1 / 3, 3]);
  expect(cohorts).toEqual([{cohort: '2026-11', customers: 1, counts: [1]}]);
});

it('leaves out who only cancelled, and says nothing of nobody', () => {
  expect(buyersReport([shop('oak.example', one(0), one(1, '2026-09'))], {place: '', limit: 50})).toMatchObject({customers: 1, repeat: 0});
  expect(buyersReport([], {place: '', limit: 50})).toMatchObject({customers: 0, repeat: undefined, cohorts: [], places: []});
  expect(buyersReport(all, {place: 'etsy@elm.example', limit: 50})).toMatchObject({customers: 0, repeat: undefined, cohorts: []});
});
