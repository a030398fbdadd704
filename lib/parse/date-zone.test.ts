import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {daysLater, isDay, momentOf, wallOf, wholeDay} from './date-zone.ts';

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return {year, month, day: date};
};
const hour = 3_600_000;

describe('a zone', () => {
  it('shows what its clocks show', () => {
    expect(wallOf(Date.UTC(2026, 2, 12, 23, 30, 5), 'Asia/Shanghai')).toEqual({...day('2026-03-13'), time: 7 * hour + 30 * 60_000 + 5000});
    expect(momentOf(day('2026-03-13'), 7.5 * hour, 'Asia/Shanghai')).toBe(Date.UTC(2026, 2, 12, 23, 30));
    expect(momentOf(day('2026-07-01'), 0, 'America/New_York')).toBe(Date.UTC(2026, 6, 1, 4));
  });

  it('has days of 23 and 25 hours, times twice and never', () => {
    expect(wholeDay(day('2026-03-29'), 'Europe/Berlin').within).toBe(23 * hour);
    expect(wholeDay(day('2026-10-25'), 'Europe/Berlin').within).toBe(25 * hour);
    expect(momentOf(day('2026-10-25'), 2.5 * hour, 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(momentOf(day('2026-03-29'), 2.5 * hour, 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });

  it('finds each moment again by its wall clock', () => {
    const zone = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe', 'Europe/London');
    fc.assert(
      fc.property(fc.integer({min: 0, max: Date.UTC(2100, 0)}), zone, (at, name) => {
        const wall = wallOf(at, name);
        const found = momentOf(wall, wall.time, name);
        expect(wallOf(found, name)).toEqual(wall);
        expect(Math.abs(found - (at - (at % 1000)))).toBeLessThanOrEqual(hour);
      }),
      {numRuns: 500},
    );
  });
});

it('knows the days of the calendar', () => {
  expect(isDay(day('2028-02-29'))).toBe(true);
  for (const none of ['2026-02-29', '2026-13-01', '2026-04-31', '2026-00-10', '1812-01-01']) expect(isDay(day(none)), none).toBe(false);
  expect(daysLater(day('2026-12-31'), 1)).toEqual(day('2027-01-01'));
  expect(daysLater(day('2026-03-01'), -1)).toEqual(day('2026-02-28'));
});
