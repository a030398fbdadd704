import {expect, it} from 'vitest';
import {hits, phrase, without} from './find.ts';

it.each([
  ['Free  Shipping on oak', 'free shipping', ['Free  Shipping']],
  ['free-shipping', 'free shipping', ['free-shipping']],
  ['on salem and presale', 'sale', []],
  ['Sale, SALE!', 'sale', ['Sale', 'SALE']],
  ['Qualität? Bestpreis!', 'bestpreis', ['Bestpreis']],
  ['挂钩包邮到家', '包邮', ['包邮']],
  ['C++ (new)', 'c++ (new)', ['C++ (new)']],
])('in “%s” “%s” is found as %j', (text, words, expected) => expect(hits(text, phrase(words))).toEqual(expected));

it('what is taken out leaves its room, so that nothing grows together', () => {
  expect(without('no絶対1', [/絶対/])).toBe('no  1');
  expect(without('a1b1', [/1/])).toBe('a b ');
});
