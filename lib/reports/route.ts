import type {ThingKey} from '../model/snapshot.ts';

/** Where in the dashboard the seller is. */
export type Route = {view: 'listings'} | {view: 'listing'; id: string; key: ThingKey | undefined} | {view: 'data'} | {view: 'settings'};

/** A key as one part of an address; empty parts (a null shop) survive. */
export const encodeKey = (key: ThingKey): string => key.map(encodeURIComponent).join(',');

/** The key that `encodeKey` wrote; undefined where the address is incomplete or broken. */
export const decodeKey = (id: string): ThingKey | undefined => {
  try {
    const [site, host, shop, kind, ref, ...rest] = id.split(',').map(decodeURIComponent);
    if (!site || !host || shop === undefined || kind !== 'listing' || !ref || rest.length > 0) return undefined;
    return [site, host, shop, kind, ref];
  } catch {
    // A broken escape such as %E0 throws.
    return undefined;
  }
};

/** Reads the part of an address from `#` on; anything unknown leads to the listings. */
export const routeOf = (hash: string): Route => {
  const [view, id] = hash.replace(/^#\/?/, '').split('/');
  if (view === 'data' || view === 'settings') return {view};
  if (view === 'listings' && id) return {view: 'listing', id, key: decodeKey(id)};
  return {view: 'listings'};
};

/** The address of one listing's page within the dashboard. */
export const listingHash = (id: string): string => `#/listings/${id}`;
