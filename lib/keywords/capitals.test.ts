import {describe, expect, it} from 'vitest';
import {shouted} from './capitals.ts';

const words = (title: string, brand?: string) => shouted(title, brand)?.words;

describe('what shouts', () => {
  it.each([
    ['Oak Hook STRONG and Simple', ['STRONG']],
    ['Oak Hook FREE SHIPPING Today', ['FREE', 'SHIPPING']],
    ['OAK HOOK FOR THE WALL', ['OAK', 'HOOK', 'FOR', 'THE', 'WALL']],
    ['OAK HOOK 2 PACK', ['OAK', 'HOOK', 'PACK']],
    ['Bottle in STAINLESS STEEL', ['STAINLESS', 'STEEL']],
    ['Haken GROßER Halt', ['GROßER']],
    ['Haken FÜR DRAUẞEN', ['FÜR', 'DRAUẞEN']],
    ['Крючок ПРОЧНЫЙ из дуба', ['ПРОЧНЫЙ']],
    ['Γάντζος ΔΡΥΙΝΟΣ τοίχου', ['ΔΡΥΙΝΟΣ']],
  ])('%s', (title, expected) => expect(words(title)).toEqual(expected));

  it('is counted against the words that have capitals', () => expect(shouted('Oak Hook STRONG 2 x 4')?.of).toBe(4));
});

describe('what does not', () => {
  it.each([
    'Oak Hook with USB and HDMI, LED TV',
    'Router with WPA3 DDR4 RTX4090TI XC90',
    'SAMSUNG UHD TV with Stand',
    'Tank HDPE, Motor BLDC',
    'Screen AMOLED, T-Shirt XXL',
    'Socket Type C USB-C 65W GaN',
    'Insert with BBKIT-26 and 4K-ULTRA Picture',
    'iPhone McDonald PlayStation',
  ])('%s', title => expect(words(title)).toEqual([]));

  it('is the brand, wherever it stands', () => expect(words('Hook by ZARVONOOK in Oak', 'Zarvonook')).toEqual([]));
  it('is what the title begins with, as long as no brand is known', () => {
    expect(words('BLACK+DECKER Drill for BLACK+DECKER Bits')).toEqual([]);
    expect(words('SUPER STRONG Drill', 'Zarvonook')).toEqual(['SUPER', 'STRONG']);
  });
  it('is what nobody could tell', () => {
    for (const title of ['全网第一 橡木挂钩 SUPER', 'オーク フック STRONG', 'خطاف من البلوط', '', '12345', 'HOOK'])
      expect(shouted(title)).toBeUndefined();
  });
  it('is a title that the brand fills', () => expect(shouted('ZARVONOOK', 'Zarvonook')).toBeUndefined());
});
