import {expect, it} from 'vitest';
import {dated} from './date-order.ts';
import type {Page} from './page.ts';

/** A page of these pieces of text, of which each stands in an element of its own. */
const page = (...texts: string[]) => {
  const nodes = texts.map(data => ({data}));
  return {
    doc: {body: {ownerDocument: {createTreeWalker: () => ({nextNode: () => nodes.shift() ?? null})}}},
    memo: new Map(),
  } as unknown as Page;
};

it.each([
  ['beside a date whose month stands first', '11/28/26 11/12/26', '11/12/26, 10:07 PM', '2026-11-12, 10:07 PM'],
  ['beside a date whose day stands first', '28/11/2026', '11/12/2026', '2026-12-11'],
  ['beside none that tells', '11/12/26 10/11/26', '11/12/26', '11/12/26'],
  ['beside two that contradict each other', '28/11/26 11/28/26', '11/12/26', '11/12/26'],
  ['beside the number of a version', 'Version 2.13.26', '11/12/26', '11/12/26'],
  ['where it tells itself', '11/28/26', '11/28/26', '11/28/26'],
  ['of words', '11/28/26', '3 Nov 2026', '3 Nov 2026'],
])('a date %s', (_, all, words, so) => expect(dated(page(all), words)).toBe(so));

it('beside one in the next cell, whatever stands before that', () => {
  expect(dated(page('$40.00', '11/2/26, 9:15 PM', '$1,624.98', '11/28/26, 10:00 AM'), '11/2/26')).toBe('2026-11-02');
});

const next = (before: Page, ...texts: string[]) => {
  Object.assign(before.doc.body.ownerDocument, page(...texts).doc.body.ownerDocument);
  return {...before, memo: new Map()} as unknown as Page;
};

it('on the last page of a list that tells nothing, as on the pages before it in the same document', () => {
  const one = page('11/28/26', '11/12/26');
  expect(dated(one, '11/28/26, 10:00 AM')).toBe('11/28/26, 10:00 AM');
  expect(dated(next(one, '11/2/26'), '11/2/26, 9:15 PM')).toBe('2026-11-02, 9:15 PM');
});

it('of another writing, or where the document told both before, stays as it stands', () => {
  const one = page('11/28/26');
  dated(one, '11/28/26');
  expect(dated(next(one, '11/12/2026'), '11/12/2026')).toBe('11/12/2026');
  dated(next(one, '28/11/26'), '28/11/26');
  expect(dated(next(one, '11/12/26'), '11/12/26')).toBe('11/12/26');
});
