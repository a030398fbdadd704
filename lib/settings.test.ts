import {expect, it} from 'vitest';
import {settingsOf} from './settings.ts';

const nothingPruned = {pruneAfter: 90, isPruning: false, prunedAt: 0, pruned: 0};

it('takes the first choice where nothing is stored', () => {
  const nothingMore = {pageButtons: false, pinTo: ''};
  expect(settingsOf({})).toEqual({
    paused: false,
    language: 'auto',
    theme: 'auto',
    columns: [],
    place: '',
    ...nothingMore,
    ...nothingPruned,
  });
});
it('takes what is stored, and not nonsense', () => {
  expect(settingsOf({paused: true, language: 'zh-CN', theme: 'purple'})).toEqual({
    paused: true,
    language: 'zh-CN',
    theme: 'auto',
    columns: [],
    place: '',
    pageButtons: false,
    pinTo: '',
    ...nothingPruned,
  });
});
it('takes names of columns, and only names', () => {
  expect(settingsOf({columns: ['score', 3, null, 'fix']}).columns).toEqual(['score', 'fix']);
  for (const columns of ['score', {0: 'score'}, undefined]) expect(settingsOf({columns}).columns).toEqual([]);
});
it('takes the name of a shop, if it is one', () => {
  expect(settingsOf({place: 'etsy@etsy.com'}).place).toBe('etsy@etsy.com');
  for (const place of [3, null, 'x'.repeat(2000)]) expect(settingsOf({place}).place).toBe('');
});
it('takes how listings are pruned, where it is one of the ways', () => {
  expect(settingsOf({pruneAfter: 0, isPruning: true, prunedAt: 5, pruned: 7})).toMatchObject({
    pruneAfter: 0,
    isPruning: true,
    prunedAt: 5,
    pruned: 7,
  });
  expect(settingsOf({pruneAfter: 1, isPruning: 1, prunedAt: -5, pruned: 0.5})).toMatchObject(nothingPruned);
});
