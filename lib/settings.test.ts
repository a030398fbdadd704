import {expect, it} from 'vitest';
import {settingsOf} from './settings.ts';

it('takes the first choice where nothing is stored', () => {
  expect(settingsOf({})).toEqual({paused: false, language: 'auto', theme: 'auto'});
});
it('takes what is stored, and not nonsense', () => {
  expect(settingsOf({paused: true, language: 'zh-CN', theme: 'purple'})).toEqual({paused: true, language: 'zh-CN', theme: 'auto'});
});
