import {describe, expect, it} from 'vitest';
import {dayBegan, type PinnedPage, planOf, toAskOf} from './plan.ts';

const NOW = new Date(2026, 10, 30, 13, 30).getTime();
const page = (ref: string, more: Partial<PinnedPage> = {}): PinnedPage => ({
  ...{key: ['generic', 'shop.example', '', 'listing', ref], url: `https://shop.example/${ref}`, host: 'shop.example'},
  ...{seenAt: NOW - 86_400_000, bulk: 'unknown', isGranted: true},
  ...more,
});
const refs = (pages: readonly PinnedPage[]) => pages.map(({key}) => key[4]);

describe('what a check would do', () => {
  const pages = [
    page('yesterday'),
    page('long-ago', {seenAt: NOW - 9 * 86_400_000}),
    page('today', {seenAt: NOW - 3_600_000}),
    page('closed', {isGranted: false, host: 'closed.example'}),
    page('amazon', {bulk: 'forbidden', host: 'amazon.de'}),
    page('amazon-closed', {bulk: 'forbidden', host: 'amazon.de', isGranted: false}),
    page('demo', {bulk: 'allowed', host: '127.0.0.1'}),
  ];
  const day = dayBegan(NOW);

  it('opens what was not seen since midnight, the longest unseen first', () => {
    const plan = planOf(pages, {isAll: false, day});
    expect(refs(plan.due)).toEqual(['long-ago', 'yesterday', 'demo']);
    expect(refs(plan.fresh)).toEqual(['today']);
  });
  it('opens all again where the seller says so, but never what is closed or forbidden', () => {
    const plan = planOf(pages, {isAll: true, day});
    expect(refs(plan.due)).toEqual(['long-ago', 'yesterday', 'demo', 'today']);
    expect(refs(plan.closed)).toEqual(['closed']);
    expect(refs(plan.forbidden)).toEqual(['amazon', 'amazon-closed']);
  });
  it('asks about the sites that do not say whether it is allowed', () =>
    expect(toAskOf(planOf(pages, {isAll: true, day}).due)).toEqual(['shop.example']));
});
