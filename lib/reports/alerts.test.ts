import {describe, expect, it} from 'vitest';
import {aTrace, DAY, lastDays, NOW, pictures} from '../../tests/stores/traces.ts';
import type {Availability} from '../model/listing.ts';
import {alertsReport} from './alerts.ts';

const stocked = (ref: string, days: readonly [number, Availability][], host = 'amazon.de') =>
  aTrace(
    ref,
    days.map(([daysAgo, availability]) => ({daysAgo, host, fields: {availability, images: pictures(9)}})),
  );
const four = (host?: string) => ['a', 'b', 'c', 'd'].map(ref => stocked(ref, [[20, 'in-stock']], host));
const ends = lastDays(30);
const brief = (rows: ReturnType<typeof alertsReport>['open']) => rows.map(({id, level, host}) => [id, level, host]);

describe('alerts', () => {
  it('are open where a line was crossed, since the day on which it was', () => {
    const gone = stocked('e', [
      [20, 'in-stock'],
      [5, 'out-of-stock'],
    ]);
    const {open, quiet} = alertsReport([...four(), gone], ends);
    expect(open).toHaveLength(1);
    expect(open[0]).toMatchObject({id: 'out-of-stock', level: 'warn', value: 0.2, of: 5, line: 0.1, rest: 0.05, isFromStart: false});
    expect((NOW + 1 - (open[0]?.openedAt ?? 0)) / DAY).toBe(5);
    expect(quiet.map(({id}) => id)).toContain('low-score');
  });

  it('close by themselves', () => {
    const back = stocked('e', [
      [20, 'out-of-stock'],
      [5, 'in-stock'],
    ]);
    expect(alertsReport([...four(), back], ends).open).toEqual([]);
  });

  it('say where they were open from the first day that is known', () => {
    const all = ['a', 'b', 'c'].map(ref => stocked(ref, [[9, 'out-of-stock']]));
    expect(alertsReport(all, ends).open[0]).toMatchObject({level: 'critical', isFromStart: true});
  });

  it('are stepped in each place by itself, the worst first', () => {
    const here = ['a', 'b', 'c'].map(ref => stocked(ref, [[9, 'out-of-stock']], 'x.example'));
    const some = [...four('y.example'), stocked('e', [[9, 'out-of-stock']], 'y.example')];
    expect(brief(alertsReport([...some, ...here, ...four('z.example')], ends).open)).toEqual([
      ['out-of-stock', 'critical', 'x.example'],
      ['out-of-stock', 'warn', 'y.example'],
    ]);
  });

  it('ring for orders that are later than promised, where no listing is known too', () => {
    const order = {
      site: 'shopify',
      host: 'oak.example',
      shop: null,
      ref: '1',
      status: 'paid',
      placedAt: NOW - 9 * DAY,
      sentAt: undefined,
    } as const;
    const orders = [
      {...order, dueBy: NOW - 3 * DAY},
      {...order, ref: '2', dueBy: NOW + DAY},
    ];
    const {open, places} = alertsReport([], ends, {days: [], orders});
    expect(open).toMatchObject([{id: 'orders-late', host: 'oak.example', level: 'warn', value: 1, of: 2, isFromStart: false}]);
    expect([places.length, (NOW + 1 - (open[0]?.openedAt ?? 0)) / DAY]).toEqual([1, 3]);
    const sent = orders.map(one => ({...one, sentAt: NOW - 4 * DAY}));
    expect(alertsReport([], ends, {days: [], orders: sent}).open).toEqual([]);
  });

  it('say nothing of a place with too few listings', () => {
    const two = ['a', 'b'].map(ref => stocked(ref, [[9, 'out-of-stock']]));
    expect(alertsReport(two, ends)).toMatchObject({open: [], quiet: [], listings: 2, fewest: 3});
  });

  it('watch a change against the days before', () => {
    const falling = ['a', 'b', 'c'].map(ref =>
      aTrace(ref, [
        {daysAgo: 20, fields: {images: pictures(9)}},
        {daysAgo: 2, fields: {images: pictures(8)}},
      ]),
    );
    const open = alertsReport(falling, ends).open.find(({id}) => id === 'score-drop');
    expect(open).toMatchObject({level: 'warn', value: -10, days: 7, line: -5, rest: -2});
  });
});
