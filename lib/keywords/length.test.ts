import fc from 'fast-check';
import {expect, it} from 'vitest';
import {lengthOf} from './length.ts';

it.each([
  ['Oak Hook', 8, 8, 8],
  ['连衣裙', 3, 9, 6],
  ['Ｔ恤,A', 4, 8, 6],
  ['Größe é', 7, 10, 14],
  ['Привет', 6, 12, 12],
  ['鬮龘', 2, 6, 4],
  ['こんにちは', 5, 15, 10],
  // Outside GBK: four bytes, as GB18030 writes them.
  ['한', 1, 3, 4],
  ['😀', 1, 4, 4],
  ['®', 1, 2, 4],
  ['', 0, 0, 0],
])('%s has %i code points, %i bytes of UTF-8, %i of GBK', (text, points, utf8, gbk) => {
  expect([lengthOf(text, 'codepoint'), lengthOf(text, 'utf8-byte'), lengthOf(text, 'gbk-byte')]).toEqual([points, utf8, gbk]);
});

it('counts words, and measures no text in pixels', () => {
  expect(lengthOf('Oak hook, for the wall – 2 pack', 'word')).toBe(7);
  expect(lengthOf('Oak', 'px')).toBeNaN();
});

it('adds up over two texts, and thirty hanzi are sixty bytes', () => {
  const whole = fc.string({unit: 'grapheme'});
  fc.assert(
    fc.property(
      whole,
      whole,
      fc.constantFrom('codepoint', 'utf8-byte', 'gbk-byte'),
      (a, b, unit) => lengthOf(a + b, unit) === lengthOf(a, unit) + lengthOf(b, unit),
    ),
  );
  expect(lengthOf('连'.repeat(30), 'gbk-byte')).toBe(60);
});
