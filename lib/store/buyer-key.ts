import type {Snapshot} from '../model/snapshot.ts';
import type {Store} from './open.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';

/** The key by which buyers are told apart, made at install, and since when: epoch ms. */
export type BuyerSecret = {bytes: Uint8Array<ArrayBuffer>; since: number};

const PAIRS = Array.from({length: 256}, (_, byte) => byte.toString(16).padStart(2, '0'));
const hex = (bytes: ArrayBuffer): string => {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += PAIRS[byte];
  return text;
};

const freshSecret = (now: number): BuyerSecret => ({bytes: crypto.getRandomValues(new Uint8Array(32)), since: now});

const secretOf = (store: Store, now: number, fresh = freshSecret(now)): Promise<BuyerSecret> =>
  inOneTransaction(store, async tx => {
    const kept = (await tx.objectStore('install').get('buyers')) as BuyerSecret | undefined;
    if (!kept) tx.objectStore('install').put(fresh, 'buyers').catch(told);
    return kept ?? fresh;
  });

/** The name of an epoch: what all hashes made with one key begin with. */
const epochOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => hex(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);

const algorithm = {name: 'HMAC', hash: 'SHA-256'};

type Order = Snapshot<'order'>;

const isBare = (buyer: string | undefined): boolean => buyer !== undefined && !buyer.includes(':');

/** Two buyers of one order are none, nor is one of whom nothing says by what they are known: no hash of theirs is kept. */
const withOneBuyer = (s: Order): Order => {
  const {buyer: rivals, buyerFrom: _, ...undecided} = s.undecided;
  const {buyer, buyerFrom, ...fields} = s.fields;
  if (buyer && buyerFrom && !rivals) return s;
  const missing = rivals || buyer ? [...s.missing.filter(name => name !== 'buyer'), 'buyer'] : s.missing;
  return {...s, fields, undecided, missing};
};

/** Makes of a bare hash, and of what it was made, the hash that only this installation can make, behind the name of its key's epoch. */
type Sign = (from: string, bare: string) => Promise<string>;

const signer = async ({bytes}: BuyerSecret): Promise<Sign> => {
  const [epoch, key] = await Promise.all([epochOf(bytes), crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign'])]);
  return async (from, bare) => `${epoch}:${hex(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${from}:${bare}`)))}`;
};

/** The same for who is named by a report: SHA-256 of the site's id or the mail address comes before it. Each is worked out once. */
export type BuyerHash = (from: 'id' | 'mail', text: string) => Promise<string>;

export const hashesBy = async (secret: BuyerSecret): Promise<BuyerHash> => {
  const sign = await signer(secret);
  const known = new Map<string, Promise<string>>();
  const hashed = async (from: string, text: string) =>
    sign(from, hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
  return (from, text) => {
    const name = `${from}:${text}`;
    const hash = known.get(name) ?? hashed(from, text);
    known.set(name, hash);
    return hash;
  };
};

/** By the key, which is made and kept where there is none. `now`: epoch ms. */
export const buyerHasher = async (store: Store, now: number): Promise<BuyerHash> => hashesBy(await secretOf(store, now));

/** The key, or one that may become it, by `settleSecret`: as long as nothing was kept a backup may bring its own. `now`: epoch ms. */
export const likelySecret = async (store: Store, now: number): Promise<BuyerSecret> =>
  ((await store.get('install', 'buyers')) as BuyerSecret | undefined) ?? freshSecret(now);

/** Makes it the key; false: another one is meanwhile. */
export const settleSecret = async (store: Store, secret: BuyerSecret): Promise<boolean> =>
  (await secretOf(store, secret.since, secret)).bytes.join() === secret.bytes.join();

/**
 * Orders whose buyers, told as bare hashes that anybody could make of a known address, are told by a hash that only this installation can make:
 * HMAC-SHA-256, behind the name of its key's epoch. Must be done before they are kept.
 */
export const withBuyers = async (store: Store, snapshots: readonly Snapshot[]): Promise<Snapshot[]> => {
  const told = snapshots.map(s => (s.kind === 'order' ? withOneBuyer(s) : s));
  const orders = told.flatMap(s => (s.kind === 'order' && isBare(s.fields.buyer) ? [s] : []));
  if (orders.length === 0) return told;
  const sign = await signer(await secretOf(store, Math.max(...orders.map(({at}) => at))));
  const signOf = ({fields: {buyer, buyerFrom}}: Order) => sign(buyerFrom ?? '', buyer ?? '');
  const signed = new Map(await Promise.all(orders.map(async s => [s as Snapshot, await signOf(s)] as const)));
  return told.map(s => {
    const buyer = signed.get(s);
    return buyer && s.kind === 'order' ? {...s, fields: {...s.fields, buyer}} : s;
  });
};

/** The epoch of the present key and since when it is (epoch ms): buyers of other epochs cannot be compared with those of this one. Undefined: no buyer was told yet. */
export const buyerEpoch = async (store: Store): Promise<{epoch: string; since: number} | undefined> => {
  const kept = (await store.get('install', 'buyers')) as BuyerSecret | undefined;
  return kept && {epoch: await epochOf(kept.bytes), since: kept.since};
};

/** The key, for a backup with a passphrase; undefined: no buyer was told yet. */
export const buyerSecret = async (store: Store): Promise<BuyerSecret | undefined> =>
  (await store.get('install', 'buyers')) as BuyerSecret | undefined;

/** Takes the key that a backup carries, where there is none yet: what was hashed here with another could not be compared with itself any more. */
export const noteSecret = async (tx: Writing, secret: BuyerSecret): Promise<void> => {
  if (await tx.objectStore('install').get('buyers')) return;
  tx.objectStore('install').put(secret, 'buyers').catch(told);
};
