import {describe, expect, it} from 'vitest';
import {aTrace} from '../../tests/stores/traces.ts';
import {keywordsAt, keywordsReport, tailOf} from './keywords.ts';

const titled = (ref: string, title: string | undefined, host = 'a.example') =>
  aTrace(ref, [{daysAgo: 1, host, fields: title === undefined ? {} : {title}}]);
const traces = [titled('1', 'Oak hook'), titled('2', 'Ash hook'), titled('3', 'Elm stool', 'b.example'), titled('4', undefined)];
const asked = {place: '', find: '', tail: '', limit: 100} as const;
const report = (change: Partial<Parameters<typeof keywordsReport>[2]> = {}) => {
  const all = {...asked, ...change};
  return keywordsReport(keywordsAt(traces, all.place), traces, all);
};

describe('keywords', () => {
  it('are counted in the titles there are', () => {
    expect(report().titles).toBe(3);
    expect(report().rows[0]).toMatchObject({term: 'hook', titles: 2, share: 2 / 3, tail: 'head'});
    expect(report({place: 'amazon@b.example'}).rows.map(({term}) => term)).toEqual(['Elm', 'stool']);
  });
  it('are found by a part, and by their tail', () => {
    expect(report({find: 'OO'}).rows.map(({term}) => term)).toEqual(['hook', 'stool']);
    expect(report({find: 'oo', tail: 'long'}).rows.map(({term}) => term)).toEqual(['stool']);
    expect(report({find: 'oo', tail: 'long'}).counts).toEqual({head: 1, middle: 0, long: 1});
    expect(report({limit: 1})).toMatchObject({matching: 5, rows: [{term: 'hook'}]});
  });
  it('lead to the listings that have them', () => {
    expect(report().rows[0]?.hash).toBe('#/listings?q=hook');
    expect(report({place: 'amazon@b.example', find: 'stool'}).rows[0]?.hash).toBe('#/listings?q=stool&place=amazon@b.example');
  });
  it.each([
    [1, 1, 'long'],
    [2, 10, 'head'],
    [2, 11, 'middle'],
    [5, 100, 'middle'],
    [4, 100, 'long'],
  ])('in %d of %d titles are %s', (titles, all, tail) => expect(tailOf(titles, all)).toBe(tail));
  it('are none where there are no titles', () => {
    const none = keywordsReport(keywordsAt([], ''), [], asked);
    expect(none).toMatchObject({rows: [], matching: 0, titles: 0});
  });
});
