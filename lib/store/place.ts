import {completed, spokenOf} from '../model/completed.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import type {Head} from './open.ts';

/** What one snapshot does to the history of its thing; `drop`: the moment of a later one whose place it takes. */
export type Placement = {change: 'first' | 'changed' | 'same'; insert: Snapshot[]; drop?: number; head: Head} | {refused: string};

/** The snapshots between which one falls: the last not later, the first later. */
export type Neighbours = {before?: Snapshot | undefined; after?: Snapshot | undefined};

/** JSON whose bytes do not depend on the order in which a reader found the fields. */
export const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** What a snapshot says of a field, missing included; undefined where its page does not show the field. */
const saidOf = ({fields, missing, undecided}: Snapshot, name: string): string | undefined =>
  missing.includes(name) ? 'missing' : stable(name in undecided ? {undecided: undecided[name]} : fields[name as keyof typeof fields]);

/** Does `b` say nothing that `a` does not say? Where on the page a value stood (`from`) says nothing about the thing. */
export const isSame = (a: Snapshot, b: Snapshot): boolean => {
  if (a.reader !== b.reader) return false;
  const both = completed(a, b);
  return [...spokenOf(b)].every(name => saidOf(a, name) === saidOf(both, name));
};

// All snapshots of a thing are of its kind, which is a part of its key.
const headOf = (s: Snapshot): Head =>
  ({key: thingOf(s), latest: s, whole: s, firstAt: s.at, seenAt: s.at, url: s.url, snapshots: 1}) as Head;

const metAgain = (head: Head, s: Snapshot): Head => (s.at > head.seenAt ? {...head, seenAt: s.at, url: s.url} : head);

const putNewest = (head: Head, s: Snapshot): Placement => {
  // The thing was met unchanged after this late arrival was read: it must have changed back in between, which only a snapshot can tell.
  const back = head.seenAt > s.at ? {...head.latest, at: head.seenAt, url: head.url} : undefined;
  const insert = back ? [s, back] : [s];
  const latest = back ?? s;
  return {
    change: 'changed',
    insert,
    head: {
      ...head,
      latest,
      whole: completed(completed(head.whole, s), latest),
      seenAt: latest.at,
      url: latest.url,
      snapshots: head.snapshots + insert.length,
    } as Head,
  };
};

/** Of two tellings of one page the second may arrive first: what it began, began with this one. */
const putLate = (head: Head, {before, after}: Neighbours, s: Snapshot, exact: boolean): Placement => {
  const firstAt = Math.min(head.firstAt, s.at);
  if (exact || !after || !isSame(completed(before, s), after))
    return {change: 'changed', insert: [s], head: {...head, firstAt, snapshots: head.snapshots + 1}};
  const latest = after.at === head.latest.at ? s : head.latest;
  return {change: 'changed', insert: [s], drop: after.at, head: {...head, latest, firstAt} as Head};
};

/**
 * Places a snapshot in the history of its thing, between its neighbours; an unchanged one only moves `seen`, unless `exact` asks for
 * every snapshot of a backup. Refuses a second, different reading of the same moment: no value of a history is ever rewritten, and of two
 * equal neighbours the earlier stays.
 */
export const place = (head: Head | undefined, {before, after}: Neighbours, s: Snapshot, exact = false): Placement => {
  if (!head) return {change: 'first', insert: [s], head: headOf(s)};
  const known = before?.at === head.latest.at ? head.whole : before;
  if (known && before && isSame(known, s) && !(exact && before.at < s.at))
    return {change: 'same', insert: [], head: before.at === head.latest.at ? metAgain(head, s) : head};
  if (before?.at === s.at) return {refused: 'Another reading of the same thing at the same moment is already kept.'};
  if (s.at > head.latest.at) return putNewest(head, s);
  return putLate(head, {before, after}, s, exact);
};
