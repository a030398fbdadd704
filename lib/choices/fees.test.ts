import {describe, expect, it} from 'vitest';
import {type Choice, choice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import {type FeesSaid, feeing, feesSaid} from './fees.ts';

const shop = {site: 'amazon', host: 'amazon.de', shop: null};

/** What stands after these things were said one after another. */
const saying = (...all: FeesSaid[]) =>
  all.reduce<Choice[]>((kept, change, i) => {
    const {choose, drop} = feeing(shop, change, kept, i + 1);
    return drop.length > 0 ? [] : choose;
  }, []);
const stands = (...all: FeesSaid[]) => {
  const {kind: _k, what: _w, site: _s, host: _h, shop: _i, at: _a, ...said} = feesSaid(shop, saying(...all)) ?? {};
  return said;
};

describe('the fees of a shop', () => {
  it('keep what else was said of them', () => {
    expect(stands({plan: 'individual'}, {category: 'Baby'}, {options: ['international']})).toEqual({
      ...{plan: 'individual', category: 'Baby', options: ['international']},
    });
    expect(stands({category: 'Baby'}, {rates: {referral: {rate: 0.12}}, unitsPerMonth: 40})).toMatchObject({category: 'Baby'});
  });
  it('forget what another schedule, region or plan does not ask for', () => {
    const said: FeesSaid = {schedule: 'amazon', region: 'DE', plan: 'individual', category: 'Baby', options: ['x'], unitsPerMonth: 4};
    expect(stands(said, {schedule: 'ebay'})).toEqual({schedule: 'ebay'});
    expect(stands(said, {region: 'FR'})).toEqual({schedule: 'amazon', region: 'FR', unitsPerMonth: 4});
    expect(stands(said, {plan: 'professional'})).toMatchObject({region: 'DE', category: 'Baby', plan: 'professional'});
    expect(stands(said, {plan: 'professional'})).not.toHaveProperty('options');
  });
  it('are nothing where all was taken back', () => {
    const kept = saying({plan: 'individual'});
    expect(feeing(shop, {plan: undefined}, kept, 9)).toEqual({choose: [], drop: [choiceKey(kept[0] as Choice)]});
  });
  it('are what the model takes', () => {
    for (const one of saying({schedule: 'own', rates: {commission: {rate: 0.05}}})) expect(choice.parse(one)).toEqual(one);
  });
  it('are those of one shop', () => expect(feesSaid({...shop, host: 'amazon.fr'}, saying({plan: 'individual'}))).toBeUndefined());
});
