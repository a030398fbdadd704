import {completed} from '../../../lib/model/completed.ts';
import type {Snapshot} from '../../../lib/model/snapshot.ts';
import {snapshotOf, type Told} from '../../../lib/store/block.ts';
import {isSame} from '../../../lib/store/place.ts';
import type {NewTelling} from '../../../lib/store/write-packed.ts';
import {plainBuyers, plainDays} from '../../stores/plain-totals.ts';

type Order = Snapshot<'order'>;
/** An order: what is known of it; the report that alone told of it, else nothing. */
type Known = {whole: Order; only: string | undefined};

/** What a store should hold, as plain objects: orders by host and ref, listings with all their snapshots, the zone of each host. */
export type Model = {orders: Map<string, Known>; listings: Map<string, Snapshot<'listing'>[]>; zones: Map<string, string>};

export const emptyModel = (): Model => ({orders: new Map(), listings: new Map(), zones: new Map()});

const nameOf = ({host, ref}: Order): string => `${host} ${ref}`;

/** A page, or a later report, tells of an order. */
export const pageTells = ({orders}: Model, told: Order): void => {
  const known = orders.get(nameOf(told));
  orders.set(nameOf(told), {whole: known ? completed(known.whole, told) : told, only: undefined});
};

/** A report tells of orders: what it tells anew makes more of an order than what one report said. */
export const reportTells = (model: Model, telling: NewTelling, all: readonly Told[]): void => {
  for (const one of all) {
    const told = snapshotOf({...telling, id: 0}, one);
    const known = model.orders.get(nameOf(told));
    if (!known) model.orders.set(nameOf(told), {whole: told, only: telling.digest});
    else if (known.only === undefined || !isSame(known.whole, told)) pageTells(model, told);
  }
};

/** A report is taken back: orders of which it alone told are gone. */
export const takenBack = ({orders}: Model, digest: string): void => {
  for (const [name, {only}] of orders) if (only === digest) orders.delete(name);
};

export const orderGone = ({orders}: Model, host: string, ref: string): boolean => orders.delete(`${host} ${ref}`);

export const hostGone = ({orders, listings, zones}: Model, host: string): void => {
  for (const name of orders.keys()) if (name.startsWith(`${host} `)) orders.delete(name);
  for (const name of listings.keys()) if (name.startsWith(`${host} `)) listings.delete(name);
  zones.delete(host);
};

/** A page tells of a listing: one that is as before is no snapshot. */
export const listingTold = ({listings}: Model, told: Snapshot<'listing'>): void => {
  const name = `${told.host} ${told.ref}`;
  const past = listings.get(name) ?? [];
  const last = past.at(-1);
  listings.set(name, last && isSame(last, told) ? past : [...past, told]);
};

/** What its orders come to, item by item left out; how many orders each buyer has, and when the first and the last was placed. */
export const expected = ({orders, zones}: Model) => {
  const wholes = [...orders.values()].map(({whole}) => whole);
  const shops = ({host}: {host: string}) => ({shop: '', zone: zones.get(host) ?? 'UTC'});
  const days = Object.entries(plainDays(wholes, shops)).filter(([row]) => JSON.parse(row)[5] === '');
  return {days: Object.fromEntries(days), buyers: plainBuyers(wholes, shops), orders: wholes.length};
};
