import {expect, it} from 'vitest';
import {settingsOf} from './settings.ts';

it('takes the first choice where nothing is stored', () => {
  expect(settingsOf({})).toEqual({paused: false, language: 'auto', theme: 'auto', columns: []});
});
it('takes what is stored, and not nonsense', () => {
  expect(settingsOf({paused: true, language: 'zh-CN', theme: 'purple'})).toEqual({
    paused: true,
    language: 'zh-CN',
    theme: 'auto',
    columns: [],
  });
});
it('takes names of columns, and only names', () => {
  expect(settingsOf({columns: ['score', 3, null, 'fix']}).columns).toEqual(['score', 'fix']);
  for (const columns of ['score', {0: 'score'}, undefined]) expect(settingsOf({columns}).columns).toEqual([]);
});
