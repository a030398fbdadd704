import type {Imported} from '../../lib/messages.ts';
import {withLines} from '../../lib/order-teller.ts';
import {buyerHasher} from '../../lib/store/buyer-key.ts';
import {mergeSome} from '../../lib/store/merge-blocks.ts';
import type {Store} from '../../lib/store/open.ts';
import {FULL} from '../../lib/store/packed.ts';
import {keepReady} from '../../lib/store/ready.ts';
import {announcePacked, type KeptPacked, keepPacked, type NewTelling, nothingKnown} from '../../lib/store/write-packed.ts';
import {summarise} from '../../lib/store/write-summary.ts';
import {type Batch, type Packed, toldOf} from './packing.ts';

/** Lines that are read before they are packed: some full blocks. What they are read into is let go of then. */
export const CHUNK = 4 * FULL;
/** Chunks of one transaction: some hundreds of full blocks. Each takes as long as the disk needs to say that it has it. */
const PER_BATCH = 64;
/** The same where they wait on the disk, because all of them are too many to be held at once. */
const PER_LARGE_BATCH = 8;

export type Progress = (lines: number) => void;

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

/** Writes what was packed while it was looked at, some chunks in one transaction. */
export const writePacked = (writing: Writing, {chunks, ahead, isLarge}: Packed): Promise<Imported> =>
  counted(writing, async count => {
    const {store, telling} = writing;
    const [known, most] = [nothingKnown(), isLarge ? PER_LARGE_BATCH : PER_BATCH];
    for (let from = 0; from < chunks.length; from += most) {
      const some = chunks.slice(from, from + most);
      const ready = some.map(chunk => chunk.ready);
      const orders = ready.reduce((sum, one) => sum + one.orders, 0);
      count(await keepReady(store, {telling, ready, ahead, known}), orders, some.at(-1)?.lines ?? 0);
    }
  });
