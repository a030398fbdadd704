import type {StoreKey, StoreNames} from 'idb';
import type {KeptKind, KeptRow, ReportTaken, Survey} from '../model/survey.ts';
import {alertPlace} from './alert-place.ts';
import {keyPages} from './key-pages.ts';
import type {Store, Tables} from './open.ts';
import {packedSurvey} from './survey-packed.ts';
import {emptySample, offer, type Sample, weighed} from './weigh.ts';

/** Where a record counts, and, where its key says it, of what time it is (epoch ms) and for how many it stands. */
type Counted = {site: string; host: string; kind: KeptKind; at?: number; many?: number};
type Rows = Map<string, KeptRow>;

const rowIn = (rows: Rows, {site, host, kind}: Counted): KeptRow => {
  const name = [site, host, kind].join('\n');
  const row = rows.get(name) ?? {site, host, kind, records: 0, bytes: 0, how: 'estimated'};
  rows.set(name, row);
  return row;
};

const isEarlier = (at: number, than: number | undefined): boolean => than === undefined || at < than;

const spread = (row: KeptRow, at: number | undefined): void => {
  if (at === undefined || Number.isNaN(at)) return;
  if (isEarlier(at, row.oldest)) row.oldest = at;
  if (row.newest === undefined || at > row.newest) row.newest = at;
};

/** Counts the records of one table by their keys and weighs a few of each sort. `isThing`: each is a thing, and its records are elsewhere. */
const count = async <N extends StoreNames<Tables>>(
  store: Store,
  rows: Rows,
  {table, of, isThing}: {table: N; of: (key: StoreKey<Tables, N>) => Counted; isThing?: true},
): Promise<void> => {
  const samples = new Map<KeptRow, Sample<StoreKey<Tables, N>>>();
  for await (const keys of keyPages(store, table))
    for (const key of keys) {
      const counted = of(key);
      const row = rowIn(rows, counted);
      if (isThing) row.things = (row.things ?? 0) + 1;
      else row.records += counted.many ?? 1;
      spread(row, counted.at);
      const sample = samples.get(row) ?? emptySample();
      samples.set(row, sample);
      offer(sample, key);
    }
  for (const [row, sample] of samples) row.bytes += await weighed(store, table, sample);
};

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

const countTables = async (store: Store, rows: Rows): Promise<void> => {
  await count(store, rows, {table: 'snapshots', of: ([site, host, , kind, , at]) => ({site, host, kind, at})});
  await count(store, rows, {table: 'older', of: ([site, host, , kind, , at, many]) => ({site, host, kind, at, many})});
  await count(store, rows, {table: 'heads', of: ([site, host, , kind]) => ({site, host, kind}), isThing: true});
  await count(store, rows, {
    table: 'choices',
    of: ([host, of, , name]) => ({site: host === '*' ? '' : ((of || name).split('\n')[0] ?? ''), host, kind: 'choice'}),
  });
  await count(store, rows, {table: 'days', of: ([site, host, , on]) => ({site, host, kind: 'total', at: day(on)})});
  await count(store, rows, {table: 'buyers', of: ([, , site, host]) => ({site, host, kind: 'total'})});
  await count(store, rows, {table: 'alerts', of: ([of]) => ({...alertPlace(of), kind: 'alert'})});
  await count(store, rows, {table: 'alertLog', of: ([at, of]) => ({...alertPlace(of), kind: 'alert', at})});
  await count(store, rows, {table: 'health', of: ([site, host]) => ({site, host, kind: 'health'})});
};

const byTime = (a: ReportTaken, b: ReportTaken): number => b.at - a.at;

/**
 * What is kept, by site, host and kind, and the reports that were taken. Reads keys page by page, all packed blocks one page at a time, and of all
 * else a few records of each sort: in memory is one page. What is written meanwhile may or may not be counted.
 */
export const surveyOf = async (store: Store): Promise<Survey> => {
  const rows: Rows = new Map();
  await countTables(store, rows);
  const packed = await packedSurvey(store);
  return {rows: [...rows.values(), ...packed.rows], reports: packed.reports.sort(byTime)};
};
