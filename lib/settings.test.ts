import {expect, it} from 'vitest';
import {settingsOf} from './settings.ts';

it('takes the first choice where nothing is stored', () => {
  expect(settingsOf({})).toEqual({paused: false, language: 'auto', theme: 'auto', columns: [], place: '', pageButtons: false, pinTo: ''});
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
