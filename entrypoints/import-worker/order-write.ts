import type {Imported} from '../../lib/messages.ts';
import type {LineTable} from '../../lib/model/line-table.ts';
import {type Draft, type Rowed, type Who, withLines} from '../../lib/order-teller.ts';
import type {Told} from '../../lib/store/block.ts';
import {type BuyerHash, buyerHasher} from '../../lib/store/buyer-key.ts';
import {mergeSome} from '../../lib/store/merge-blocks.ts';
import type {Store} from '../../lib/store/open.ts';
import {FULL} from '../../lib/store/packed.ts';
import {type Ahead, keepReady, makeReady, type Ready} from '../../lib/store/ready.ts';
import type {Scratch} from '../../lib/store/scratch.ts';
import {announcePacked, type KeptPacked, keepPacked, type NewTelling, nothingKnown} from '../../lib/store/write-packed.ts';
import {summarise} from '../../lib/store/write-summary.ts';

/** Lines that are read before they are packed: some full blocks. What they are read into is let go of then. */
export const CHUNK = 4 * FULL;
/** Lines of one transaction: some tens of full blocks. */
const BATCH = 16 * CHUNK;

/** Orders that were read, whose lines stand in a table until the next are, and how many lines of the file were, up to their end. */
export type Batch = {drafts: Rowed[]; table: LineTable; lines: number};
export type Progress = (lines: number) => void;

/** Orders as they are kept: who bought is a hash that nobody else can make, and is waited for only where it is not `known` yet. */
const toldOf = async (drafts: readonly (Draft | Rowed)[], hash: BuyerHash, known: Map<string, string>): Promise<Told[]> => {
  const nameOf = ({from, text}: Who) => `${from} ${text}`;
  const unknown = new Map(drafts.flatMap(({who}) => (who && !known.has(nameOf(who)) ? [[nameOf(who), who] as const] : [])));
  await Promise.all([...unknown].map(async ([name, {from, text}]) => known.set(name, await hash(from, text))));
  return drafts.map(({who, ...draft}) =>
    who ? {...draft, fields: {...draft.fields, buyer: known.get(nameOf(who)) as string, buyerFrom: who.from}} : draft,
  );
};

/** All orders of a file as they wait to be kept. */
export type Packed = {chunks: {ready: Ready; lines: number}[]; ahead: Ahead; scratch: Scratch};
/** `take`: false where there is no room for them; then nothing waits any more. */
export type Packing = {packed: Packed; take: (batch: Batch) => Promise<boolean>; done: () => Promise<void>};

/** Packs what is read before it is known whether it is kept: then the file need not be read twice. */
export const packingInto = (scratch: Scratch, ahead: Ahead, hash: BuyerHash): Packing => {
  const packed: Packed = {chunks: [], ahead, scratch};
  const hashes = new Map<string, string>();
  return {
    packed,
    take: async ({drafts, table, lines}) => {
      const told = await toldOf(drafts, hash, hashes);
      try {
        packed.chunks.push({ready: makeReady(told, ahead, scratch, table), lines});
        return true;
      } catch {
        return false;
      }
    },
    done: scratch.done,
  };
};

/** What is written: a report, and who is told how far it is: lines. */
type Writing = {store: Store; telling: NewTelling; onProgress: Progress};

/** Counts what became of some orders, whose last line is such. */
type Count = (kept: KeptPacked, orders: number, lines: number) => void;

const counted = async ({store, onProgress}: Writing, write: (count: Count) => Promise<void>): Promise<Imported> => {
  const result: Imported = {added: 0, known: 0, refused: []};
  await write((kept, orders, lines) => {
    const refused = [...kept.values()].flatMap(one => (one === 'added' ? [] : [{line: 0, why: one.refused}]));
    result.added += kept.size - refused.length;
    result.known += orders - kept.size;
    result.refused.push(...refused);
    onProgress(lines);
  });
  // Only where many came, or many came one by one: a report of a few orders is taken at once, however many there are.
  if (await summarise(store)) while (await mergeSome(store));
  announcePacked();
  return result;
};

/** Writes orders as they are read, but `bad` ones. */
export const writeRead = (writing: Writing, from: AsyncIterable<Batch>, bad: ReadonlySet<string>): Promise<Imported> =>
  counted(writing, async count => {
    const {store, telling} = writing;
    const [hash, hashes, known] = [await buyerHasher(store, telling.at), new Map<string, string>(), nothingKnown()];
    for await (const {drafts, table, lines} of from) {
      const taken = drafts.filter(({ref}) => !bad.has(ref)).map(draft => withLines(draft, table));
      const orders = await toldOf(taken, hash, hashes);
      count(await keepPacked(store, {telling, orders, known}), orders.length, lines);
    }
  });

const PER_BATCH = BATCH / CHUNK;

/** Writes what was packed while it was looked at, some chunks in one transaction. */
export const writePacked = (writing: Writing, {chunks, ahead, scratch}: Packed): Promise<Imported> =>
  counted(writing, async count => {
    const {store, telling} = writing;
    const known = nothingKnown();
    for (let from = 0; from < chunks.length; from += PER_BATCH) {
      const some = chunks.slice(from, from + PER_BATCH);
      const ready = some.map(chunk => chunk.ready);
      const orders = ready.reduce((sum, one) => sum + one.orders, 0);
      count(await keepReady(store, {telling, ready, ahead, scratch, known}), orders, some.at(-1)?.lines ?? 0);
    }
  });
