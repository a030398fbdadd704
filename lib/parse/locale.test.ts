import {describe, expect, it} from 'vitest';
import {decimalMark, languageOf, regionOf, supportedLocale} from './locale.ts';

describe('a locale', () => {
  it.each([
    ['de', ',', 'DE'],
    ['en', '.', 'US'],
    ['fr-CH', '.', 'CH'],
    ['zh', '.', 'CN'],
    ['zh-TW', '.', 'TW'],
    ['ar-KW', '.', 'KW'],
    ['sv', ',', 'SE'],
  ])('%s writes %s and lives in %s', (locale, mark, region) => {
    expect([decimalMark(locale), regionOf(locale)]).toEqual([mark, region]);
  });

  it.each(['', 'x', 'de_DE', 'not a locale', '12'])('%j is none', locale => {
    expect([decimalMark(locale), regionOf(locale)]).toEqual(['', '']);
  });
});

it('names its language, and itself where the platform speaks it', () => {
  expect([languageOf('pt-BR'), languageOf('ZH')]).toEqual(['pt', 'zh']);
  expect([supportedLocale('pt-BR'), supportedLocale('xx')]).toEqual(['pt-BR', 'en']);
  expect(() => supportedLocale('not a locale')).toThrow(RangeError);
});
