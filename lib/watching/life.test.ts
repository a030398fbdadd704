import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {AlertKept, AlertLevel} from '../model/alert-kept.ts';
import {acknowledged, awoken, isSnoozed, isStanding, lived, reopened, snoozed, unwatched, worstFirst} from './life.ts';

const looked = (level: AlertLevel, at: number, openedAt = at) => ({
  ...{alert: 'undercut', of: 'thing', about: {title: `at ${at}`}},
  state: {level, since: at, value: 0, at, ...(level !== 'calm' && {openedAt})},
});

/** An alert after looks at these levels, one a moment, with the calls that were made and what its history says. */
const lifeOf = (levels: readonly AlertLevel[], between: (kept: AlertKept, i: number) => AlertKept = kept => kept) => {
  let kept: AlertKept | undefined;
  let rings = 0;
  let openedAt = 0;
  const log = new Map<number, object>();
  for (const [i, level] of levels.entries()) {
    if (level !== 'calm' && (kept?.state.level ?? 'calm') === 'calm') openedAt = i + 1;
    const {kept: next, logged} = lived(kept, looked(level, i + 1, openedAt));
    if (logged) log.set(logged.openedAt, logged);
    if (next.isToRing) rings += 1;
    kept = between({...next, isToRing: undefined}, i);
  }
  return {kept: kept as AlertKept, rings, log: [...log.values()]};
};

describe('the life of an alert', () => {
  it('calls once when it opens, however often it is looked at', () => {
    const {kept, rings, log} = lifeOf(['calm', 'warn', 'warn', 'warn']);
    expect(rings).toBe(1);
    expect(isStanding(kept, 9)).toBe(true);
    expect(log).toMatchObject([{level: 'warn', value: 0, openedAt: 2}]);
  });

  it('calls again when it gets worse, and not when it falls back', () => {
    expect(lifeOf(['warn', 'critical', 'warn', 'critical']).rings).toBe(2);
    expect(lifeOf(['critical', 'warn', 'critical']).rings).toBe(1);
  });

  it('calls for each opening, and its history tells of each', () => {
    const {rings, log} = lifeOf(['warn', 'calm', 'critical', 'calm']);
    expect(rings).toBe(2);
    expect(log).toMatchObject([
      {openedAt: 1, closedAt: 2, how: 'rested', level: 'warn'},
      {openedAt: 3, closedAt: 4, how: 'rested', level: 'critical'},
    ]);
  });

  it('never calls more often than the level rose above all since the opening', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom<AlertLevel>('calm', 'warn', 'critical'), {maxLength: 30}), levels => {
        let [worst, expected] = [0, 0];
        for (const level of levels.map(one => ['calm', 'warn', 'critical'].indexOf(one))) {
          if (level > worst) expected += 1;
          worst = level === 0 ? 0 : Math.max(worst, level);
        }
        expect(lifeOf(levels).rings).toBe(expected);
      }),
    ));

  it('acknowledged, it stays open and calls no more, until it gets worse', () => {
    const known = (kept: AlertKept, i: number) => (i === 0 ? acknowledged(kept, 5, false).kept : kept);
    const {kept, rings} = lifeOf(['warn', 'warn'], known);
    expect([rings, isStanding(kept, 9), kept.done]).toEqual([1, false, {level: 'warn', at: 5}]);
    expect(isStanding(reopened(kept).kept, 9)).toBe(true);
    const worse = lifeOf(['warn', 'critical'], known);
    expect([worse.rings, isStanding(worse.kept, 9)]).toEqual([2, true]);
  });

  it('of what happened is over when it is acknowledged, and calls when it happens again', () => {
    const once = lifeOf(['warn'], kept => kept).kept;
    const {kept, logged} = acknowledged(once, 7, true);
    expect(kept.state.level).toBe('calm');
    expect(logged).toMatchObject({openedAt: 1, closedAt: 7, how: 'acknowledged'});
    expect(lived(kept, looked('warn', 8)).kept.isToRing).toBe(true);
    expect(acknowledged(kept, 9, true).logged).toBeUndefined();
  });

  it('put off, it calls again at that moment if it is still open', () => {
    const put = snoozed(lifeOf(['warn']).kept, 10).kept;
    expect([isStanding(put, 9), isSnoozed(put, 9), isStanding(put, 10)]).toEqual([false, true, true]);
    expect(awoken(put, 9)).toBeUndefined();
    expect(awoken(put, 10)?.kept).toMatchObject({isToRing: true});
    expect(awoken(put, 10)?.kept.snoozedUntil).toBeUndefined();
    const over = lived(put, looked('calm', 5)).kept;
    expect(awoken(over, 10)).toBeUndefined();
  });

  it('watched no longer, its history says so where it was open', () => {
    expect(unwatched(lifeOf(['warn']).kept, 6)).toMatchObject({openedAt: 1, closedAt: 6, how: 'unwatched'});
    expect(unwatched(lifeOf(['warn', 'calm']).kept, 6)).toBeUndefined();
  });

  it('stands in order: the worst first, of equals the last', () => {
    const all = [looked('warn', 1), looked('critical', 2), looked('warn', 3)];
    expect(all.sort(worstFirst).map(({state}) => state.at)).toEqual([2, 3, 1]);
  });
});
