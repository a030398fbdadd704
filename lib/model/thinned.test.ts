import fc from 'fast-check';
import {expect, it} from 'vitest';
import {thinned} from './thinned.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** A Wednesday. */
const now = Date.UTC(2026, 10, 25, 12);
const dayOf = (at: number) => Math.floor(at / DAY);
const policy = (everyFor: number) => ({everyFor, now, dayOf});
const before = (days: number, hours = 0) => now - days * DAY - hours * HOUR;

it('leaves every change of the last days, then one a day, after a year one a week; the first and the newest always', () => {
  // Monday to Wednesday of one week, more than a year ago.
  const old = [before(500, 30), before(450), before(449), before(448)];
  const mid = [before(200, 5), before(200, 3), before(200, 1), before(100, 2), before(100)];
  const young = [before(10, 3), before(10, 2), before(0, 1)];
  const gone = thinned([...old, ...mid, ...young], policy(30));
  expect(gone).toEqual([before(450), before(449), before(200, 5), before(200, 3), before(100, 2)].filter(at => gone.includes(at)));
  expect(gone).toContain(before(200, 5));
  expect(gone).not.toContain(before(200, 1));
  expect(thinned([before(400, 2), before(400, 1), before(400)], policy(30))).toEqual([before(400, 1)]);
  expect(thinned([before(1), before(1, -1)], policy(30))).toEqual([]);
  expect(thinned([], policy(30))).toEqual([]);
});

it('keeps what is asked for longer than a year', () => {
  const times = [before(500), before(380, 2), before(380, 1), before(380)];
  expect(thinned(times, policy(365))).toEqual([before(380, 2), before(380, 1)]);
  expect(thinned(times, policy(1000))).toEqual([]);
});

it('lets nothing more go the second time, and leaves the last of each day and week', () => {
  const times = fc
    .uniqueArray(fc.integer({min: 0, max: 800 * 24}), {maxLength: 80})
    .map(all => all.map(hours => now - hours * HOUR).sort());
  fc.assert(
    fc.property(times, fc.constantFrom(30, 90, 180, 365), (all, everyFor) => {
      const gone = new Set(thinned(all, policy(everyFor)));
      const rest = all.filter(at => !gone.has(at));
      expect(thinned(rest, policy(everyFor))).toEqual([]);
      if (all.length > 0) expect([rest[0], rest.at(-1)]).toEqual([all[0], all.at(-1)]);
      for (const at of all) {
        if (now - at < everyFor * DAY) expect(rest).toContain(at);
        const sameWeek = all.filter(one => Math.floor((dayOf(one) + 3) / 7) === Math.floor((dayOf(at) + 3) / 7));
        expect(rest).toContain(Math.max(...sameWeek));
      }
    }),
  );
});
