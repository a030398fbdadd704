import type {LineTable} from '../../lib/model/line-table.ts';
import type {Draft, Rowed, Who} from '../../lib/order-teller.ts';
import type {Told} from '../../lib/store/block.ts';
import {type BuyerHash, type BuyerSecret, hashesBy} from '../../lib/store/buyer-key.ts';
import {type Ahead, makeReady, type Ready} from '../../lib/store/ready.ts';
import type {Scratch} from '../../lib/store/scratch.ts';

/** Orders that were read, whose lines stand in a table until the next are, and how many lines of the file were, up to their end. */
export type Batch = {drafts: Rowed[]; table: LineTable; lines: number};

/** Orders as they are kept: who bought is a hash that nobody else can make, and is waited for only where it is not `known` yet. */
export const toldOf = async (drafts: readonly (Draft | Rowed)[], hash: BuyerHash, known: Map<string, string>): Promise<Told[]> => {
  const nameOf = ({from, text}: Who) => `${from} ${text}`;
  const unknown = new Map(drafts.flatMap(({who}) => (who && !known.has(nameOf(who)) ? [[nameOf(who), who] as const] : [])));
  await Promise.all([...unknown].map(async ([name, {from, text}]) => known.set(name, await hash(from, text))));
  return drafts.map(({who, ...draft}) =>
    who ? {...draft, fields: {...draft.fields, buyer: known.get(nameOf(who)) as string, buyerFrom: who.from}} : draft,
  );
};

/** How orders are packed: by what ahead of being kept, who bought by which key, and whether they wait on the disk, being too many for memory. */
export type PackJob = {ahead: Ahead; secret: BuyerSecret; isLarge: boolean};

/** All orders of a file as they wait to be kept. */
export type Packed = {chunks: {ready: Ready; lines: number}[]} & Pick<PackJob, 'ahead' | 'isLarge'>;

/**
 * Packs what is read before it is known whether it is kept: then the file need not be read twice. `take`: false where there is no room for it;
 * `packed`: all of it, undefined where there was no room; `done`: nothing waits any more.
 */
export type Packing = {
  take: (batch: Batch) => Promise<boolean>;
  packed: () => Promise<Packed | undefined>;
  done: () => Promise<void>;
};

/** Packs in the worker that reads. */
export const packingInto = async (scratch: Scratch, {ahead, secret, isLarge}: PackJob): Promise<Packing> => {
  const chunks: Packed['chunks'] = [];
  const [hash, hashes] = [await hashesBy(secret), new Map<string, string>()];
  return {
    take: async ({drafts, table, lines}) => {
      const told = await toldOf(drafts, hash, hashes);
      try {
        chunks.push({ready: makeReady(told, ahead, scratch, table), lines});
        return true;
      } catch {
        return false;
      }
    },
    packed: async () => ({chunks, ahead, isLarge}),
    done: scratch.done,
  };
};
