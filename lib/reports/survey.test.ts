import {expect, it} from 'vitest';
import type {KeptRow} from '../model/survey.ts';
import {surveyReport} from './survey.ts';

const row = (over: Partial<KeptRow>): KeptRow => ({
  site: 'etsy',
  host: 'etsy.com',
  kind: 'listing',
  records: 1,
  bytes: 10,
  how: 'estimated',
  ...over,
});

it('puts what is kept together by host, the largest first, kinds in one order', () => {
  const rows = [row({kind: 'total'}), row({}), row({host: 'b.example', kind: 'packed', bytes: 50, how: 'measured'}), row({kind: 'order'})];
  const {places, bytes} = surveyReport({rows, reports: []});
  expect(bytes).toBe(80);
  expect(places.map(({host, rows: own, bytes: of, isEstimated}) => [host, own.map(({kind}) => kind), of, isEstimated])).toEqual([
    ['b.example', ['packed'], 50, false],
    ['etsy.com', ['listing', 'order', 'total'], 30, true],
  ]);
});

it('is empty where nothing is kept', () => expect(surveyReport({rows: [], reports: []})).toEqual({places: [], bytes: 0, reports: []}));
