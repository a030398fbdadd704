import {deflateSync, inflateSync, strFromU8, strToU8} from 'fflate';
import type {Snapshot} from '../model/snapshot.ts';
import {Damaged} from './bytes.ts';
import {type Change, changed, changeTo} from './change.ts';
import {type Moulds, mouldInto, pour} from './mould.ts';
import {seal, unseal} from './sealed.ts';

export type {Change} from './change.ts';

/**
 * The way back through snapshots, newest first: the first of them whole, of each other what it says otherwise than the one after it. So what
 * is packed can be read without what is newer.
 */
export const wayThrough = (all: readonly Snapshot[]): Change[] =>
  all.map((one, i) => (i === 0 ? {whole: one} : changeTo(all[i - 1] as Snapshot, one)));

/** Can it be read by itself? What was packed by earlier versions is told from the snapshot that is newer. */
export const isWhole = ([first]: readonly Change[]): boolean => first !== undefined && 'whole' in first;

/** The snapshots along a way back, newest first; `from`: the snapshot that is newer than all of them, where the way is not whole. */
export const goneBack = (from: Snapshot | undefined, way: readonly Change[]): Snapshot[] => {
  const all: Snapshot[] = [];
  for (const change of way) all.push('whole' in change ? change.whole : changed((all[all.length - 1] ?? from) as Snapshot, change));
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
