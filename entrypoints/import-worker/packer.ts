import {buffersOf, type LinePart, lineReceiver, lineSender} from '../../lib/model/line-part.ts';
import type {Ready} from '../../lib/store/ready.ts';
import {inMemory, onDisk} from '../../lib/store/scratch.ts';
import {type Batch, type Packing, type PackJob, packingInto} from './packing.ts';

/** Reader → packer: how it packs, the orders of a batch, and that there are no more. */
type Asked = {packs: PackJob} | {batch: Omit<Batch, 'table'> & {table: LinePart}} | 'all';
type Bytes = Uint8Array<ArrayBuffer>;
type Chunk = {ready: Omit<Ready, 'scratch'>; lines: number};
/** Packer → reader: it is there, a batch was packed or had no room, and the memory in which it came, all of them, or that it failed. */
type Answer = 'ready' | {isPacked: boolean; memory: ArrayBuffer[]} | {chunks: Chunk[]; bytes: Bytes[]} | {failed: string};

/** Orders of so many batches may be under way between the two: one is packed while the next is read. */
const UNDER_WAY = 3;

/** Packs in the worker that reads; undefined: there is no place where anything could wait. */
export const packingHere = async (job: PackJob): Promise<Packing | undefined> => {
  const scratch = job.isLarge ? await onDisk() : inMemory();
  return scratch && packingInto(scratch, job);
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
  const bytes: Bytes[] = [];
  let packing: Packing | undefined;
  const answered = async (asked: Asked): Promise<void> => {
    if (asked === 'all') {
      const packed = await packing?.packed();
      const chunks = packed?.chunks.map(({ready: {scratch: _, ...ready}, lines}) => ({ready, lines})) ?? [];
      const moved = bytes.map(({buffer}) => buffer);
      answer({chunks, bytes}, moved);
    } else if ('packs' in asked) {
      packing = await packingInto(inMemory(bytes), asked.packs);
    } else {
      const table = receive(asked.batch.table);
      const isPacked = (await packing?.take({...asked.batch, table})) ?? false;
      const memory = buffersOf(asked.batch.table);
      answer({isPacked, memory}, memory);
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

/** Another worker that has begun, which the browser does for none whose maker is busy; undefined: it gives no such worker. */
const begun = async (made: () => Worker, job: PackJob) => {
  let worker: Worker | undefined;
  try {
    worker = made();
    const {next} = answersOf(worker);
    worker.postMessage({packs: job} satisfies Asked);
    await next();
    return {worker, next};
  } catch {
    worker?.terminate();
    return undefined;
  }
};

/** Packs in another worker; undefined: there is none. */
export const packingBy = async (made: () => Worker, job: PackJob): Promise<Packing | undefined> => {
  const other = await begun(made, job);
  if (!other) return undefined;
  const [{worker, next}, lines] = [other, lineSender()];
  const ask = (asked: Asked, moved: Transferable[] = []): void => worker.postMessage(asked, {transfer: moved});
  let [underWay, isPacked] = [0, true];
  const settle = async (most: number): Promise<boolean> => {
    for (; underWay > most; underWay -= 1) {
      const one = await next();
      if (typeof one !== 'object' || !('isPacked' in one)) throw new Error('A batch was answered by something else.');
      lines.takeBack(one.memory);
      isPacked &&= one.isPacked;
    }
    return isPacked;
  };
  return {
    take: async ({table, ...batch}) => {
      const part = lines.part(table);
      ask({batch: {...batch, table: part}}, buffersOf(part));
      underWay += 1;
      return settle(UNDER_WAY);
    },
    packed: async () => {
      if (!(await settle(0))) return undefined;
      ask('all');
      const all = await next();
      if (typeof all !== 'object' || !('chunks' in all)) throw new Error('All of it was answered by something else.');
      const scratch = inMemory(all.bytes);
      const chunks = all.chunks.map(({ready, lines: upTo}) => ({ready: {...ready, scratch}, lines: upTo}));
      return {chunks, ahead: job.ahead, isLarge: job.isLarge};
    },
    done: async () => worker.terminate(),
  };
};
