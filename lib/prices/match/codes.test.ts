import {describe, expect, it} from 'vitest';
import {measuresOf} from '../size/measures.ts';
import {bestPair, codePair, codesIn} from './codes.ts';
import {plainOf} from './words.ts';

const codes = (title: string) => codesIn(plainOf(title, 400), measuresOf(plainOf(title, 400)));

describe('model numbers', () => {
  it.each([
    ['Panasonic KX-TG4323B phone', ['kxtg4323b', 'tg4323b']],
    ['Garmin 010-10823-00 mount', ['0101082300', '10823']],
    ['Canon CL51 ink', ['cl51']],
    ['小米手环MI-7NFC黑色', ['mi7nfc']],
    ['Бритва МК-5200 чёрная', ['мк5200']],
    ['Oil 500 ml, 1.5kg, 8GB', []],
    ['Windows 2008 home', []],
  ])('of %s', (title, expected) => expect(codes(title)).toEqual(expected));

  it('stand close where one only adds a colour', () => {
    expect(codePair('dmcfs3', 'dmcfs3a')).toBe(0.95);
    expect(codePair('dscw150', 'dscw170')).toBeLessThan(0.6);
    expect(codePair('u5140', 'u5140900')).toBe(0.9);
  });
  it('are compared each with each', () => {
    expect(bestPair(['ab12', 'xy99'], ['xy99'])).toBe(1);
    expect(bestPair([], ['xy99'])).toBe(-1);
  });
});
