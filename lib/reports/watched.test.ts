import {describe, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import type {PinnedPage} from '../checking/plan.ts';
import {thingOf} from '../model/thing.ts';
import {encodeKey} from './route.ts';
import {type WatchedPage, watchedReport} from './watched.ts';

const NOW = new Date(2026, 10, 30, 13, 30).getTime();
const DAY = 86_400_000;
const eur = (amount: number) => ({amount, currency: 'EUR'});

const at = (ref: string, seenAt: number, prices: readonly number[] = [1000]): WatchedPage => {
  const history = prices.map((price, i) => aSnapshot({ref, at: seenAt - i * DAY, fields: {title: `Hook ${ref}`, price: eur(price)}}));
  const [whole = aSnapshot()] = history;
  const key = thingOf(whole);
  const pin = {kind: 'choice', what: 'pin', site: key[0], host: key[1], thing: 'listing', shop: null, ref, at: NOW} as const;
  return {pin: {...pin, below: eur(900)}, key, known: {whole, seenAt, url: whole.url}, history, to: undefined};
};
const page = ({key, known}: WatchedPage, more: Partial<PinnedPage> = {}) => ({
  ...{key, url: known?.url ?? '', host: key[1], seenAt: known?.seenAt ?? 0, bulk: 'unknown' as const, isGranted: true},
  ...{pattern: `https://${key[1]}/*`, ...more},
});
const report = (watched: readonly WatchedPage[], pages: Parameters<typeof watchedReport>[0]['pages'], isAll = false) =>
  watchedReport({watched, pages, alerts: [], check: undefined, isAll, now: NOW});

describe('the room of pinned pages', () => {
  const [yesterday, today] = [at('1', NOW - DAY, [900, 1000]), at('2', NOW - 3_600_000)];

  it('shows each with its price, its last change, and the seller’s own line; the last seen first', () => {
    const {rows} = report([yesterday, today], []);
    expect(rows.map(({title, isSeenToday}) => [title, isSeenToday])).toEqual([
      ['Hook 2', true],
      ['Hook 1', false],
    ]);
    expect(rows[1]).toMatchObject({price: {price: eur(900)}, change: {before: eur(1000), after: eur(900), share: -0.1}, below: eur(900)});
    expect(rows[0]?.change).toBeUndefined();
  });
  it('counts what a check would open, and what it would pass over', () => {
    const pages = [page(yesterday), page(today)];
    expect(report([yesterday, today], pages)).toMatchObject({due: 1, fresh: 1, seenToday: 1});
    expect(report([yesterday, today], pages, true)).toMatchObject({due: 2, fresh: 0, seenToday: 1});
  });
  it('names hosts to be allowed, and lists what the seller has to open', () => {
    const closed = [page(yesterday, {isGranted: false}), page(today, {bulk: 'forbidden'})];
    const shown = report([yesterday, today], closed);
    expect(shown.closed).toEqual([{host: yesterday.key[1], pattern: `https://${yesterday.key[1]}/*`, count: 1}]);
    expect(shown.byHand).toMatchObject([{id: encodeKey(today.key), isSeenToday: true}]);
    expect(shown.due).toBe(0);
  });
  it('keeps a pin of which nothing is kept in sight', () =>
    expect(report([{...today, known: undefined, history: []}], []).rows).toMatchObject([{title: undefined, seenAt: undefined}]));
});
