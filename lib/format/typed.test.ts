import {describe, expect, it} from 'vitest';
import {isTaken, typedCount, typedDay, typedMoney, typedShare} from './typed.ts';

describe('an amount that was typed', () => {
  it.each([
    ['4.50', 'EUR', 450],
    ['4,5', 'EUR', 450],
    [' € 4.50 ', 'EUR', 450],
    ['4,50€', 'EUR', 450],
    ['EUR 4.50', 'EUR', 450],
    ['12元', 'CNY', 1200],
    ['１２．５', 'CNY', 1250],
    ['0', 'EUR', 0],
    ['.5', 'EUR', 50],
    ['1299', 'EUR', 129_900],
    ['1.299,00', 'EUR', 129_900],
    ['1,299.00', 'EUR', 129_900],
    ['1 299,00', 'EUR', 129_900],
    ['1’299.00', 'CHF', 129_900],
    ['1,234,567', 'EUR', 123_456_700],
    ['1,299', 'JPY', 1299],
    ['1.299', 'JPY', 1299],
  ])('%s in %s is %i', (text, currency, amount) => expect(typedMoney(text, currency)).toEqual({amount, currency}));
  it('may be finer than the minor unit, and is not rounded', () => {
    expect(typedMoney('0.035', 'CNY')).toEqual({amount: 35, currency: 'CNY', scale: 3});
  });
  it.each(['1,299', '1.299', '12,500'])('%s may be a thousand or one', text => expect(typedMoney(text, 'EUR')).toBe('two-ways'));
  it.each(['', 'five', '-4', '4.5.6', '4 USD', '1e3', '4-5', '99999999999999'])('“%s” is none', text => {
    expect(isTaken(typedMoney(text, 'EUR'))).toBe(false);
  });
});

it.each([
  ['5', 0.05],
  ['5 %', 0.05],
  ['6,25', 0.0625],
  ['0', 0],
  ['100', 1],
  ['0.6', 0.006],
  ['13.25', 0.1325],
])('%s percent is the share %f', (text, share) => expect(typedShare(text)).toBe(share));
it.each(['', '101', '-1', 'half', '5.5.5'])('“%s” is no share', text => expect(typedShare(text)).toBe('no-share'));

it.each([
  ['2026-01-31', '2026-01-31'],
  ['2026/1/5', '2026-01-05'],
  ['2026.1.5', '2026-01-05'],
  ['2026年1月5日', '2026-01-05'],
])('%s is a day', (text, day) => expect(typedDay(text)).toBe(day));
it.each(['', '31/01/2026', '1/2/2026', '2026-02-30', '2026-13-01', 'today'])('“%s” is no day', text => {
  expect(typedDay(text)).toBe('no-day');
});

it.each([
  ['40', 40],
  ['1,200', 1200],
  ['0', 'no-number'],
  ['4.5', 'no-number'],
])('%s is the count %s', (text, count) => expect(typedCount(text)).toBe(count));
