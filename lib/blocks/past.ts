import {deflateSync, inflateSync, strFromU8, strToU8} from 'fflate';
import type {Snapshot} from '../model/snapshot.ts';
import {Damaged} from './bytes.ts';
import {type Change, changed, changeTo} from './change.ts';
import {type Moulds, mouldInto, pour} from './mould.ts';
import {seal, unseal} from './sealed.ts';

export type {Change} from './change.ts';

/** The way back from one snapshot to those before it, newest first: what each says otherwise than the one after it. */
export const wayBack = (from: Snapshot, before: readonly Snapshot[]): Change[] =>
  before.map((one, i) => changeTo(i === 0 ? from : (before[i - 1] as Snapshot), one));

/** The snapshots before one, newest first, by the way back to them. */
export const goneBack = (from: Snapshot, way: readonly Change[]): Snapshot[] => {
  const all: Snapshot[] = [];
  for (const change of way) all.push(changed(all[all.length - 1] ?? from, change));
  return all;
};

/** A way back as bytes with a checksum: of a price that changes daily some five bytes a day, however much its page says besides. */
export const packPast = (way: readonly Change[]): Uint8Array<ArrayBuffer> =>
  seal(deflateSync(strToU8(JSON.stringify(mouldInto(way))), {level: 9}));

/** The way back that was packed; throws `Damaged` where a byte is not as it was written. */
export const unpackPast = (bytes: Uint8Array): Change[] => {
  const payload = unseal(bytes);
  try {
    return pour<Change>(JSON.parse(strFromU8(inflateSync(payload))) as Moulds);
  } catch {
    throw new Damaged('What was packed cannot be unpacked.');
  }
};
