import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {apart, chosenWords} from './chosen-words.ts';

describe('chosenWords', () => {
  it.each([
    ['#1041 Zacharias Quillfeather', '1041'],
    ['订单号：4011223344556677889', '4011223344556677889'],
    ['Order ID 2611035KQWX8TR', '2611035KQWX8TR'],
    ['12-34567-89012', '12-34567-89012'],
    ['KHWLILZLL', 'KHWLILZLL'],
    ['Zacharias Quillfeather', undefined],
  ])('of “%s” only the number of the order: %s', (text, id) => {
    expect(chosenWords('id', text)).toBe(id);
  });

  it.each([
    ['03.11.2026, 14:05 Uhr', '03.11.2026, 14:05 Uhr'],
    ['January 3, 2026', 'January 3, 2026'],
    ['3 Jan 2026 by John Oakes', '3 Jan 2026'],
    ['2026-11-03 John Oakes 10:30', '2026-11-03 10:30'],
    ['3 de noviembre de 2026', '3 de noviembre de 2026'],
    ['Nov 3, 2026 4:05 PM', 'Nov 3, 2026 4:05 PM'],
    ['John Oakes 2026-01-03', '2026-01-03'],
    ['5 minutes ago', '5 minutes ago'],
    ['vor 5 Minuten', 'vor 5 Minuten'],
    ['Nov 3, 2026 4:05:11 PM', 'Nov 3, 2026 4:05:11 PM'],
    ['2026年11月3日', '2026年11月3日'],
    ['5分钟前', '5分钟前'],
    ['heute, 10:23', 'heute, 10:23'],
    ['Yesterday', 'Yesterday'],
    ['Nov 28, 2026 at 9:12 am', 'Nov 28, 2026 at 9:12 am'],
    ['Today at 9:12 am', 'Today at 9:12 am'],
    ['28 nov 10:15', '28 nov 10:15'],
    ['2026-11-03T09:12:44+00:00', '2026-11-03T09:12:44+00:00'],
  ])('of “%s” the date: %s', (text, date) => {
    expect(chosenWords('date', text)).toBe(date);
  });

  it.each([
    ['US$1,018.50', 'US$1,018.50'],
    ['1.089,90 €', '1.089,90 €'],
    ['12,800원', '12,800원'],
    ['Rp 125.000', 'Rp 125.000'],
    ['¥126.50', '¥126.50'],
    ['-£3.00', '-£3.00'],
    ['R$ 1.234,56', 'R$ 1.234,56'],
    ['1234', '1234'],
    ['£12.50 Johnny Oakes 3', '£12.50'],
    ['x2', undefined],
    ['Paid by John', undefined],
  ])('of “%s” the amount: %s', (text, amount) => {
    expect(chosenWords('money', text)).toBe(amount);
  });

  it('gives no mail address and no telephone number away, whatever is asked of a cell', () => {
    const shapes = ['id', 'code', 'date', 'money', 'count', 'share', 'word', 'text'] as const;
    const mail = fc.stringMatching(/^[a-z]{3,8}\.[a-z]{3,8}@[a-z]{3,8}\.(?:com|org)$/);
    fc.assert(
      fc.property(mail, fc.stringMatching(/^[A-Za-z ]{0,10}$/), fc.constantFrom(...shapes), (address, words, shape) => {
        expect(chosenWords(shape, `${words} ${address}`) ?? '').not.toContain('@');
      }),
    );
    for (const shape of ['word', 'text', 'code'] as const) expect(chosenWords(shape, 'call +44 20 5550 1234') ?? '').not.toContain('5550');
  });

  it('names nobody in a column of numbers, dates or amounts', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/);
    const cells = fc.constantFrom<['id' | 'date' | 'money', string]>(
      ['id', '#10423'],
      ['id', 'A-10423'],
      ['date', '2026-11-03 10:00'],
      ['date', '3 Nov 2026'],
      ['money', '£12.50'],
      ['money', '12,50 €'],
    );
    fc.assert(
      fc.property(name, cells, fc.boolean(), (person, [shape, value], isFirst) => {
        const last = person.split(' ')[1] ?? '';
        const chosen = chosenWords(shape, isFirst ? `${person} · ${value}` : `${value} · ${person}`) ?? '';
        expect([chosen.includes(last), chosen.includes(person)]).toEqual([false, false]);
        expect(chosen).toContain(value.replace('#', ''));
      }),
    );
  });
});

describe('apart', () => {
  it.each([
    ['£125.94 £0.00', ['£125.94', '£0.00']],
    ['125,94 € 0,00 €', ['125,94 €', '0,00 €']],
    ['US$ 1,000.00 US$ 20.00', ['US$ 1,000.00', 'US$ 20.00']],
    ['£12.00', ['£12.00']],
    ['1 234,00 €', ['1 234,00 €']],
    ['12.00 15.00', ['12.00 15.00']],
  ])('“%s” holds %j', (text, amounts) => {
    expect(apart(text)).toEqual(amounts);
  });

  it('leaves a text alone that is longer than any cell: to look through it takes its square', () => {
    const long = '1 '.repeat(200_000);
    expect(apart(long)).toEqual([long]);
  });
});
