import {describe, expect, it} from 'vitest';
import {kills} from './soak/kills.ts';
import {pages} from './soak/pages.ts';

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
