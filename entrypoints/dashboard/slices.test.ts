import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {Sliced} from '../../lib/reports/sliced.ts';
import {breathe, inSlices} from './slices.ts';

/** The test's own clock: on a machine that does other things, too, work would take longer than it says. */
let clock = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => vi.restoreAllMocks());
const busyFor = (ms: number) => {
  clock += ms;
};

function* counting(steps: number, ms = 0): Sliced<string> {
  for (let done = 1; done <= steps; done += 1) {
    busyFor(ms);
    yield {done, all: steps};
  }
  return 'over';
}

it('does short work at once', () => {
  const results: string[] = [];
  inSlices(counting(3), {onDone: result => results.push(result), onPause: () => results.push('paused')});
  expect(results).toEqual(['over']);
});

it('does long work in stretches, says how far it is, and lets others in between', async () => {
  const heard: string[] = [];
  const over = new Promise<void>(done => {
    inSlices(counting(6, 6), {
      onPause: progress => {
        heard.push(`${progress?.done} of ${progress?.all}`);
        setTimeout(() => heard.push('other'));
      },
      onDone: result => {
        heard.push(result);
        done();
      },
    });
  });
  expect(heard).toHaveLength(1);
  await over;
  expect(heard[0]).toBe('2 of 6');
  expect(heard.at(-1)).toBe('over');
  expect(heard.filter(one => one.endsWith('of 6')).length).toBeGreaterThan(1);
});

it('is stopped for good', async () => {
  const heard: string[] = [];
  const stop = inSlices(counting(100, 6), {onPause: () => heard.push('paused'), onDone: () => heard.push('over')});
  stop();
  await breathe();
  await breathe();
  expect(heard).toEqual(['paused']);
});
