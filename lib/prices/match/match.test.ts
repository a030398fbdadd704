import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {match} from './match.ts';
import type {Offer} from './offer.ts';

const chance = (a: Offer | string, b: Offer | string) =>
  match(typeof a === 'string' ? {title: a} : a, typeof b === 'string' ? {title: b} : b).probability;
const codes = (a: Offer, b: Offer) => match(a, b).why.map(({code}) => code);

const kettle = {title: 'Zarvo kettle KX-200 stainless steel 1.7 l', brand: 'Zarvo', price: 39.9, currency: 'EUR'};

describe('a GTIN', () => {
  const [one, other] = ['4006381333931', '5901234123457'];
  it('that is shared decides, whatever the titles say', () => {
    expect(chance({title: 'Oak hook', gtin: one}, {title: 'Garden hose', gtin: one})).toBe(0.99);
    expect(chance({gtin: '036000291452'}, {gtin: '0036000291452'})).toBe(0.99);
    expect(codes({...kettle, gtin: one}, {...kettle, gtin: one})[0]).toBe('gtin-same');
  });
  it('that differs decides the other way', () => {
    expect(chance({...kettle, gtin: one}, {...kettle, gtin: other})).toBeCloseTo(0.01);
    expect(codes({...kettle, gtin: one}, {...kettle, gtin: other})[0]).toBe('gtin-differs');
  });
  it('that differs decides nothing where the maker’s number is the same', () => {
    expect(chance({...kettle, gtin: one, mpn: 'KX-200'}, {...kettle, gtin: other, mpn: 'kx200'})).toBeGreaterThan(0.5);
  });
  it.each([
    ['with a wrong check digit', '4006381333930', other],
    ['that a shop gave', '2000000000008', other],
    ['that is no number', 'does not apply', other],
  ])('%s decides nothing', (_, a, b) => expect(chance({...kettle, gtin: a}, {...kettle, gtin: b})).toBe(chance(kettle, kettle)));
});

describe('the maker’s number', () => {
  it('makes one product of different words', () => {
    expect(
      chance(
        {title: 'Funkkopfhörer schwarz', mpn: 'WH-1000XM4', brand: 'Sony'},
        {title: '索尼降噪耳机', mpn: 'WH1000XM4', brand: 'Sony Corp.'},
      ),
    ).toBeGreaterThan(0.5);
  });
  it('of two brands says nothing', () => {
    expect(chance({title: 'Oak hook', mpn: '2301', brand: 'Zarvo'}, {title: 'Hose', mpn: '2301', brand: 'Quibble'})).toBeLessThan(0.5);
  });
});

describe('one product', () => {
  it.each<[Offer | string, Offer | string]>([
    ['Sony Cyber-shot DSC-W150 digital camera silver', 'Sony silver Cyber-shot digital camera DSCW150'],
    ['Logitech Classic Desktop MK100 920-003198', 'Logitech 920-003198 MK100 Classic Desktop USB'],
    ['Lexar 8 GB memory stick LMSPD8GBBSBNA', 'Lexar Media LMSPD8GBBSBNA 8gb flash memory card'],
    [kettle, {...kettle, title: 'ZARVO KX200 Kettle, 1.7L, Stainless Steel', price: 42}],
    ['小米手环7 NFC版 黑色 智能手环', '小米 手环7 NFC版 智能运动手环 黑色'],
    ['Ноутбук Lenovo IdeaPad 3 15ADA05 черный', 'Lenovo IdeaPad 3 15ADA05 ноутбук 15.6 черный'],
  ])('%j and %j', (a, b) => expect(chance(a, b)).toBeGreaterThan(0.5));
});

