import {describe, expect, it} from 'vitest';
import type {Arranged} from './listings.ts';
import {standard} from './listings-columns.ts';
import {tallyOf} from './listings-facets.ts';
import {everything} from './listings-query.ts';
import {listingsReport} from './listings-report.ts';

const arranged = (site: Record<string, number>): Arranged => ({
  rows: [],
  counts: {...tallyOf(), site: new Map(Object.entries(site)), price: new Map([['none', 3]])},
  total: 9,
  places: new Map(),
});
const report = (site: Record<string, number>, chosen: string[] = [], isScored = false) =>
  listingsReport({
    arranged: arranged(site),
    query: {...everything, filters: {...everything.filters, site: chosen}},
    columns: standard,
    isScored,
    calledOf: () => undefined,
    now: 0,
  });
const options = (facet: string, given = report({})) => given.filters.find(one => one.facet === facet)?.options ?? [];
const sites = (site: Record<string, number>, chosen?: string[]) =>
  options('site', report(site, chosen)).map(({value, count, isPart}) => `${isPart ? '- ' : ''}${value} ${count}`);

describe('what can be filtered by', () => {
  it('is sites, the most frequent first, with their hosts where there are several; other shops by their host', () => {
    const counts = {amazon: 5, 'amazon@amazon.de': 2, 'amazon@amazon.fr': 3, etsy: 7, 'etsy@etsy.com': 7};
    expect(sites({...counts, generic: 9, 'generic@a.example': 1, 'generic@b.example': 8})).toEqual([
      'generic@b.example 8',
      'etsy 7',
      'amazon 5',
      '- amazon@amazon.fr 3',
      '- amazon@amazon.de 2',
      'generic@a.example 1',
    ]);
  });
  it('keeps what is chosen, even where nothing has it', () => {
    expect(sites({etsy: 1, 'etsy@etsy.com': 1}, ['taobao', 'generic@gone.example', 'amazon@amazon.it', 'etsy@etsy.com'])).toEqual([
      'etsy 1',
      '- etsy@etsy.com 1',
      'amazon@amazon.it 0',
      'generic@gone.example 0',
      'taobao 0',
    ]);
  });
  it('is not more than a menu can hold', () => {
    expect(sites(Object.fromEntries(Array.from({length: 500}, (_, i) => [`generic@${i}.example`, i])))).toHaveLength(200);
  });
  it('counts scores only when they were counted', () => {
    expect(options('score').map(({count}) => count)).toEqual([undefined, undefined, undefined, undefined]);
    expect(options('score', report({}, [], true)).map(({count}) => count)).toEqual([0, 0, 0, 0]);
    expect(options('price').map(({value, count}) => [value, count])).toEqual([
      ['known', 0],
      ['undecided', 0],
      ['none', 3],
    ]);
  });
});
