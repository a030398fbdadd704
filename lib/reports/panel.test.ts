import {describe, expect, it} from 'vitest';
import type {Outcome} from '../messages.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';
import type {Known} from './card.ts';
import {panelReport} from './panel.ts';

const url = 'https://shop.example/p/1';
const at = 1_795_338_000_000;
const key: ThingKey = ['generic', 'shop.example', '', 'listing', '1'];

const known = (ref = '1'): Known => {
  const snapshot: Snapshot<'listing'> = {
    ...{site: 'generic', reader: 1, kind: 'listing', host: 'shop.example', shop: null, ref, at, url},
    ...{fields: {title: 'Oak hook'}, from: {}, missing: [], undecided: {}},
  };
  const its: ThingKey = ['generic', 'shop.example', '', 'listing', ref];
  return {key: its, latest: snapshot, whole: snapshot, firstAt: at, seenAt: at, snapshots: 1};
};

type Given = Partial<Parameters<typeof panelReport>[0]>;
const reportOf = ({tab, ...given}: Omit<Given, 'tab'> & {tab?: Partial<Parameters<typeof panelReport>[0]['tab']>} = {}) =>
  panelReport({
    ...{heads: [], outcome: undefined, lastChange: undefined, isPaused: false, judge: () => ({score: 50, verdicts: []}), now: at},
    access: {host: 'shop.example', pattern: 'https://shop.example/*', granted: true},
    ...given,
    tab: {url, isOwn: false, trouble: undefined, ...tab},
  });
const stageOf = (given?: Parameters<typeof reportOf>[0]) => reportOf(given).stage;
const kept: Outcome = {state: 'kept', page: 'listing', kept: [{key, change: 'same'}]};

describe('what the side panel says', () => {
  it('is that it cannot see a tab whose address the browser withholds', () => {
    expect(stageOf({tab: {url: undefined}, access: undefined})).toEqual({state: 'unseen'});
  });
  it('is that a page is our own, or one that nobody can read', () => {
    expect(stageOf({tab: {url: 'chrome-extension://id/dashboard.html', isOwn: true}})).toEqual({state: 'own'});
    expect(stageOf({tab: {url: 'https://shop.example/terms.pdf'}})).toEqual({state: 'unreadable', why: 'pdf'});
  });
  it('is that nothing is read while paused, wherever the seller is, beside what is kept', () => {
    for (const tab of [{}, {url: undefined}]) expect(stageOf({tab, isPaused: true})).toEqual({state: 'paused'});
    expect(reportOf({isPaused: true, heads: [known()]}).cards).toHaveLength(1);
  });
  it('is nothing beside what is kept, whether or not a reading of this session kept it', () => {
    expect(stageOf({heads: [known()]})).toEqual({state: 'done'});
    expect(stageOf({heads: [known()], outcome: kept})).toEqual({state: 'done'});
  });
  it('is that nothing is kept yet, by itself or by a click', () => {
    expect(stageOf()).toEqual({state: 'unread', isAlways: true});
    expect(stageOf({access: {host: 'shop.example', pattern: 'https://shop.example/*', granted: false}})).toEqual({
      state: 'unread',
      isAlways: false,
    });
  });
  it('is not that something was kept once the seller has deleted it', () => {
    expect(stageOf({outcome: kept})).toEqual({state: 'unread', isAlways: true});
  });
  it('is how the last reading ended, beside what was kept before', () => {
    const {stage, cards} = reportOf({outcome: {state: 'nothing', why: 'wall'}, heads: [known()]});
    expect(stage).toEqual({state: 'nothing', why: 'wall'});
    expect(cards).toHaveLength(1);
    expect(stageOf({outcome: {state: 'failed', why: 'store-full: 0 bytes left'}})).toMatchObject({state: 'failed', why: 'store-full'});
  });
  it('is not that reading was paused once it is on again', () => {
    expect(stageOf({outcome: {state: 'failed', why: 'paused'}})).toEqual({state: 'unread', isAlways: true});
  });
  it('is what keeps the store from being read', () => {
    expect(stageOf({tab: {trouble: 'newer-store'}})).toEqual({state: 'failed', why: 'newer-store', detail: ''});
  });
});

it('a change is told of one listing, not of several', () => {
  const lastChange = {at, changes: []};
  expect(reportOf({heads: [known()], lastChange}).lastChange).toBe(lastChange);
  expect(reportOf({heads: [known('1'), known('2')], lastChange}).lastChange).toBeUndefined();
});
