import {describe, expect, it} from 'vitest';
import {markBefore, markBehind, settle, together} from './marks.ts';

describe('a sign in front of a number', () => {
  it.each([
    ['$', 'USD'],
    ['US $', 'USD'],
    ['AU $', 'AUD'],
    ['C $', 'CAD'],
    ['NZD $', 'NZD'],
    ['hk$', 'HKD'],
    ['cad$ ', 'CAD'],
    ['HK$', 'HKD'],
    ['NT$ ', 'TWD'],
    ['JP¥', 'JPY'],
    ['CN¥', 'CNY'],
    ['Rs. ', 'INR'],
    ['Our price: R$ ', 'BRL'],
    ['Preis (EUR): ', 'EUR'],
    ['S/.', 'PEN'],
    ['nur noch kr. ', 'SEK'],
    ['د.إ ', 'AED'],
    ['Bds$', 'BBD'],
    ['Price$', 'USD'],
  ])('%j is %s', (text, code) => {
    expect(markBefore(text, text.length)?.codes[0]).toBe(code);
  });

  it.each(['', 'Price ', 'DIN ', 'Peso: ', 'Nu ', 'km ', 'try ', 'Cup ', 'offers', 'x'])('%j is none', text => {
    expect(markBefore(text, text.length)).toBeUndefined();
  });

  it('is shy where it looks like a word or a unit', () => {
    expect(markBefore('TOP ', 4)?.shy).toBe(2);
    expect(markBefore('K ', 2)?.shy).toBe(2);
    expect(markBefore('Le ', 3)?.shy).toBe(1);
    expect(markBefore('R', 1)?.shy).toBe(0);
    expect(markBefore('EUR ', 4)?.shy).toBe(0);
  });
});

describe('a sign behind a number', () => {
  it.each([
    [' €', 'EUR'],
    [',- Kč', 'CZK'],
    ['.- CHF', 'CHF'],
    [' $ CA', 'CAD'],
    [' $CAD', 'CAD'],
    [' HK$', 'HKD'],
    ['元起', 'CNY'],
    ['円(税込)', 'JPY'],
    ['원부터', 'KRW'],
    [' US dollars', 'USD'],
    [' pesos', 'MXN'],
    [' Din.', 'RSD'],
    [':-', 'SEK'],
    [' F CFA', 'XOF'],
    ['* (EUR)', 'EUR'],
    [' de lei', 'RON'],
  ])('%j is %s', (text, code) => {
    expect(markBehind(text, 0)?.codes[0]).toBe(code);
  });

  it.each(['', ' km', ' eurythmics', ' kronecker', ' all', ' den', ' ks', '%'])('%j is none', text => {
    expect(markBehind(text, 0)).toBeUndefined();
  });
});

describe('settle', () => {
  const dollars = ['USD', 'CAD', 'TWD', 'CLP'];
  it('believes the hint, then the place, then the market', () => {
    expect(settle(dollars, '$5')).toBe('USD');
    expect(settle(dollars, '$5', 'CAD')).toBe('CAD');
    expect(settle(dollars, '$5', 'EUR')).toBe('USD');
    expect(settle(dollars, '$5', undefined, 'zh-TW')).toBe('TWD');
    expect(settle(dollars, '$5', undefined, 'es-CL')).toBe('CLP');
    expect(settle(dollars, '$5', 'CAD', 'es-CL')).toBe('CAD');
    expect(settle(['XOF', 'XAF'], '5 FCFA', undefined, 'fr-CM')).toBe('XAF');
  });

  it('knows the yen from the yuan by the words beside it', () => {
    const yens = ['JPY', 'CNY'];
    expect(settle(yens, '¥1,200')).toBe('JPY');
    expect(settle(yens, '¥1,200', undefined, 'zh')).toBe('CNY');
    expect(settle(yens, '¥99起')).toBe('CNY');
    expect(settle(yens, '¥1,200（税込）')).toBe('JPY');
    expect(settle(yens, '価格は¥1,200')).toBe('JPY');
  });
});

it('two signs around one number say one thing', () => {
  const text = '$5 CAD';
  expect(together(markBefore(text, 1), markBehind(text, 2))?.codes).toEqual(['CAD']);
  expect(together(undefined, markBehind(text, 2))?.codes).toEqual(['CAD']);
  expect(together(undefined, undefined)).toBeUndefined();
});
