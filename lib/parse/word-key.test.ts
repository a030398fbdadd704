import {expect, it} from 'vitest';
import {keyOf} from './word-key.ts';

it('keyOf takes two ways to write a name for one', () => {
  expect(keyOf('U.S. dollars')).toBe(keyOf('us-Dollars'));
  expect(keyOf('DÓLARES')).toBe(keyOf('dolares'));
  expect(keyOf('paʻanga')).toBe(keyOf("pa'anga"));
  expect(keyOf('फ़्रैंक')).toBe(keyOf('फ्रैंक'));
});
