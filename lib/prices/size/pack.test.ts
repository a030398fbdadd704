import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Pack, packIn} from './pack.ts';

const pack = (kind: Pack['kind'], amount: number, packs = 1) => ({kind, amount, packs});

describe('what one buys', () => {
  it.each<[string, Pack]>([
    ['Olive oil 500 ml', pack('volume', 500)],
    ['Olive oil 3 x 500 ml', pack('volume', 1500, 3)],
    ['Olive oil 3x500ml', pack('volume', 1500, 3)],
    ['Olive oil 500 ml x 3', pack('volume', 1500, 3)],
    ['橄榄油 500ml*3瓶', pack('volume', 1500, 3)],
    ['橄榄油500毫升×3瓶装', pack('volume', 1500, 3)],
    ['大米 5斤装', pack('weight', 2500)],
    ['坚果礼盒 30g*20包', pack('weight', 600, 20)],
    ['抽纸 24包', pack('piece', 24, 24)],
    ['袜子 5双', pack('piece', 10)],
    ['牛奶 1升', pack('volume', 1000)],
    ['Apfelsaft 6er Pack 1 l', pack('volume', 6000, 6)],
    ['Apfelsaft 0,5 L (6er-Pack)', pack('volume', 3000, 6)],
    ['Apfelsaft 12 Flaschen 0,7 l', pack('volume', 8400, 12)],
    ['Kaffee 1.000 g', pack('weight', 1000)],
    ['Kaffee 1,000 kg', pack('weight', 1000)],
    ['Essig 1.125 l', pack('volume', 1125)],
    ['Screws 1,500 pcs', pack('piece', 1500)],
    ['Screws 2.5 kg', pack('weight', 2500)],
    ['Coffee 1,000 g', pack('weight', 1000)],
    ['Café moulu lot de 4 paquets 250 g', pack('weight', 1000, 4)],
    ['Agua mineral 1,5 l paquete de 6', pack('volume', 9000, 6)],
    ['Acqua 6 bottiglie 1,5 l', pack('volume', 9000, 6)],
    ['Woda 6 butelek 1,5 l', pack('volume', 9000, 6)],
    ['Чай черный 100 г, упаковка 3 шт', pack('weight', 300, 3)],
    ['お茶 500ml×24本', pack('volume', 12000, 24)],
    ['생수 2L 6병', pack('volume', 12000, 6)],
    ['Water 16.9 fl oz (500 ml) pack of 6', pack('volume', 2998.8, 6)],
    ['Cola 6 x 330 ml (1.98 l)', pack('volume', 1980, 6)],
    ['Batteries AA, Pack of 8', pack('piece', 8, 8)],
    ['Vitamin C 500 mg 60 tablets', pack('piece', 60)],
    ['Paper towels 2 packs of 50 sheets', pack('piece', 100, 2)],
    ['Socks 3 pairs', pack('piece', 6)],
    ['Eggs 2 dozen', pack('piece', 24)],
    ['HDMI cable 2 m', pack('length', 2000)],
    ['Rope 50 ft', pack('length', 15240)],
    ['Oats 1 lb', pack('weight', 453.592)],
  ])('%s', (text, expected) => {
    const found = packIn(text);
    expect(found?.kind).toBe(expected.kind);
    expect(found?.amount).toBeCloseTo(expected.amount, 0);
    expect(found?.packs).toBe(expected.packs);
  });
});

describe('what nobody could tell', () => {
  it.each([
    '',
    'Oak hook',
    'Photo paper 10 x 15 cm',
    'Set: shampoo 500 ml and conditioner 250 ml',
    '1080p',
    'Model 500',
    '0 ml',
    'Pack of 6 or pack of 12',
  ])('of “%s”', text => expect(packIn(text)).toBeUndefined());
});

it('a multipack is as much as its packs', () =>
  fc.assert(
    fc.property(
      fc.integer({min: 2, max: 99}),
      fc.integer({min: 1, max: 5000}),
      fc.constantFrom('ml', 'g', '毫升', '克', 'л', 'kg'),
      (n, each, unit) => {
        const one = packIn(`Thing ${each} ${unit}`);
        expect(packIn(`Thing ${n} x ${each} ${unit}`)).toEqual(one && {...one, amount: one.amount * n, packs: n});
        expect(packIn(`Thing ${each}${unit}*${n}`)).toEqual(one && {...one, amount: one.amount * n, packs: n});
      },
    ),
  ));

it('never throws, and takes no longer for a longer text', () => {
  fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 300}), text => void packIn(text)));
  for (const piece of ['9', '9 x ', '1,', '3 ml ', '瓶', 'pack of ']) expect(() => packIn(piece.repeat(100_000))).not.toThrow();
});
