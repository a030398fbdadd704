import {describe, expect, it} from 'vitest';
import type {ReadOn} from './model/read-on.ts';
import {begun, isPast, isStuck, PATIENCE, readingMore, turning} from './read-on.ts';

const page = (...names: string[]) => ({host: 'shop.example', names});
const job = begun(undefined, page('a', 'b'), 1000);
const turned = turning(job, 'turned', 1500);

describe('a list that is read page by page', () => {
  it('counts each page that it turned to once, however often it is read', () => {
    const second = readingMore(readingMore(turned, page('c', 'd'), 2000), page('c', 'd'), 2500);
    expect(second).toMatchObject({pages: 2, things: 4, at: 2000});
    expect(readingMore(turning(second, 'turned', 2800), page('e'), 3000)).toMatchObject({pages: 3, things: 5});
  });
  it('takes rows that come late for the same page, and ends where the seller opens another', () => {
    expect(readingMore(job, page('a', 'b', 'c'), 2000)).toMatchObject({pages: 1, things: 3, at: 1000});
    expect(readingMore(job, page('x'), 2000)).toMatchObject({pages: 1, things: 2, end: 'left'});
  });
  it('counts the page that was called for before it was stopped, and stays stopped', () => {
    const stopped = readingMore({...turned, end: 'stopped'}, page('c'), 2000);
    expect(stopped).toMatchObject({pages: 2, things: 3, end: 'stopped'});
    expect(readingMore(stopped, page('d'), 3000)).toBe(stopped);
  });
  it('takes an empty page for one that is still filling', () => {
    expect(readingMore(job, page(), 2000)).toBe(job);
  });
  it.each([
    [{host: 'elsewhere.example', names: ['x']}, 'left'],
    [{...page(), barrier: 'wall' as const}, 'wall'],
    [{...page(), barrier: 'login' as const}, 'login'],
  ])('ends at %o', (read, end) => {
    expect(readingMore(job, read, 2000)).toMatchObject({end, pages: 1});
  });
  it('ends where nothing leads on, and does nothing more then', () => {
    const ended: ReadOn = turning(job, 'last', 2000);
    expect(ended.end).toBe('last');
    expect(readingMore(ended, page('c'), 3000)).toBe(ended);
    expect(turning(ended, 'turned', 3000)).toBe(ended);
  });
  it('is stuck once its page has stayed as it was for long, and not before', () => {
    const late = turning(job, 'turned', 2000);
    expect([isStuck(late, 2000 + PATIENCE - 1), isStuck(late, 2000 + PATIENCE)]).toEqual([false, true]);
    // One that has not been turned yet waits for us, and one that came for the next turn.
    expect([isStuck(job, 1e9), isStuck(readingMore(late, page('z'), 3000), 1e9)]).toEqual([false, false]);
  });
  it('goes on counting where it ended, on the same host', () => {
    const ended = turning({...job, pages: 4, things: 80}, 'hidden', 2000);
    expect(begun(ended, page('y'), 9000)).toEqual({host: 'shop.example', pages: 4, things: 80, last: ['y'], at: 9000});
    expect(begun(ended, {host: 'other.example', names: ['y']}, 9000)).toMatchObject({pages: 1, things: 1});
  });
  it('begins anew where it came to its end, or was stopped on another page', () => {
    const fourth: ReadOn = {...job, pages: 4, things: 80};
    expect(begun({...fourth, end: 'last'}, page('y', 'z'), 9000)).toMatchObject({pages: 1, things: 2});
    expect(begun({...fourth, end: 'stopped'}, page('y', 'z'), 9000)).toMatchObject({pages: 1, things: 2});
    expect(begun({...fourth, end: 'stopped'}, page('a', 'b'), 9000)).toMatchObject({pages: 4, things: 80});
    expect([isPast({...fourth, end: 'last'}, ['a', 'b']), isPast({...fourth, end: 'last'}, ['y'])]).toEqual([false, true]);
  });
});
