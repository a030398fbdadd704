import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {aligned} from './aligned.ts';
import {spellings} from './number-words.ts';
import {decimalText, quantitiesOf} from './quantities.ts';

const read = (text: string, language: string) => {
  const line = aligned(text);
  return quantitiesOf(line, language).map(quantity => decimalText(quantity, language, mark => mark === '.'));
};

describe('numbers in words', () => {
  it.each([
    ['en', 'two thousand five hundred', '2500'],
    ['en', 'one hundred and five thousand, two hundred and one', '105201'],
    ['en', 'three quarters billion', '750000000'],
    ['en', 'two and a half million', '2500000'],
    ['en', 'half a million', '500000'],
    ['en', 'one point five million', '1500000'],
    ['en', '1.234 million', '1234000'],
    ['de', 'eintausendzweihundertvierunddreißig', '1234'],
    ['de', 'anderthalb Millionen', '1500000'],
    ['nl', 'tweeëntwintig', '22'],
    ['sv', 'tjugoettusen', '21000'],
    ['da', 'femogtyve', '25'],
    ['fr', 'mille neuf cent quatre-vingt-dix-neuf', '1999'],
    ['fr', 'soixante et onze', '71'],
    ['fr', 'un million et demi', '1500000'],
    ['es', 'dos mil millones', '2000000000'],
    ['es', 'un millón y medio', '1500000'],
    ['it', 'millenovecentottantaquattro', '1984'],
    ['pt', 'dois mil e quinhentos', '2500'],
    ['tr', 'iki buçuk milyon', '2500000'],
    ['hi', 'दो लाख पचास हज़ार', '250000'],
    ['hi', 'डेढ़ करोड़', '15000000'],
    ['zh', '三千五百', '3500'],
    ['zh', '三千五', '3500'],
    ['zh', '三千零五', '3005'],
    ['zh', '36.57亿', '3657000000'],
    ['zh', '三点五亿', '350000000'],
    ['ja', '一万億', '1000000000000'],
    ['ja', '三千五', '3005'],
    ['ja', 'にせんにひゃくごじゅうろく', '2256'],
    ['ja', '30万9千381', '309381'],
    ['ko', '1천 1백 70만', '11700000'],
    ['ko', '천 4백만', '14000000'],
    ['ko', '스물다섯', '25'],
  ])('%s %s is %s', (language, text, value) => {
    expect(read(text, language)).toEqual([value]);
  });

  it.each([
    ['en', 'fifty, sixty', ['50', '60']],
    ['en', 'in 1990 five million', ['1990', '5000000']],
    ['en', 'twenty thirty', ['20', '30']],
    ['en', 'tone, weight, seventh', []],
    ['ko', '네덜란드, 이천 명', ['2000']],
    ['xx', 'two 5', ['5']],
  ])('%s %j has %j', (language, text, values) => {
    expect(read(text, language)).toEqual(values);
  });

  it('says every number as it is written in digits', () => {
    for (const language of Object.keys(spellings)) {
      const format = new Intl.NumberFormat(language, {useGrouping: false});
      fc.assert(
        fc.property(fc.nat(999_999_999), value => {
          expect(read(format.format(value), language)).toEqual([`${value}`]);
        }),
        {numRuns: 50},
      );
    }
  });

  it('reads the wholes that Intl shortens ("3 Millionen", 300万)', () => {
    for (const language of Object.keys(spellings)) {
      const format = new Intl.NumberFormat(language, {notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 0});
      for (const value of [2_000, 20_000, 3_000_000, 40_000_000, 5_000_000_000]) {
        expect(read(format.format(value), language), `${language} ${format.format(value)}`).toEqual([`${value}`]);
      }
    }
  });

  it('survives any text', () => {
    const bits = fc.oneof(
      fc.string({maxLength: 5}),
      fc.constantFrom('one', 'thousand', 'half', 'and', 'point', '1.5', '万', '一', '천', ' ', '-', 'cent'),
    );
    fc.assert(
      fc.property(fc.array(bits, {maxLength: 20}), fc.constantFrom(...Object.keys(spellings)), (parts, language) =>
        read(parts.join(' '), language).every(value => value === undefined || /^\d+(\.\d+)?$/.test(value)),
      ),
      {numRuns: 2000},
    );
  });
});
