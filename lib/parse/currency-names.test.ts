import {describe, expect, it} from 'vitest';
import {currencyNames} from './currency-names.ts';
import {keyOf} from './word-key.ts';

const codes = (word: string, locale: string) => currencyNames(locale).whole.words.get(keyOf(word))?.codes ?? [];

describe('currencyNames', () => {
  it.each([
    ['en', 'Canadian dollars', 'CAD'],
    ['en', 'dollars', 'USD'],
    ['en', 'pesos', 'MXN'],
    ['fr', 'francs suisses', 'CHF'],
    ['de', 'US-Dollar', 'USD'],
    ['es', 'yuanes', 'CNY'],
    ['tr', 'dolar', 'USD'],
    ['tr', 'yen', 'JPY'],
    ['ru', 'долларов', 'USD'],
    ['pl', 'złotego', 'PLN'],
    ['hi', 'स्विस फ्रैंक', 'CHF'],
    ['zh', '奈拉', 'NGN'],
    ['zh', '元', 'CNY'],
    ['zh-TW', '墨西哥披索', 'MXN'],
    ['ja', 'スイス・フラン', 'CHF'],
    ['ko', '콜론', 'CRC'],
    ['xx', 'dollars', 'USD'],
  ])('%s: %s', (locale, word, code) => {
    expect(codes(word, locale)[0]).toBe(code);
  });

  it.each([
    ['en', 'new'],
    ['en', 'gold'],
    ['en', 'sterling'],
    ['en', 'US'],
    ['es', 'nuevos'],
    ['tr', 'yeni'],
    ['en', 'constructor'],
  ])('%s: %s is none', (locale, word) => {
    expect(codes(word, locale)).toEqual([]);
  });

  it('counts the parts of the whole', () => {
    expect(currencyNames('en').parts.words.get('cents')).toBe(2);
    expect(currencyNames('zh').parts.words.get('角')).toBe(1);
  });

  it('refuses what is no locale', () => {
    expect(() => currencyNames('not a locale')).toThrow(RangeError);
  });
});
