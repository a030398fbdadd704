import {expect, it} from 'vitest';
import {dayOf, startOfDay} from './day.ts';

it.each([
  ['2026-11-30', 'UTC', '2026-11-30T00:00:00Z'],
  ['2026-11-30', 'Asia/Shanghai', '2026-11-29T16:00:00Z'],
  ['2026-11-30', 'America/Los_Angeles', '2026-11-30T08:00:00Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
  ['2026-11-30', 'Asia/Kathmandu', '2026-11-29T18:15:00Z'],
  ['2026-11-30', 'Pacific/Kiritimati', '2026-11-29T10:00:00Z'],
])('%s in %s begins at %s', (day, zone, at) => {
  const start = startOfDay(day, zone);
  expect(new Date(start).toISOString()).toBe(at.replace('Z', '.000Z'));
  expect([dayOf(start, 0, zone), dayOf(start - 1, 0, zone) === day]).toEqual([day, false]);
});
