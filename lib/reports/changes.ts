import {spokenOf} from '../model/completed.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {type FieldShown, fieldOf, inOrder} from './field.ts';

/** A field that two snapshots tell differently; undefined where one of them does not show it. */
export type Change = {field: string; before: FieldShown | undefined; after: FieldShown | undefined};

const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every(name => same((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]));
};

/** What was said, without where it stood: a value that only moved on the page has not changed. */
const said = (shown: FieldShown | undefined): unknown => {
  if (!shown) return undefined;
  return 'rivals' in shown ? shown.rivals.map(rival => rival.value) : [shown.value];
};

/** Do both say the same of a field? */
export const isSaidAlike = (a: FieldShown | undefined, b: FieldShown | undefined): boolean => same(said(a), said(b));

/** The fields that the newer snapshot tells otherwise than was known, in reading order; what its page does not show has not changed. */
export const changesBetween = (older: Snapshot<'listing'>, newer: Snapshot<'listing'>): Change[] => {
  const names = [...spokenOf(newer)];
  return inOrder([...new Set(names)])
    .map(field => ({field, before: fieldOf(older, field), after: fieldOf(newer, field)}))
    .filter(({before, after}) => !isSaidAlike(before, after));
};
