import {expect, it} from 'vitest';
import {differenceText, figureText} from './figure.ts';
import {wordsOf} from './words.ts';

const en = wordsOf('en', [], []);
const zh = wordsOf('zh-CN', [], []);

it.each([
  [0.256, 'share', undefined, '26%', '26%'],
  [60.55, 'points', undefined, '60.6', '60.6'],
  [1234.5, 'count', undefined, '1,234.5', '1,234.5'],
  [1, 'days', undefined, '1 day', '1 天'],
  [{amount: 1980, currency: 'CNY'}, 'money', undefined, 'CN¥19.80', '¥19.80'],
  [12.5, 'money', 'EUR', '€12.50', '€12.50'],
] as const)('%j as %s is written', (value, unit, currency, inEnglish, inChinese) => {
  expect(figureText(value, unit, en, currency)).toBe(inEnglish);
  expect(figureText(value, unit, zh, currency)).toBe(inChinese);
});

it.each([
  [0.157, 'share', '+15.7 pp', '+15.7 个百分点'],
  [-3, 'points', '−3', '−3'],
  [0, 'count', '±0', '±0'],
] as const)('a difference of %s %s is written', (difference, unit, inEnglish, inChinese) => {
  expect(differenceText(difference, unit, en)).toBe(inEnglish);
  expect(differenceText(difference, unit, zh)).toBe(inChinese);
});

it('units bring their own sentences', () => {
  const words = wordsOf('en', [], [], [{id: 'kpi.x', words: {en: {name: 'Met in {{days}} days'}, 'zh-CN': {name: '{{days}} 天'}}}]);
  expect(words.unit('kpi.x', 'name', {days: 1234})).toBe('Met in 1,234 days');
  expect(words.unit('kpi.y', 'name')).toBe('');
});
