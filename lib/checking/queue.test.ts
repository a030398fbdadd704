import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Check, CheckPause, Unread} from '../model/check.ts';
import type {ThingKey} from '../model/thing.ts';
import {
  begun,
  failing,
  GAP,
  goingOn,
  HOST_GAP,
  isOverdue,
  nameOf,
  nextTurn,
  openedIn,
  opening,
  overdue,
  PATIENCE,
  pausing,
  refusing,
  stopping,
  type Told,
  telling,
} from './queue.ts';

const keyOf = (host: string, n: number): ThingKey => ['generic', host, '', 'listing', `/p/${n}`];
const page = (host: string, n: number) => ({key: keyOf(host, n), url: `https://${host}/p/${n}`, host});
const told = (job: Check, more: Partial<Told> = {}): Told => {
  const item = openedIn(job);
  return {url: item?.url ?? '', names: item ? [nameOf(item.key)] : [], ...more};
};
const nothing = (job: Check, why: NonNullable<Told['nothing']>, isHidden?: true) => told(job, {names: [], nothing: why, isHidden});

/** Opens the page whose turn is next at the time at which it may be opened. */
const open = (job: Check): Check => {
  const turn = nextTurn(job);
  if (!turn) throw new Error('No page is next.');
  return opening(job, turn.item, undefined, Math.max(turn.dueAt, job.startedAt));
};
const states = ({items}: Check) => items.map(({state, why}) => (why ? `${state}: ${why}` : state));

describe('a check of pinned pages', () => {
  const job = begun([page('a', 1), page('a', 2), page('b', 1), page('a', 3), page('b', 2)], 1000);

  it('opens one page at a time, takes hosts in turn, and gives each its rest', () => {
    const opened: [string, number][] = [];
    let now = job;
    while (now.state === 'running') {
      now = open(now);
      const item = openedIn(now);
      expect(nextTurn(now)).toBeUndefined();
      opened.push([item?.url.replace('https://', '') ?? '', item?.at ?? 0]);
      now = telling(now, told(now), (item?.at ?? 0) + 500);
    }
    expect(opened.map(([url]) => url)).toEqual(['a/p/1', 'b/p/1', 'a/p/2', 'b/p/2', 'a/p/3']);
    expect(now.state).toBe('finished');
    for (const [i, [url, at]] of opened.entries()) {
      const before = opened.slice(0, i);
      const ofHost = before.filter(([other]) => other[0] === url[0]).at(-1);
      if (ofHost) expect(at - ofHost[1]).toBeGreaterThanOrEqual(HOST_GAP);
      expect(at - (before.at(-1)?.[1] ?? at - GAP)).toBeGreaterThanOrEqual(GAP);
    }
  });

  it('rests for at least three seconds between two pages of a host', () => expect(HOST_GAP).toBeGreaterThanOrEqual(3000));

  it.each(['wall', 'login'] as const)('stops a host that shows a %s, and goes on with the others', why => {
    const first = open(job);
    const after = telling(first, nothing(first, why), 2000);
    expect(states(after)).toEqual([`failed: ${why}`, `skipped: ${why}`, 'waiting', `skipped: ${why}`, 'waiting']);
    expect(nextTurn(after)?.item.host).toBe('b');
  });

  it('stops a host of which two pages in a row cannot be reached, but not where one between them could', () => {
    const of = begun([page('a', 1), page('a', 2), page('a', 3), page('a', 4)], 1000);
    const once = failing(open(of), 'unreachable', 2000);
    expect(once.state).toBe('running');
    expect(states(failing(open(once), 'silent', 9000))).toEqual([
      'failed: unreachable',
      'failed: silent',
      'skipped: silent',
      'skipped: silent',
    ]);
    const second = open(once);
    const between = telling(second, told(second), 9000);
    expect(states(failing(open(between), 'unreachable', 20_000))).toEqual([
      'failed: unreachable',
      'read',
      'failed: unreachable',
      'waiting',
    ]);
  });

  it('hears nothing that the page before still says, nor what is not ready', () => {
    const first = open(job);
    const second = opening(telling(first, told(first), 2000), job.items[2] as never, 'https://a/p/1', 3000);
    const was = told(first, {names: ['another']});
    expect(telling(second, {...was, url: 'https://a/p/1'}, 3100)).toBe(second);
    expect(telling(second, nothing(second, 'not-ready'), 3100)).toBe(second);
  });

  it('says what became of a page that is no product any more, or another one', () => {
    const first = open(job);
    expect(states(telling(first, nothing(first, 'no-product'), 2000))[0]).toBe('failed: no-product');
    expect(states(telling(first, told(first, {names: ['another']}), 2000))[0]).toBe('failed: other');
  });

  it('gives a page up that is silent for too long; rests where nobody could have seen it, and opens it again', () => {
    const first = open(job);
    expect(isOverdue(first, 1000 + PATIENCE - 1)).toBe(false);
    expect(states(overdue(first, 1000 + PATIENCE))[0]).toBe('failed: silent');
    const unseen = telling(first, nothing(first, 'no-product', true), 2000);
    const rests = overdue(unseen, 1000 + PATIENCE);
    expect(rests).toMatchObject({state: 'paused', pause: 'hidden'});
    expect(states(goingOn(rests, 99_000))[0]).toBe('waiting');
  });

  it('believes a page that is opened again, though the window showed it before', () => {
    const again = goingOn(pausing(open(job), 'seller'), 5000);
    const turn = nextTurn(again);
    if (!turn) throw new Error('No page is next.');
    const second = opening(again, turn.item, 'https://a/captcha', turn.dueAt);
    expect(states(telling(second, {...nothing(second, 'wall'), url: 'https://a/captcha'}, 30_000))[0]).toBe('failed: wall');
  });

  it('keeps what is read in a window that nobody saw, and says so', () => {
    const first = open(job);
    expect(telling(first, told(first, {isHidden: true}), 2000).items[0]).toMatchObject({state: 'read', isUnseen: true});
  });

  it('takes what comes of the open page while it rests; stopped, it opens nothing more', () => {
    const first = pausing(open(job), 'seller');
    expect(nextTurn(first)).toBeUndefined();
    expect(states(telling(first, told(first), 2000))[0]).toBe('read');
    const stopped = stopping(first, 2000);
    expect(new Set(states(stopped))).toEqual(new Set(['skipped: stopped']));
    expect(goingOn(stopped, 3000)).toBe(stopped);
  });

  it('passes over hosts that are granted no longer', () =>
    expect(states(refusing(job, 'a', 2000))).toEqual([
      ...['skipped: not-granted', 'skipped: not-granted', 'waiting', 'skipped: not-granted'],
      'waiting',
    ]));

  it('is over at once where there is nothing to check', () => expect(begun([], 1).state).toBe('finished'));
});

