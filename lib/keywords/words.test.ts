import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sameAs, words} from './words.ts';

describe('words', () => {
  it.each([
    ['Men’s T-Shirt, 1.5L & AT&T – 3/4" (2 Pack)', undefined, ['Men’s', 'T-Shirt', '1.5L', 'AT&T', '3/4', '2', 'Pack']],
    ['mp3/mp4 player;dvd+rw, a/b', undefined, ['mp3', 'mp4', 'player', 'dvd', 'rw', 'a', 'b']],
    ['Größe XL – Straße', 'de', ['Größe', 'XL', 'Straße']],
    [
      '华为手机壳2026新款连衣裙女夏季羽绒服扫地机器人',
      'zh',
      ['华为', '手机壳', '2026', '新款', '连衣裙', '女', '夏季', '羽绒服', '扫地机器人'],
    ],
    ['ＵＳＢ－Ｃ急速充電器 65W', 'ja', ['USB-C', '急速', '充電器', '65W']],
    ['折りたたみ式プラグ', undefined, ['折りたたみ', '式', 'プラグ']],
    ['마우스 패드', 'ko', ['마우스', '패드']],
    ['เคสโทรศัพท์ iPhone', 'th', ['เคส', 'โทรศัพท์', 'iPhone']],
    ['★★★ !!! 😀', undefined, []],
    ['', undefined, []],
  ])('of %s', (title, locale, expected) => expect(words(title, locale)).toEqual(expected));

  it('keep their order, hold no white space, and never throw', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const plain = text.normalize('NFKC');
        let at = 0;
        for (const word of words(text)) {
          at = plain.indexOf(word, at);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(word).not.toMatch(/\s/);
          at += word.length;
        }
      }),
    );
  });
});

it('the same word is told by case, width and elision', () => {
  expect(['Hook', 'HOOK', 'ＨＯＯＫ'].map(sameAs)).toEqual(['hook', 'hook', 'hook']);
  expect(['l’eau', "d'eau", 'Eau', "dell'acqua"].map(sameAs)).toEqual(['eau', 'eau', 'eau', 'acqua']);
  expect([sameAs("men's"), sameAs("O'Neill"), sameAs('T-Shirt')]).toEqual(["men's", "o'neill", 't-shirt']);
});
