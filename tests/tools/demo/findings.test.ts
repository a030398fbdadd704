import {describe, expect, it} from 'vitest';
import {wordsOf} from '../../../lib/format/words.ts';
import type {Listing} from '../../../lib/model/listing.ts';
import type {Snapshot} from '../../../lib/model/snapshot.ts';
import {thingOf} from '../../../lib/model/thing.ts';
import type {Known} from '../../../lib/reports/card.ts';
import {findingsOf, findingsTable, summary} from './findings.ts';
import {fitted, textTable, widthOf} from './text-table.ts';

const at = Date.UTC(2026, 10, 22);
const head = (ref: string, fields: Partial<Listing>, undecided: Snapshot<'listing'>['undecided'] = {}): Known => {
  const place = {kind: 'listing', site: 'demo-shop', host: '127.0.0.1:1', shop: fields.owner === 'rival' ? 'b' : 'a', ref} as const;
  const latest: Snapshot<'listing'> = {...place, reader: 1, fields, from: {}, missing: [], undecided, at, url: `http://127.0.0.1:1/${ref}`};
  return {key: thingOf(place), latest, whole: latest, firstAt: at, seenAt: at, snapshots: 1};
};
const judge = ({fields}: Snapshot<'listing'>) => ({score: fields.stock, verdicts: []});
const usd = (amount: number) => ({amount, currency: 'USD'});
const [gtin, other, third] = ['2990000000017', '2990000000024', '2990000000031'];

const found = findingsOf(
  [
    head('1', {owner: 'mine', title: 'Hook', gtin, price: usd(2000), stock: 90}),
    head(
      '2',
      {owner: 'mine', title: 'Stool', gtin: other, stock: 30},
      {
        price: [
          {value: usd(1), from: 'a'},
          {value: usd(2), from: 'b'},
        ],
      },
    ),
    head('3', {owner: 'mine', title: '台灯', gtin: third, price: {amount: 900, currency: 'CNY'}, stock: 60}),
    head('4', {owner: 'mine', title: 'Lead', price: usd(500)}),
    head('r1', {owner: 'rival', gtin, price: usd(1700)}),
    head('r2', {owner: 'rival', gtin: other, price: usd(1700)}),
    head('r3', {owner: 'rival', gtin: third, price: usd(900)}),
  ],
  judge,
  at,
);

describe('findings', () => {
  it('are the own listings alone, lowest score first', () => expect(found.map(({ref}) => ref)).toEqual(['4', '2', '3', '1']));

  it('compare prices of one barcode, and only where both are certain and of one currency', () => {
    expect(found.map(({ref, difference}) => [ref, difference])).toEqual([
      ['4', undefined],
      ['2', undefined],
      ['3', undefined],
      ['1', -0.15],
    ]);
    expect(found[1]?.rival).toEqual({price: usd(1700)});
  });

  it('say in the table what is not known instead of guessing', () => {
    const lines = findingsTable(found, wordsOf('en', [], [])).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[2]).toMatch(/^4 .* – .*\$5\.00 +– +–$/);
    expect(lines[3]).toMatch(/The page contradicts itself .*2 that disagree +\$17\.00 +–$/);
    expect(lines[5]).toMatch(/\$20\.00 +\$17\.00 +-15%$/);
  });

  it('are summed up', () => {
    expect(summary(found)).toEqual([
      '4 listings audited, 3 scored, 60 of 100 on average; 0 have something to fix.',
      "Prices: 1 differ from the rival's: the rival is cheaper on 1, dearer on 0. 1 own prices are missing or contradict themselves; 1 have no rival with the same barcode.",
    ]);
  });
});

describe('a table of text', () => {
  it('counts a hanzi as two columns', () => {
    expect(widthOf('台灯 lamp')).toBe(9);
    expect(fitted('台灯台灯台灯', 6)).toBe('台灯…');
    expect(fitted('台灯台', 6)).toBe('台灯台');
  });

  it('puts cells under their heads', () => {
    const table = textTable(
      [
        {head: 'A', most: 4},
        {head: 'N', most: 4, right: true},
      ],
      [
        ['台灯', '7'],
        ['long words', '100'],
      ],
    );
    expect(table).toBe('A       N\n────  ───\n台灯    7\nlon…  100');
  });
});
