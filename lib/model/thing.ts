import type {Kind} from './reading.ts';
import type {Snapshot} from './snapshot.ts';

/** Is this of that kind? */
export const isOf =
  <K extends Kind>(kind: K) =>
  (one: Snapshot): one is Snapshot<K> =>
    one.kind === kind;

/** What tells one thing from another: two hosts or two shops of one site never share a history. */
export type ThingKey = [site: string, host: string, shop: string, kind: Kind, ref: string];

/** The key of a snapshot's thing; a null shop is the empty string because an IndexedDB key cannot hold null. */
export const thingOf = (s: {site: string; host: string; shop: string | null; kind: Kind; ref: string}): ThingKey => [
  s.site,
  s.host,
  s.shop ?? '',
  s.kind,
  s.ref,
];
