import {describe, expect, it} from 'vitest';
import {type FeesSaid, feeing} from '../choices/fees.ts';
import {feeSheet} from './fee-sheet.ts';

const on = '2026-11-29';
const at = (site: string, host: string) => ({site, host, shop: null});
const sheetOf = (shop: ReturnType<typeof at>, said: FeesSaid = {}, currency?: string) =>
  feeSheet({
    shop,
    choices: feeing(shop, said, [], 1).choose,
    on,
    regionOf: (_, host) => (host === 'amazon.de' ? 'DE' : undefined),
    currency,
  });

describe('the fees of a shop', () => {
  it('are those of its site in its country, with who says so', () => {
    const sheet = sheetOf(at('amazon', 'amazon.de'));
    expect(sheet).toMatchObject({schedule: 'amazon', region: 'DE', plan: 'professional', said: undefined, refused: undefined});
    expect(sheet.facts.length).toBeGreaterThan(0);
    for (const {source, checkedOn, trust} of sheet.facts) expect([source, checkedOn, trust].every(Boolean)).toBe(true);
    expect(sheet.categories).toContain('Baby Products');
    expect(sheet.regions).toContainEqual({code: 'DE', currency: 'EUR'});
    expect(sheet.notes.map(({note}) => note)).not.toContain('region-assumed');
  });
  it('are taken to be of the country of the currency where nothing else tells', () => {
    const sheet = sheetOf(at('etsy', 'etsy.com'), {}, 'GBP');
    expect([sheet.region, sheet.notes]).toEqual(['GB', expect.arrayContaining([{note: 'region-assumed', region: 'GB'}])]);
    expect(sheet.facts.find(({kind}) => kind === 'payment')?.trust).toBe('unverified');
  });
  it('are asked for where nobody publishes them', () => {
    const {asks, facts} = sheetOf(at('taobao', 'taobao.com'), {}, 'CNY');
    expect([asks.map(({kind, isOptional}) => [kind, isOptional]), facts]).toEqual([
      [
        ['commission', false],
        ['payment', true],
      ],
      [],
    ]);
  });
  it('of a shop without a schedule are chosen among all, or are none', () => {
    const shop = at('generic', 'oak.example');
    expect(sheetOf(shop)).toMatchObject({schedule: undefined, facts: []});
    expect(sheetOf(shop).schedules).toEqual(expect.arrayContaining(['shopify', 'woocommerce', 'own']));
    expect(sheetOf(shop, {schedule: 'own'}, 'EUR')).toMatchObject({
      schedule: 'own',
      regions: [],
      asks: [{kind: 'commission'}, {kind: 'payment'}],
    });
    expect(sheetOf(shop, {schedule: 'shopify'}, 'USD')).toMatchObject({
      plan: 'basic',
      isMonthly: true,
      options: expect.arrayContaining(['other-gateway']),
    });
  });
  it('say what does not go together', () => {
    expect(sheetOf(at('amazon', 'amazon.de'), {plan: 'gold'}).refused).toMatchObject({why: 'no-such-plan'});
    expect(sheetOf(at('amazon', 'amazon.de'), {region: 'JP'}).refused).toMatchObject({why: 'no-fees-for-region'});
  });
});
