import {describe, expect, it} from 'vitest';
import {begun, failing, nextTurn, opening, refusing, stopping, telling} from '../checking/queue.ts';
import type {Check} from '../model/check.ts';
import {checkShown} from './check.ts';

const page = (host: string, n: number) => ({
  ...{key: ['generic', host, '', 'listing', `/p/${n}`] as ['generic', string, '', 'listing', string], url: `https://${host}/p/${n}`, host},
});
const open = (job: Check): Check => {
  const turn = nextTurn(job);
  return turn ? opening(job, turn.item, undefined, Math.max(1, turn.dueAt)) : job;
};
const nothing = (job: Check, why: 'wall' | 'no-product'): Check => telling(open(job), {url: 'https://a/', names: [], nothing: why}, 90_000);

describe('what is shown of a check', () => {
  const job = begun([page('a', 1), page('a', 2), page('a', 3), page('b', 1)], 1);

  it('is what became of its pages, and a sentence for the site that asks for a human', () => {
    expect(checkShown(nothing(job, 'wall'))).toMatchObject({
      ...{state: 'running', all: 4, done: 3, read: 0, failed: 1, skipped: 2, missed: []},
      stopped: [{host: 'a', why: 'wall', url: 'https://a/p/1', skipped: 2}],
    });
  });
  it('tells of a wall also where it was the only page of its site', () =>
    expect(checkShown(nothing(begun([page('a', 1)], 1), 'wall')).stopped).toEqual([
      {host: 'a', why: 'wall', url: 'https://a/p/1', skipped: 0},
    ]));
  it('lists single pages that failed, but not those with which their site was stopped', () => {
    expect(checkShown(nothing(job, 'no-product'))).toMatchObject({stopped: [], missed: [{host: 'a', why: 'no-product'}]});
    const once = failing(open(job), 'unreachable', 90_000);
    expect(checkShown(once)).toMatchObject({stopped: [], missed: [{why: 'unreachable'}]});
    const other = failing(open(once), 'silent', 190_000);
    const twice = failing(open(other), 'silent', 290_000);
    expect(checkShown(twice)).toMatchObject({stopped: [{host: 'a', why: 'silent', skipped: 1}], missed: [{host: 'b', why: 'silent'}]});
  });
  it('tells of hosts that were taken back; of what the seller stopped it says nothing', () => {
    expect(checkShown(refusing(job, 'a', 2)).stopped).toEqual([{host: 'a', why: 'not-granted', url: 'https://a/p/1', skipped: 3}]);
    expect(checkShown(stopping(open(job), 2))).toMatchObject({state: 'stopped', skipped: 4, stopped: [], missed: []});
  });
});
