import {describe, expect, it} from 'vitest';
import {signs, wordlike} from './signs.ts';

const rows = signs.split(/[\n;]/).map(line => line.split(' '));
const codes = new Set(rows.map(([code]) => code));

describe('the table of currencies', () => {
  it('has every currency that circulates', () => {
    // Rights, funds and the transferable rouble of the past, which no shop asks.
    const none = ['XDR', 'XSU'];
    const missing = Intl.supportedValuesOf('currency').filter(code => !codes.has(code) && !none.includes(code));
    expect(missing).toEqual([]);
    expect(codes.size).toBeGreaterThan(180);
  });

  it('says each sign once a currency, without spaces', () => {
    for (const [code = '', ...keys] of rows) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(new Set(keys).size, code).toBe(keys.length);
      for (const key of keys) expect(key, code).toMatch(/^~?[^\s~]+$/);
    }
  });

  it('is composed as the text it is compared with', () => {
    expect(signs.normalize('NFKC')).toBe(signs);
  });

  it('calls only known codes words', () => {
    expect(wordlike.split(/[ |]/).filter(code => !codes.has(code))).toEqual([]);
  });
});