type Event =
  | {do: 'open' | 'read' | 'other' | 'go-on' | 'stop' | 'late'}
  | {do: 'nothing'; why: NonNullable<Told['nothing']>; isHidden?: true | undefined}
  | {do: 'fail'; why: Unread}
  | {do: 'pause'; why: CheckPause}
  | {do: 'refuse'; host: string};

const events: fc.Arbitrary<Event> = fc.oneof(
  {weight: 12, arbitrary: fc.record({do: fc.constantFrom('open' as const, 'read' as const)})},
  fc.record({do: fc.constantFrom('other' as const, 'go-on' as const, 'late' as const)}),
  fc.record({do: fc.constant('stop' as const)}),
  fc.record({
    ...{
      do: fc.constant('nothing' as const),
      why: fc.constantFrom('wall' as const, 'login' as const, 'no-product' as const, 'not-ready' as const),
    },
    isHidden: fc.constantFrom(undefined, true as const),
  }),
  fc.record({do: fc.constant('fail' as const), why: fc.constantFrom<Unread[]>('unreachable', 'elsewhere', 'silent')}),
  fc.record({do: fc.constant('pause' as const), why: fc.constantFrom<CheckPause[]>('seller', 'closed', 'restart')}),
  fc.record({do: fc.constant('refuse' as const), host: fc.constantFrom('a', 'b', 'c')}),
);

const take = (job: Check, event: Event, at: number): Check => {
  switch (event.do) {
    case 'open': {
      const turn = nextTurn(job);
      return turn && turn.dueAt <= at ? opening(job, turn.item, undefined, at) : job;
    }
    case 'read':
      return telling(job, told(job), at);
    case 'other':
      return telling(job, told(job, {names: ['another']}), at);
    case 'nothing':
      return telling(job, nothing(job, event.why, event.isHidden), at);
    case 'fail':
      return failing(job, event.why, at);
    case 'late':
      return overdue(job, at);
    case 'pause':
      return pausing(job, event.why);
    case 'go-on':
      return goingOn(job, at);
    case 'stop':
      return stopping(job, at);
    case 'refuse':
      return refusing(job, event.host, at);
  }
};

const pagesOf = fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 12}).map(hosts => hosts.map((host, n) => page(host, n)));

it('whatever happens in whichever order: one page at a time, none twice in a run, a host never without its rest, and it ends', () => {
  fc.assert(
    fc.property(pagesOf, fc.array(fc.tuple(events, fc.integer({min: 0, max: 6000})), {maxLength: 120}), (pages, happened) => {
      let [job, now] = [begun(pages, 1), 1];
      let opened = new Set<string>();
      const doneAt = new Map<string, number>();
      const step = (event: Event) => {
        const [before, after] = [openedIn(job), take(job, event, now)];
        const item = openedIn(after);
        if (event.do === 'go-on' && after !== job) opened = new Set();
        if (item && item.url !== before?.url) {
          expect(before).toBeUndefined();
          expect(opened.has(item.url)).toBe(false);
          expect(now - (doneAt.get(item.host) ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(HOST_GAP);
          opened.add(item.url);
        }
        if (before && !item && event.do !== 'go-on') doneAt.set(before.host, now);
        expect(after.items.filter(({state}) => state === 'opened').length).toBeLessThanOrEqual(1);
        // What was done stays done.
        for (const [i, {state}] of job.items.entries())
          if (['read', 'failed', 'skipped'].includes(state)) expect(after.items[i]?.state).toBe(state);
        job = after;
      };
      for (const [event, later] of happened) {
        now += later;
        step(event);
      }
      // Left to itself it comes to its end: every page is opened at most once more.
      if (job.state === 'paused') step({do: 'go-on'});
      for (let left = 2 * pages.length; left > 0 && job.state === 'running'; left -= 1) {
        now += PATIENCE;
        step({do: openedIn(job) ? 'read' : 'open'});
      }
      expect(['finished', 'stopped']).toContain(job.state);
      expect(job.items.every(({state}) => state !== 'waiting' && state !== 'opened')).toBe(true);
    }),
    {numRuns: 500},
  );
});
