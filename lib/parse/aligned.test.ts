import fc from 'fast-check';
import {expect, it} from 'vitest';
import {aligned, lowered} from './aligned.ts';

it('knows where each piece came from', () => {
  const text = '售价　￥１，２９９．００，　约 ５％';
  const {line, from, until} = aligned(text);
  expect(line).toBe('售价 ¥1,299.00; 约 5%');
  const at = line.indexOf('¥');
  expect(text.slice(from(at), until(at + 9))).toBe('￥１，２９９．００');
});

it('ends a clause at a wide comma between ASCII digits', () => {
  expect(aligned('$20，300美元').line).toBe('$20;300美元');
});

it('takes accents off, one letter for one', () => {
  expect(lowered('Zwölf MILHÕES ÇEYREK ışık İki Straße')).toBe('zwolf milhoes ceyrek isik iki straße');
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => lowered(text).length === text.length),
    {numRuns: 2000},
  );
});

it('points back into any text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 40}), text => {
      const {line, low, from, until} = aligned(text);
      expect(low.length).toBe(line.length);
      for (let at = 0; at < line.length; at++) {
        expect(from(at)).toBeLessThan(until(at + 1));
        expect(until(at + 1)).toBeLessThanOrEqual(text.length);
      }
    }),
    {numRuns: 1000},
  );
});
