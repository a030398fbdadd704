import {describe, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {pinning, refusing} from '../choices/pins.ts';
import type {Listing} from '../model/listing.ts';
import {thingOf} from '../model/thing.ts';
import {besideReport, type Kept, proposalsFor} from './beside.ts';
import {gapOf} from './comparison.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});

const keptOf = (ref: string, fields: Partial<Listing>, undecided = {}): Kept => {
  const whole = aSnapshot({ref, fields, undecided});
  return {key: thingOf(whole), whole, seenAt: whole.at};
};

const page = keptOf('THEIRS', {title: 'Bosch drill GSR 12V-15', brand: 'Bosch', mpn: '0601868101', price: eur(9000)});
const same = keptOf('SAME', {title: 'Bosch GSR 12V-15 cordless drill', brand: 'Bosch', mpn: '0601868101', price: eur(10000)});
const other = keptOf('OTHER', {title: 'Elm stool with three legs', brand: 'Elm', price: eur(4900)});
const own = [other, same];
const given = {page, isMine: false, choices: [], own, mine: undefined, margin: undefined, pinned: [], windows: [], curve: []};
const mineOf = ({key: [site, host, , , ref]}: Kept) => ({site, host, shop: null, ref});

describe('what of mine a page may be', () => {
  it('the likeliest first, with reasons; what is nothing like it is not proposed', () => {
    const [first, ...rest] = proposalsFor(page, own, []);
    expect(first?.listed.ref).toBe('SAME');
    expect(first?.probability).toBeGreaterThanOrEqual(0.9);
    expect(first?.why[0]).toMatchObject({code: 'mpn-same', is: true});
    expect(rest).toEqual([]);
  });

  it('never what was refused, and what was confirmed for certain', () => {
    expect(proposalsFor(page, own, refusing(page.key, mineOf(same), 1).choose)).toEqual([]);
    const [said] = proposalsFor(page, own, pinning(page.key, mineOf(other), undefined, 1).choose);
    expect([said?.listed.ref, said?.probability]).toEqual(['OTHER', 1]);
  });

  it('finds it among a thousand', () => {
    const many = Array.from({length: 1000}, (_, i) => keptOf(`M${i}`, {title: `Drill bit no. ${i}`, price: eur(500)}));
    expect(proposalsFor(page, [...many, same], [])[0]?.listed.ref).toBe('SAME');
  });
});

describe('beside', () => {
  it('holds a pinned page against mine, and proposes nothing more', () => {
    const choices = pinning(page.key, mineOf(same), undefined, 1).choose;
    const report = besideReport({...given, choices, mine: same, margin: {why: 'no-cost'}});
    expect(report.against).toMatchObject({gap: 0.1, margin: {why: 'no-cost'}, mine: {id: expect.stringContaining('SAME')}});
    expect([report.proposals, report.pin?.to?.ref, report.own.length]).toEqual([[], 'SAME', 2]);
  });

  it('says of one of mine who is pinned to it, the cheapest first, unknown prices last', () => {
    const pinned = [
      keptOf('DEAR', {price: eur(12000)}),
      keptOf('UNSURE', {price: eur(1)}, {price: [{value: eur(1), from: 'a'}]}),
      keptOf('CHEAP', {price: eur(8000)}),
    ];
    const {ladder, own: none, proposals} = besideReport({...given, page: same, isMine: true, pinned});
    expect(ladder.map(({listed, gap}) => [listed.ref, gap])).toEqual([
      ['CHEAP', 0.2],
      ['DEAR', expect.closeTo(-0.2)],
      ['UNSURE', undefined],
    ]);
    expect([none, proposals]).toEqual([[], []]);
  });

  it('compares no two currencies, whatever the scale within one', () => {
    expect(gapOf(eur(900), {amount: 900, currency: 'USD'})).toBeUndefined();
    expect(gapOf({amount: 9000, currency: 'EUR', scale: 3}, eur(1000))).toBeCloseTo(0.1);
    expect(gapOf(undefined, eur(1000))).toBeUndefined();
  });
});
