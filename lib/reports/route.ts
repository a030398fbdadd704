import type {ThingKey} from '../model/thing.ts';

/** What the dashboard can be entered by: each has the address `#/name` and the words `nav.name`. */
const rooms = [
  'listings',
  'goods',
  'keywords',
  'prices',
  'promotions',
  'searches',
  'pins',
  'kpis',
  'alerts',
  'analyses',
  'shops',
  'data',
  'settings',
] as const;
export type Room = (typeof rooms)[number];

/** Where in the dashboard the seller is. `query`: what stands behind `?` in the address of a room, for the room to read. */
export type Route = {view: Room; query: string} | {view: 'listing'; id: string; key: ThingKey | undefined};

/** A key as one part of an address; empty parts (a null shop) survive. */
export const encodeKey = (key: ThingKey): string => key.map(encodeURIComponent).join(',');

/** The key of a listing that `encodeKey` wrote; undefined where the address is incomplete or broken. */
export const decodeKey = (id: string): ThingKey | undefined => {
  const key = decodeThing(id);
  return key?.[3] === 'listing' ? key : undefined;
};

const isKind = (name: string | undefined): name is ThingKey[3] => name === 'listing' || name === 'search';

/** The key of any thing that `encodeKey` wrote. */
export const decodeThing = (id: string): ThingKey | undefined => {
  try {
    const [site, host, shop, kind, ref, ...rest] = id.split(',').map(decodeURIComponent);
    if (!site || !host || shop === undefined || !isKind(kind) || !ref || rest.length > 0) return undefined;
    return [site, host, shop, kind, ref];
  } catch {
    // A broken escape such as %E0 throws.
    return undefined;
  }
};

/** Reads the part of an address from `#` on; anything unknown leads to the listings. */
export const routeOf = (hash: string): Route => {
  const [path = '', ...rest] = hash.replace(/^#\/?/, '').split('?');
  const [name, id] = path.split('/');
  if (name === 'listings' && id) return {view: 'listing', id, key: decodeKey(id)};
  return {view: rooms.find(room => room === name) ?? 'listings', query: rest.join('?')};
};

/** The address of one listing's page within the dashboard. */
export const listingHash = (id: string): string => `#/listings/${id}`;

/** The address of one search's page within the dashboard. */
export const searchHash = (id: string): string => `#/searches?id=${encodeURIComponent(id)}`;

/** Where the dashboard shows a listing or a search. */
export const thingHash = (key: ThingKey): string => (key[3] === 'search' ? searchHash : listingHash)(encodeKey(key));
