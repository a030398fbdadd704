import {describe, expect, it} from 'vitest';
import {histories} from './soak/histories.ts';
import {kills} from './soak/kills.ts';
import {pages} from './soak/pages.ts';
import {faultsOf, store} from './soak/store.ts';
import type {Plan} from './soak/store-jobs.ts';

const killed = {captures: 50, kills: 48, acknowledged: 47, lost: 0, doubled: 0};
const read = {pages: 100, readings: 80, refused: 1, times: [3, 9], hangs: [1, 5], faults: []};

describe('the long counts', () => {
  it('are faultless where nothing is lost, and tell how far they have come', () => {
    expect(kills.faults(kills.sum(killed, killed))).toBe(0);
    expect(kills.done(kills.sum(killed, killed))).toBe(96);
    expect(pages.faults(pages.sum(pages.none, read))).toBe(0);
    expect(pages.done(pages.sum(read, read))).toBe(200);
  });

  it.each([{lost: 1}, {doubled: 1}, {acknowledged: 0}])('kills count %j as a fault', change => {
    expect(kills.faults({...killed, ...change})).toBe(1);
  });

  it('pages count every fault, and refusals as none', () => {
    const fault = {page: 7, how: 'deep', sort: 'slow', what: 'a step of reading took 201 ms'} as const;
    const both = pages.sum({...read, faults: [fault]}, {...read, faults: [fault]});
    expect(pages.faults(both)).toBe(2);
    expect(pages.line(both)).toContain(
      '200 broken pages, 160 readings, 2 of them refused, 2 faults; reading 9 ms median, 9 ms longest, its longest task 5 ms median',
    );
  });
});

describe('kills of the store', () => {
  const taking: Plan = {job: {work: 'merge'}, adds: ['a', 'b'], mayDrop: false, isWhole: false};
  const replacing: Plan = {job: {work: 'undo'}, adds: [], mayDrop: true, isWhole: true, after: ['new']};
  const found = (plan: Plan, names: string[], {acknowledged = [] as string[], isDone = false} = {}) =>
    faultsOf(plan, ['old'], {acknowledged, isDone, names}).length;

  it('may leave any part of what was not acknowledged, and all or nothing of what is done at once', () => {
    for (const names of [['old'], ['old', 'a'], ['old', 'a', 'b']]) expect(found(taking, names)).toBe(0);
    for (const names of [['old'], ['new']]) expect(found(replacing, names)).toBe(0);
    expect(found(replacing, ['new'], {isDone: true})).toBe(0);
  });
  it.each<[string, Plan, string[], {acknowledged?: string[]; isDone?: boolean}]>([
    ['acknowledged and lost', taking, ['old'], {acknowledged: ['a']}],
    ['done and lost', taking, ['old', 'a'], {isDone: true}],
    ['doubled', taking, ['old', 'a', 'a'], {}],
    ['told by nobody', taking, ['old', 'c'], {}],
    ['gone', taking, ['a'], {}],
    ['half of it', replacing, [], {}],
    ['both', replacing, ['old', 'new'], {}],
    ['not done', replacing, ['old'], {isDone: true}],
  ])('find what is %s', (_, plan, names, heard) => {
    expect(found(plan, names, heard)).toBeGreaterThan(0);
  });
  it('add up, and count every fault', () => {
    const one = {jobs: 3, kills: 2, browsers: 1, acknowledged: 9, faults: []};
    expect(store.faults(store.sum(one, one))).toBe(0);
    expect(store.done(store.sum(one, one))).toBe(4);
    expect(store.faults(store.sum(one, {...one, faults: ['take: gone 1: a']}))).toBe(1);
    expect(store.faults({...one, acknowledged: 0})).toBe(1);
  });
});

it('random histories add up, and count every fault', () => {
  const both = histories.sum({histories: 100, faults: []}, {histories: 50, faults: ['days']});
  expect([histories.done(both), histories.faults(both), histories.faults(histories.none)]).toEqual([150, 1, 0]);
});
