import {describe, expect, it} from 'vitest';
import {asTyped, nothingTyped, type TypedPromotion, typedPromotion} from './typed-promotion.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const typed = (over: Partial<TypedPromotion> = {}): TypedPromotion => ({
  ...{...nothingTyped('2026-11-20'), type: 'flash', end: '2026/11/27', value: '20'},
  ...over,
});

describe('a promotion as it was typed', () => {
  it.each<[string, Partial<TypedPromotion>, object]>([
    ['a share off', {}, {effect: {off: 0.2}}],
    ['a German amount off', {effect: 'amountOff', value: '12,50'}, {effect: {amountOff: eur(1250)}}],
    ['a price, from a total on', {effect: 'price', value: '€9.99', fromTotal: '50'}, {effect: {price: eur(999), fromTotal: eur(5000)}}],
    [
      'alone, with a goal and what it costs',
      {goal: '  clear ', isAlone: true, fixedCost: '25'},
      {goal: 'clear', stacks: false, fixedCost: eur(2500)},
    ],
    ['Chinese days', {start: '2026年11月20日', end: '2026年11月27日'}, {start: '2026-11-20', end: '2026-11-27'}],
  ])('%s', (_, over, said) => expect(typedPromotion(typed(over), 'EUR')).toMatchObject(said));

  it.each<[string, Partial<TypedPromotion>, object]>([
    ['no day', {start: '20.11.2026'}, {wrong: 'start', why: 'no-day'}],
    ['no end', {end: ''}, {wrong: 'end', why: 'no-day'}],
    ['an end before the start', {end: '2026-11-19'}, {wrong: 'end', why: 'end-before-start'}],
    ['no share', {value: '120'}, {wrong: 'value', why: 'no-share'}],
    ['nothing off', {value: '0'}, {wrong: 'value', why: 'nothing-off'}],
    ['an amount that may be two', {effect: 'price', value: '1,299'}, {wrong: 'value', why: 'two-ways'}],
    ['no total', {fromTotal: 'x'}, {wrong: 'fromTotal', why: 'no-amount'}],
    ['no cost', {fixedCost: 'x'}, {wrong: 'fixedCost', why: 'no-amount'}],
  ])('%s is said beside its field', (_, over, wrong) => expect(typedPromotion(typed(over), 'EUR')).toEqual(wrong));

  it.each<Partial<TypedPromotion>>([
    {},
    {effect: 'price', value: '9.99', fromTotal: '50.00'},
    {effect: 'amountOff', value: '5.00', fixedCost: '25.00', isAlone: true},
  ])('comes back as it was: %j', over => {
    const before = typed({...over, end: '2026-11-27', goal: 'clear'});
    const taken = typedPromotion(before, 'EUR');
    if ('wrong' in taken) throw new Error(taken.wrong);
    expect(asTyped(taken)).toEqual(before);
  });
});
