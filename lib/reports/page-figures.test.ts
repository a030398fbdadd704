import {expect, it} from 'vitest';
import type {Snapshot} from '../model/snapshot.ts';
import {pageFigures} from './page-figures.ts';

const row = (day?: string) => ({kind: 'traffic', fields: day ? {day} : {}}) as unknown as Snapshot<'traffic'>;

it('counts the rows of a page and says of which days they are', () => {
  expect(pageFigures([row('2026-11-03'), row('2026-10-30'), row('2026-11-01')])).toEqual({count: 3, from: '2026-10-30', to: '2026-11-03'});
  expect(pageFigures([row()])).toEqual({count: 1});
  expect(pageFigures([])).toBeUndefined();
});
