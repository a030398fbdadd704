import {expect, it} from 'vitest';
import {repeats} from './repeats.ts';
import {stopWordsFor} from './stop-words.ts';

it.each([
  ['en', 'Mat with Rubber and Cotton for Dog and Cat with Bag', []],
  ['de', 'Tisch mit Schublade und Lampe mit Schirm und Fuß', []],
  ['fr', 'Lampe avec pied et abat-jour avec câble et prise d’angle', []],
  ['es', 'Mesa para sala y mesa para cocina', ['mesa']],
  ['it', 'Borsa con tasca e cinghia con anello e laccio', []],
  ['pt-BR', 'Capa para celular e capa para tablet', ['capa']],
  ['nl', 'Tas voor laptop met vak voor muis met band', []],
  ['sv', 'Lampa med fot och skärm med sladd och kontakt', []],
  ['pl', 'Etui do telefonu i szkło do tabletu i rysik', []],
  ['zh', '适用于华为的手机壳和小米的手机壳', ['手机壳']],
  ['ja', 'iPhoneのケースとiPadのケース', ['ケース']],
])('%s: %s', (locale, title, expected) => {
  expect(repeats(title, locale).map(({word}) => word.toLowerCase())).toEqual(expected);
});

it('numbers, units and lone letters may stand as often as they like', () => {
  expect(repeats('Tarp 12 ft. x 7 ft. x 5 ft., 2 x 2 x 2 in, 12V 12V 5 kg 5 kg', 'en')).toEqual([]);
});

it('a preposition of one language is a word in another', () => {
  expect(repeats('Door mat for door', 'en')).toEqual([{word: 'Door', times: 2}]);
  expect(stopWordsFor('Door mat', undefined).has('door')).toBe(true);
});