describe('two products', () => {
  it.each<[Offer | string, Offer | string]>([
    ['Sony Cyber-shot DSC-W150 digital camera silver', 'Sony Cyber-shot DSC-W170 digital camera silver'],
    ['Kingston ValueRAM 2GB DDR3 desktop memory', 'Kingston ValueRAM 512MB DDR desktop memory'],
    ['Adobe Photoshop CS3 for Mac', 'Adobe Photoshop CS3 upgrade for Windows'],
    ['Zarvo olive oil extra virgin 500 ml', 'Zarvo olive oil extra virgin 1 l'],
    ['Zarvo batteries AA pack of 4', 'Zarvo batteries AA pack of 12'],
    ['小米手环7 NFC版 黑色', '美的电饭煲 4升 家用'],
    [kettle, 'Cable for Zarvo kettle KX-200'],
    ['Lid for Zarvo kettle KX-200', kettle],
    ['Deckel für Zarvo Wasserkocher KX-200', 'Zarvo Wasserkocher KX-200 1,7 l'],
    ['适用小米手环7 NFC版表带', '小米手环7 NFC版'],
    ['Samsung Galaxy S21 128GB black', 'Case for Samsung Galaxy S21 black'],
    ['Samsung Galaxy S21 128GB black', 'Samsung Galaxy S21 128GB white'],
  ])('%j and %j', (a, b) => expect(chance(a, b)).toBeLessThan(0.5));
});

describe('why', () => {
  it('names what agrees first where it is one product', () => {
    const [first, ...rest] = match({...kettle, mpn: 'KX-200'}, {...kettle, mpn: 'KX200', price: 120}).why;
    expect(first).toEqual({code: 'mpn-same', is: true, value: 'kx200'});
    expect(rest.map(({code}) => code)).toEqual(expect.arrayContaining(['brand-same', 'size-same', 'words-alike']));
  });
  it('names what differs first where it is not, as the offers were named', () => {
    expect(match({title: 'Olive oil 500 ml'}, {title: 'Olive oil 1 l'}).why[0]).toEqual({
      code: 'size-differs',
      is: false,
      kind: 'volume',
      a: 500,
      b: 1000,
    });
    expect(match({title: 'Olive oil 1 l'}, {title: 'Olive oil 500 ml'}).why[0]).toEqual({
      code: 'size-differs',
      is: false,
      kind: 'volume',
      a: 1000,
      b: 500,
    });
  });
  it('says that one is made for the other', () => {
    expect(codes(kettle, {title: 'Lid for Zarvo kettle KX-200'})).toContain('made-for');
    expect(codes({title: 'Lid for Zarvo kettle'}, {title: 'Spare lid for Zarvo kettle'})).not.toContain('made-for');
  });
  it('compares no prices of two currencies', () => {
    const dear = {...kettle, price: 400};
    expect(codes(kettle, dear)).toContain('price-far');
    expect(codes(kettle, {...dear, currency: 'CNY'})).not.toContain('price-far');
    expect(chance(kettle, {...dear, currency: 'CNY'})).toBe(chance({...kettle, price: undefined}, {...kettle, price: undefined}));
  });
});

const word = fc.constantFrom(
  'Sony',
  'DSC-W150',
  'black',
  'white',
  '500 ml',
  '1 l',
  '2008',
  'v8.0',
  'pack of 6',
  '手机壳',
  'Ünï',
  'мл',
  '3 x',
  '🧦',
);
const text = fc.oneof(
  fc.array(word, {maxLength: 12}).map(words => words.join(' ')),
  fc.string({unit: 'grapheme', maxLength: 80}),
  fc.string({unit: 'binary', maxLength: 80}),
);
const offer = fc.record(
  {title: text, brand: text, gtin: text, mpn: text, model: text, description: text, currency: text, price: fc.double()},
  {requiredKeys: []},
);

describe('whatever is compared', () => {
  it('has a probability, the same in both orders', () =>
    fc.assert(
      fc.property(offer, offer, (a, b) => {
        const {probability} = match(a, b);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(match(b, a).probability).toBe(probability);
      }),
      {numRuns: 300},
    ));

  it('takes no longer for a longer text', () => {
    for (const piece of ['a', '9', 'a1-', 'KX200 ', '3 x 500 ml ', '瓶', 'ﷺ', "'", ' .', '\ud800', 'ab cd ']) {
      const long = piece.repeat(100_000);
      const start = performance.now();
      match({title: long, description: long, brand: long, mpn: long, gtin: long}, {title: `x${long}`, description: long, mpn: `${long}1`});
      // A hundred times what it takes, since other tests run beside it.
      expect(performance.now() - start, piece.slice(0, 9)).toBeLessThan(1000);
    }
  });
});
