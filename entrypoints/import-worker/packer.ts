import {buffersOf, type LinePart, lineReceiver, lineSender} from '../../lib/model/line-part.ts';
import {type BuyerSecret, hashesBy} from '../../lib/store/buyer-key.ts';
import type {Ahead, Ready} from '../../lib/store/ready.ts';
import {inMemory, type Leaving, type Left, leftOf, onDisk, type Scratch} from '../../lib/store/scratch.ts';
import {type Batch, type Packing, packingInto} from './packing.ts';

/** How orders are packed: by what ahead of being kept, who bought by which key, and whether they wait on the disk or in memory. */
export type PackJob = {ahead: Ahead; secret: BuyerSecret; isLarge: boolean};

/** Reader → packer: how it packs, the orders of a batch, and that there are no more. */
type Asked = {packs: PackJob} | {batch: Omit<Batch, 'table'> & {table: LinePart}} | 'all';
type Chunk = {ready: Omit<Ready, 'scratch'>; lines: number};
/** Packer → reader: it is there, a batch was packed or had no room, all of them, or that it failed. */
type Answer = 'ready' | {isPacked: boolean} | {chunks: Chunk[]; left: Left} | {failed: string};

/** Orders of so many batches may be under way between the two: one is packed while the next is read. */
const UNDER_WAY = 3;

const scratchFor = ({isLarge}: PackJob): Promise<Leaving | undefined> => (isLarge ? onDisk() : Promise.resolve(inMemory()));

/** Packs in the worker that reads; undefined: there is no place where anything could wait. */
export const packingHere = async (job: PackJob): Promise<Packing | undefined> => {
  const scratch = await scratchFor(job);
  return scratch && packingInto(scratch, job.ahead, await hashesBy(job.secret));
};

/** Of a worker: how it is heard and answers. */
type Scope = {
  postMessage: (answer: unknown, moved: {transfer: Transferable[]}) => void;
  addEventListener: (type: 'message', heard: (event: MessageEvent) => void) => void;
};

/** Makes a worker of the scope which packs orders while another one reads the next. */
export const servePacking = (scope: Scope): void => {
  const receive = lineReceiver();
  const answer = (one: Answer, moved: Transferable[] = []): void => scope.postMessage(one, {transfer: moved});
  let [packing, scratch]: [Packing | undefined, Leaving | undefined] = [undefined, undefined];
  const answered = async (asked: Asked): Promise<void> => {
    if (asked === 'all') {
      const packed = await packing?.packed();
      const left = scratch?.leave();
      const chunks = packed?.chunks.map(({ready: {scratch: _, ...ready}, lines}) => ({ready, lines})) ?? [];
      if (left) answer({chunks, left}, Array.isArray(left) ? left.map(({buffer}) => buffer) : []);
    } else if ('packs' in asked) {
      scratch = await scratchFor(asked.packs);
      packing = scratch && packingInto(scratch, asked.packs.ahead, await hashesBy(asked.packs.secret));
    } else {
      const table = receive(asked.batch.table);
      answer({isPacked: (await packing?.take({...asked.batch, table})) ?? false});
    }
  };
  // One after the other: a batch is packed by what is known of those before it.
  let turn: Promise<void> = Promise.resolve();
  scope.addEventListener('message', ({data}) => {
    turn = turn.then(() => answered(data)).catch(error => answer({failed: error instanceof Error ? error.message : String(error)}));
  });
  answer('ready');
};

/** The answers of a packer, in their order. */
const answersOf = (worker: Worker) => {
  const [come, wanted]: [Answer[], {done: (one: Answer) => void; fail: (error: Error) => void}[]] = [[], []];
  let failed: Error | undefined;
  worker.onerror = event => {
    failed = new Error(event.message);
    for (const {fail} of wanted.splice(0)) fail(failed);
  };
  worker.onmessage = ({data}) => {
    const next = wanted.shift();
    if (next) next.done(data);
    else come.push(data);
  };
  const next = async (): Promise<Exclude<Answer, {failed: string}>> => {
    if (failed) throw failed;
    const one = come.shift() ?? (await new Promise<Answer>((done, fail) => wanted.push({done, fail})));
    if (typeof one === 'object' && 'failed' in one) throw new Error(one.failed);
    return one;
  };
  return {next};
};

/** Packs in another worker; resolves when that one is there: the browser begins none whose maker is busy. */
export const packingBy = async (worker: Worker, job: PackJob): Promise<Packing> => {
  const [{next}, send] = [answersOf(worker), lineSender()];
  const ask = (asked: Asked, moved: Transferable[] = []): void => worker.postMessage(asked, {transfer: moved});
  let [underWay, isPacked, scratch]: [number, boolean, Scratch | undefined] = [0, true, undefined];
  const settle = async (most: number): Promise<boolean> => {
    for (; underWay > most; underWay -= 1) {
      const one = await next();
      isPacked &&= typeof one === 'object' && 'isPacked' in one && one.isPacked;
    }
    return isPacked;
  };
  ask({packs: job});
  await next();
  return {
    take: async ({table, ...batch}) => {
      const part = send(table);
      ask({batch: {...batch, table: part}}, buffersOf(part));
      underWay += 1;
      return settle(UNDER_WAY);
    },
    packed: async () => {
      if (!(await settle(0))) return undefined;
      ask('all');
      const all = await next();
      scratch = typeof all === 'object' && 'left' in all ? await leftOf(all.left) : undefined;
      if (typeof all !== 'object' || !('chunks' in all) || !scratch) return undefined;
      const own = scratch;
      return {chunks: all.chunks.map(({ready, lines}) => ({ready: {...ready, scratch: own}, lines})), ahead: job.ahead};
    },
    done: async () => {
      worker.terminate();
      await scratch?.done();
    },
  };
};
