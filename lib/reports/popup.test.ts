import {describe, expect, it} from 'vitest';
import type {Kept, Outcome} from '../messages.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import type {Judge, Known} from './card.ts';
import {popupReport, stageOf} from './popup.ts';
import {patternFor, unreadable} from './readable.ts';

const at = Date.UTC(2026, 10, 22);
const known = (ref: string, pictures?: number): Known => {
  const images = Array.from({length: pictures ?? 0}, () => ({url: 'https://shop.example/1.jpg'}));
  const latest: Snapshot<'listing'> = {
    kind: 'listing',
    site: 'generic',
    reader: 1,
    shop: null,
    ref,
    host: 'shop.example',
    at,
    url: 'https://shop.example/',
    fields: pictures === undefined ? {} : {images},
    from: {},
    missing: [],
    undecided: {},
  };
  return {key: thingOf(latest), latest, whole: latest, firstAt: at, seenAt: at, snapshots: 1};
};
const judge: Judge = ({fields: {images}}) => ({score: images?.length, verdicts: []});
const kept = (ref: string): Kept => ({key: known(ref).key, change: 'same'});
const came = (...all: Kept[]): Outcome => ({state: 'kept', page: 'listing', kept: all});

describe('the popup', () => {
  const base = {stage: {state: 'done'}, access: undefined, judge, now: at} as const;
  const refs = (heads: Known[], outcome?: Outcome) =>
    popupReport({...base, heads, outcome})
      .cards.map(card => card.key[4])
      .join('');

  it('puts the lowest score first and what has none last', () => expect(refs([known('x'), known('b', 7), known('a', 2)])).toBe('abx'));
  it('shows all that is known of the page until it is read', () => expect(refs([known('a', 1), known('b', 2)])).toBe('ab'));
  it('then leaves out what the page no longer tells of', () => expect(refs([known('a', 1), known('b', 2)], came(kept('b')))).toBe('b'));
  it('keeps showing it where the reading failed', () => expect(refs([known('a', 1)], {state: 'failed', why: 'no-answer'})).toBe('a'));
});

describe('the stage', () => {
  it.each<[Outcome, object]>([
    [came(kept('a')), {state: 'done'}],
    [came(kept('a'), {refused: 'title: too long'}), {state: 'done'}],
    [came({refused: 'title: too long'}), {state: 'failed', why: 'refused', detail: 'title: too long'}],
    [came(), {state: 'nothing', why: 'no-product'}],
    [
      {state: 'nothing', why: 'wall'},
      {state: 'nothing', why: 'wall'},
    ],
    [{state: 'failed', why: 'paused'}, {state: 'paused'}],
    [
      {state: 'failed', why: 'newer-store: update me'},
      {state: 'failed', why: 'newer-store', detail: 'newer-store: update me'},
    ],
    [
      {state: 'failed', why: 'Cannot access'},
      {state: 'failed', why: 'other', detail: 'Cannot access'},
    ],
  ])('of %j', (outcome, stage) => expect(stageOf(outcome)).toEqual(stage));
});

describe('an address', () => {
  it.each([
    ['https://www.amazon.de/dp/B00SVBPJI8', undefined],
    ['http://127.0.0.1:4321/seller', undefined],
    [undefined, 'browser'],
    ['', 'empty'],
    ['about:blank', 'empty'],
    ['chrome://newtab/', 'empty'],
    ['chrome://extensions/', 'browser'],
    ['edge://settings', 'browser'],
    ['moz-extension://6b0a1c53/popup.html', 'browser'],
    ['view-source:https://shop.example/', 'browser'],
    ['file:///home/seller/page.html', 'file'],
    ['data:text/html,hello', 'other'],
    ['not an address', 'other'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://chrome.google.com/other', undefined],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://shop.example/manual.PDF?v=2', 'pdf'],
    ['https://shop.example/?file=manual.pdf', undefined],
  ])('%s is unreadable: %s', (url, why) => expect(unreadable(url)).toBe(why));

  it('is asked for by its host, without the port', () => {
    expect(patternFor('https://www.amazon.de/dp/1?x=2')).toBe('https://www.amazon.de/*');
    expect(patternFor('http://127.0.0.1:4321/seller')).toBe('http://127.0.0.1/*');
  });
});
