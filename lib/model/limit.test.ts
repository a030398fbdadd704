import {describe, expect, it} from 'vitest';
import {type Limit, type Limits, limitDays, limitsInForce} from './limit.ts';

const seen = {unit: 'codepoint', severity: 'hard', source: 'https://site.example', trust: 'official', checkedOn: '2026-11-22'} as const;
const chosen = (title: Limit[], question: Parameters<typeof limitsInForce>[1]) =>
  limitsInForce({by: 'Site', title}, question).title?.map(({max}) => max);

const old: Limit = {...seen, max: 200, until: '2026-07-27'};
const recent: Limit = {...seen, max: 75, from: '2026-07-27'};

describe('a limit in force', () => {
  it('begins on its first day and ends on the first day after', () => {
    expect(chosen([old, recent], {on: '2026-07-26'})).toEqual([200]);
    expect(chosen([old, recent], {on: '2026-07-27'})).toEqual([75]);
    expect([chosen([old], {on: '2026-07-26'}), chosen([old], {on: '2026-07-27'})]).toEqual([[200], []]);
  });
  it('is the latest of several', () =>
    expect(chosen([{...seen, max: 200}, recent, {...seen, max: 80, from: '2020-01-01'}], {on: '2026-11-22'})).toEqual([75]));
  it('is a region’s own before the general one, however old', () => {
    const own: Limit = {...seen, max: 500, region: 'JP', from: '2020-01-01'};
    for (const order of [
      [recent, own],
      [own, recent],
    ]) {
      expect(chosen(order, {on: '2026-11-22', region: 'JP'})).toEqual([500]);
      expect(chosen(order, {on: '2026-11-22', region: 'US'})).toEqual([75]);
      expect(chosen(order, {on: '2026-11-22'})).toEqual([75]);
    }
  });
  it('is one of each severity and unit, hard ones first', () => {
    const soft: Limit = {...seen, severity: 'soft', max: 60};
    const words: Limit = {...seen, severity: 'soft', unit: 'word', max: 14};
    expect(chosen([soft, words, recent], {on: '2026-11-22'})).toEqual([75, 60, 14]);
  });
  it('may be none', () => {
    expect(chosen([recent], {on: '2026-01-01'})).toEqual([]);
    expect(limitsInForce({by: 'Site'}, {on: '2026-01-01'})).toEqual({by: 'Site'});
  });
});

describe('a category', () => {
  const but: Limit = {...seen, max: 75, from: '2026-07-27', except: ['Books']};
  const general: Limit = {...seen, max: 200};
  it('is left out by its top name, in any case', () => {
    expect(chosen([general, but], {on: '2026-11-22', category: ['books ', 'Crime']})).toEqual([200]);
    expect(chosen([general, but], {on: '2026-11-22', category: ['Home', 'Books']})).toEqual([75]);
  });
  it('that is unknown is held to be no exception', () => {
    expect(chosen([general, but], {on: '2026-11-22'})).toEqual([75]);
    expect(chosen([{...seen, max: 9, only: ['Books']}], {on: '2026-11-22'})).toEqual([]);
    expect(chosen([{...seen, max: 9, only: ['Books']}], {on: '2026-11-22', category: ['Books']})).toEqual([9]);
  });
});

it('all bans that hold are kept, and the limits they were chosen from stay as they were', () => {
  const ban = {about: 'character', severity: 'hard', source: 'https://site.example', trust: 'official', checkedOn: '2026-11-22'} as const;
  const limits: Limits = {
    by: 'Site',
    kind: 'shop',
    titleBans: [
      {...ban, characters: '!'},
      {...ban, characters: '?', region: 'DE'},
      {...ban, characters: '$', from: '2027-01-01'},
    ],
  };
  const before = structuredClone(limits);
  const inForce = limitsInForce(limits, {on: '2026-11-22', region: 'DE'});
  expect(inForce.titleBans?.map(({characters}) => characters)).toEqual(['!', '?']);
  expect(inForce.kind).toBe('shop');
  expect(limits).toEqual(before);
});

it('the days at which limits turn are told once each', () => {
  const ban = {about: 'word', severity: 'soft', source: 'https://site.example', trust: 'official', checkedOn: '2026-11-22'} as const;
  const limits: Limits = {by: 'Site', kind: 'shop', title: [old, recent], titleBans: [{...ban, words: ['x'], from: '2027-01-01'}]};
  expect(limitDays(limits).sort()).toEqual(['2026-07-27', '2027-01-01']);
  expect(limitDays({by: 'Site'})).toEqual([]);
});
