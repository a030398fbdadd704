import {describe, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import type {Head} from './open.ts';
import {isSame, place} from './place.ts';

const oak = (at: number, title = 'Oak hook') => aSnapshot({at, fields: {title}});
const headAfter = (...ats: [number, string?][]): Head => {
  let head: Head | undefined;
  for (const [at, title] of ats) {
    const placed = place(head, {before: head?.latest}, oak(at, title));
    if ('refused' in placed) throw new Error(placed.refused);
    head = placed.head;
  }
  if (!head) throw new Error('no head');
  return head;
};

describe('isSame', () => {
  it('does not mind the order of fields and of what is missing, nor where a value stood', () => {
    const a = aSnapshot({fields: {title: 'x', brand: 'y'}, missing: ['gtin', 'sku'], from: {title: 'h1'}});
    const b = aSnapshot({fields: {brand: 'y', title: 'x'}, missing: ['sku', 'gtin'], from: {title: 'og:title'}});
    expect(isSame(a, b)).toBe(true);
  });
  it.each([
    ['a field', {fields: {title: 'other'}}],
    ['what is missing', {missing: ['gtin', 'mpn', 'rating']}],
    ['what is undecided', {undecided: {price: [{value: 1, from: 'a'}]}}],
    ['the reader, whose fields mean something else', {reader: 2}],
  ])('minds %s', (_what, over) => expect(isSame(aSnapshot(), aSnapshot(over))).toBe(false));
});

describe('place', () => {
  it('begins a history', () => {
    expect(place(undefined, {}, oak(5))).toMatchObject({change: 'first', head: {firstAt: 5, seenAt: 5, snapshots: 1}});
  });
  it('moves only seen when nothing changed', () => {
    const head = headAfter([5]);
    expect(place(head, {before: head.latest}, oak(9))).toEqual({change: 'same', insert: [], head: {...head, seenAt: 9}});
  });
  it('notes another address of an unchanged thing', () => {
    const head = headAfter([5]);
    const placed = place(head, {before: head.latest}, {...oak(9), url: 'https://www.amazon.de/gp/product/B00SVBPJI8'});
    expect(placed).toMatchObject({change: 'same', head: {url: 'https://www.amazon.de/gp/product/B00SVBPJI8', latest: {at: 5}}});
  });
  it('gives back the very head when the same capture comes twice', () => {
    const head = headAfter([5], [9]);
    const again = place(head, {before: head.latest}, oak(9));
    expect('head' in again && again.head).toBe(head);
  });
  it('adds a late arrival without making it the newest', () => {
    const head = headAfter([5], [9, 'Ash hook']);
    expect(place(head, {before: oak(5)}, oak(7, 'Elm hook'))).toMatchObject({
      change: 'changed',
      head: {latest: {at: 9}, seenAt: 9, snapshots: 3, firstAt: 5},
    });
  });
  it('moves the beginning back for what was read before everything else', () => {
    const head = headAfter([5]);
    expect(place(head, {}, oak(2, 'Elm hook'))).toMatchObject({head: {latest: {at: 5}, firstAt: 2, snapshots: 2}});
  });
  it('keeps the newest value newest when a different one arrives late from between two equal ones', () => {
    const head = headAfter([5], [9]);
    const placed = place(head, {before: head.latest}, oak(7, 'Elm hook'));
    expect(placed).toMatchObject({head: {latest: {at: 9, fields: {title: 'Oak hook'}}, seenAt: 9, snapshots: 3}});
    expect('insert' in placed && placed.insert.map(s => s.at)).toEqual([7, 9]);
  });
  it('begins with the earlier of two tellings of one page, the later of which arrived first', () => {
    const head = headAfter([5], [9, 'Ash hook']);
    const placed = place(head, {before: oak(5), after: oak(9, 'Ash hook')}, oak(7, 'Ash hook'));
    expect(placed).toMatchObject({change: 'changed', drop: 9, head: {latest: {at: 7}, seenAt: 9, firstAt: 5, snapshots: 2}});
  });
  it('leaves both where a backup has both', () => {
    const head = headAfter([9, 'Ash hook']);
    const placed = place(head, {after: oak(9, 'Ash hook')}, oak(7, 'Ash hook'), true);
    expect(placed).toMatchObject({head: {latest: {at: 9}, firstAt: 7, snapshots: 2}});
    expect(placed).not.toHaveProperty('drop');
  });
  it('refuses a second truth for one moment', () => {
    const head = headAfter([5]);
    expect(place(head, {before: head.latest}, oak(5, 'Elm hook'))).toHaveProperty('refused');
  });
  it('takes every snapshot of a backup, equal neighbours too', () => {
    const head = headAfter([5]);
    expect(place(head, {before: head.latest}, oak(9), true)).toMatchObject({change: 'changed', head: {snapshots: 2}});
    expect(place(head, {before: head.latest}, oak(5), true)).toMatchObject({change: 'same'});
  });
});

describe('two pages of one thing', () => {
  const page = {...aSnapshot({at: 1}), fields: {title: 'Oak hook', bullets: ['Solid oak']}, missing: ['gtin']};
  const row = {...aSnapshot({at: 2}), fields: {title: 'Oak hook', stock: 7}, missing: []};

  it('keeps what the row of a table does not show', () => {
    const first = place(undefined, {}, page);
    if ('refused' in first) throw new Error(first.refused);
    const second = place(first.head, {before: page}, row);
    expect(second).toMatchObject({
      change: 'changed',
      head: {latest: row, whole: {fields: {title: 'Oak hook', bullets: ['Solid oak'], stock: 7}, missing: ['gtin']}},
    });
    if ('refused' in second) throw new Error(second.refused);
    expect(place(second.head, {before: row}, {...page, at: 3})).toMatchObject({change: 'same', insert: []});
    expect(place(second.head, {before: row}, {...page, at: 3, fields: {title: 'Oak hook', bullets: ['Oak']}})).toMatchObject({
      change: 'changed',
    });
  });
});
