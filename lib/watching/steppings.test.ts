import {expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {pinning, pinOf} from '../choices/pins.ts';
import type {AlertKept} from '../model/alert-kept.ts';
import {thingOf} from '../model/thing.ts';
import {alertSettings, setting} from './settings.ts';
import type {Page} from './signs.ts';
import {figureSteppings, pageSteppings, type Stepping} from './steppings.ts';

const key = thingOf(aSnapshot());
const of = key.join('\n');
const pageAt = (amount: number): Page => {
  const whole = aSnapshot({fields: {title: 'Hook', price: {amount, currency: 'EUR'}}});
  return {latest: whole, whole, seenAt: whole.at, isIll: () => false};
};
const pin = pinOf(key, pinning(key, undefined, undefined, 1).choose);
const given = {of, page: pageAt(900), isMine: false, pin, mine: pageAt(1000), settings: new Map(), known: [], now: 99};

/** What is kept after these steps, by alert. */
const run = (steppings: readonly Stepping[], known: readonly AlertKept[] = []) => {
  const logged: string[] = [];
  const kept = new Map(known.map(one => [one.alert, one]));
  for (const {
    key: [, alert],
    next,
  } of steppings) {
    const step = next(kept.get(alert));
    if (!step) continue;
    if (step.kept) kept.set(alert, step.kept);
    else kept.delete(alert);
    if (step.logged) logged.push(`${alert} ${step.logged.how ?? 'opened'}`);
  }
  return {kept, logged};
};

it('looks at a pinned page with the alerts of rivals, at mine with mine, at others with none', () => {
  const names = (over: object) => pageSteppings({...given, ...over}).map(({key: [, alert]}) => alert);
  expect(names({})).toContain('undercut');
  expect(names({})).not.toContain('mine-changed');
  expect(names({pin: undefined, isMine: true}).sort()).toEqual(['mine-changed', 'my-price-missing']);
  expect(names({pin: undefined})).toEqual([]);
});

it('ends what is watched no longer: unpinned, switched off, or not kept any more', () => {
  const {kept, logged} = run(pageSteppings(given));
  expect(kept.get('undercut')?.state.level).toBe('warn');
  expect(logged).toEqual(['undercut opened']);
  const known = [...kept.values()];
  for (const over of [{pin: undefined}, {page: undefined}]) {
    const after = run(pageSteppings({...given, ...over, known}), known);
    expect([after.kept.size, after.logged]).toEqual([0, ['undercut unwatched']]);
  }
  const off = alertSettings([setting('undercut', true, undefined, 1)]);
  const after = run(pageSteppings({...given, settings: off, known}), known);
  expect([after.kept.has('undercut'), after.logged]).toEqual([false, ['undercut unwatched']]);
});

it('of figures keeps the moment at which they opened, though days end, and calls once', () => {
  const seen = (level: 'calm' | 'warn', at: number) => ({
    ...{alert: 'low-score', of: '@etsy@etsy.com ', about: {}},
    state: {level, since: at, value: 1, at, ...(level !== 'calm' && {openedAt: at})},
  });
  expect(run(figureSteppings([seen('calm', 1)], [], 1)).kept.size).toBe(0);
  const first = run(figureSteppings([seen('warn', 5)], [], 5));
  const opened = first.kept.get('low-score') as AlertKept;
  expect([opened.isToRing, first.logged]).toEqual([true, ['low-score opened']]);
  const rung = {...opened, isToRing: undefined};
  const later = run(figureSteppings([seen('warn', 8)], [rung], 8), [rung]);
  expect(later.kept.get('low-score')).toMatchObject({state: {openedAt: 5, at: 8}});
  expect(later.kept.get('low-score')?.isToRing).toBeUndefined();
  expect(run(figureSteppings([], [rung], 9), [rung]).logged).toEqual(['low-score unwatched']);
});
