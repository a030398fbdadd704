import type {PackedOrder} from '../blocks/order-shape.ts';
import type {Shop} from '../model/day-total.ts';
import type {Snapshot} from '../model/snapshot.ts';

/** `from`: when the earliest of its orders was placed, epoch ms (0: it is not known); `id`: of no two blocks the same, ever. */
export type BlockKey = [site: string, host: string, shop: string, from: number, id: number];

/** Orders of one shop, sorted by when they were placed. `to`: when the last of them was, epoch ms; `lines`: how many lines they have. */
export type Block = {orders: Uint8Array<ArrayBuffer>; refs: string[]; to: number; lines: number};

/** A block as it was when it could not be read, why, and how many orders were in it. */
export type SetAside = Block & {bytes: Uint8Array<ArrayBuffer> | undefined; why: string; of: number};

/**
 * What one report told orders by: the same file taken again is the same telling. `at`: when it was taken first, epoch ms; `from`: field by
 * field the column in which it stood; `digest`: of the file's bytes; `file`: what it is called; `again`: when it was taken last, where that was later.
 */
export type Telling = Shop & {
  id: number;
  digest: string;
  file: string;
  at: number;
  again?: number;
  url: string;
  reader: number;
  from: Record<string, string>;
};

/** One order as a report tells it. `after`: its lines follow so many that the same report told of it further up. */
export type Told = Pick<PackedOrder, 'ref' | 'fields' | 'missing' | 'rows'> & {after?: number};

/** An order as the thing that it is once a page tells of it too: a snapshot dated when its report was taken. */
export const snapshotOf = ({site, host, shop, at, url, reader, from}: Telling, {ref, fields, missing}: Told): Snapshot<'order'> => ({
  ...{kind: 'order', site, host, shop, ref, reader, at, url, fields, missing: [...missing], undecided: {}},
  from: Object.fromEntries(Object.keys(fields).flatMap(name => (from[name] === undefined ? [] : [[name, from[name]]]))),
});

/** All blocks of a shop, or of all shops of a host. */
export const blocksAt = ({site, host, shop}: {site: string; host: string; shop?: string | null}): IDBKeyRange => {
  const start = shop === undefined ? [site, host] : [site, host, shop ?? ''];
  return IDBKeyRange.bound(start, [...start, []]);
};

export const shopAt = ([site, host, shop]: BlockKey): Shop => ({site, host, shop: shop || null});
