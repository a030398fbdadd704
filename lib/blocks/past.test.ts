import fc from 'fast-check';
import {expect, it} from 'vitest';
import {anySnapshot, aSnapshot} from '../../tests/stores/snapshots.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {Damaged} from './bytes.ts';
import {changeTo} from './change.ts';
import {mouldInto, pour} from './mould.ts';
import {goneBack, isWhole, packPast, unpackPast, wayThrough} from './past.ts';

const DAY = 86_400_000;

const bytesOf = (all: readonly Snapshot[]) => packPast(wayThrough(all));
const backFrom = (bytes: Uint8Array) => goneBack(undefined, unpackPast(bytes));

it('gives back any snapshots exactly as they were, down to the order of their fields', () =>
  fc.assert(
    fc.property(fc.array(anySnapshot, {minLength: 1, maxLength: 12}), all => {
      const same = all.map((one, i) => ({...one, at: 100 - i}));
      expect(JSON.stringify(backFrom(bytesOf(same)))).toBe(JSON.stringify(same));
    }),
  ));

it('gives back any JSON from its moulds', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.jsonValue({depthSize: 'small'}).map(one => JSON.parse(JSON.stringify(one))),
        {maxLength: 8},
      ),
      all => {
        expect(pour(mouldInto(all))).toEqual(all);
      },
    ),
  ));

it.each([['\u0001'], ['\u0001\u0001'], [{a: '\u00015'}], [Number.MAX_SAFE_INTEGER], [-Number.MAX_SAFE_INTEGER], [0.5]])(
  '%j is kept',
  value => {
    expect(pour(mouldInto([value, value, 7]))).toEqual([value, value, 7]);
  },
);

it('takes a year of daily prices in a few bytes a day, however long the page', () => {
  const year = Array.from({length: 365}, (_, i) =>
    aSnapshot({
      at: 1_770_000_000_000 - i * DAY - ((i * 7_919_317) % 40_000_000),
      fields: {
        title: 'Eichenhaken',
        description: 'From one piece. '.repeat(60),
        price: {amount: 1299 + ((i * 7919) % 400), currency: 'EUR'},
      },
    }),
  );
  const bytes = bytesOf(year);
  expect(backFrom(bytes)).toEqual(year);
  expect(bytes.length).toBeLessThan(365 * 7);
});

it('goes back from what is newer along a way of earlier versions, which is not whole', () => {
  const [newest, middle, oldest] = [3, 2, 1].map(at => aSnapshot({at, fields: {title: `Hook ${at}`}})) as [Snapshot, Snapshot, Snapshot];
  const way = [changeTo(newest, middle), changeTo(middle, oldest)];
  expect([isWhole(way), isWhole(wayThrough([middle, oldest])), isWhole([])]).toEqual([false, true, false]);
  expect(goneBack(newest, unpackPast(packPast(way)))).toEqual([middle, oldest]);
});

it('says when a byte of it is another', () => {
  const bytes = bytesOf([aSnapshot({at: 1_763_800_000_001}), aSnapshot()]);
  bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
  expect(() => unpackPast(bytes)).toThrow(Damaged);
});
