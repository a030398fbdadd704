import {existsSync, statSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import type {Effort} from '../effort.ts';
import {type Figure, inPairs, median} from '../statistics.ts';
import {ask, profile, serve} from './browser.ts';
import {bundled} from './bundle.ts';
import {orderFile, retail} from './order-files.ts';
import {installPeers, peersFolder} from './peers.ts';
import {type Measured, measured, type Task} from './side.ts';

const MB = 1e6;
const peers = {sqlite: 'SQLite WASM', duckdb: 'DuckDB-WASM'};
type Peer = keyof typeof peers;

/** The parse alone and a raw put of the same bytes, by turns: ms. */
const plain = async (origin: string, file: string, rounds: number) => {
  const {open, remove} = profile();
  const context = await open();
  const [parses, puts]: [number[], number[]] = [[], []];
  try {
    const page = await context.newPage();
    await page.goto(origin);
    await page.setInputFiles('input', file);
    for (let i = 0; i <= rounds; i += 1) {
      parses.push((await ask<{ms: number}>(page, 'parse.js', 'parse', 'file')).ms);
      puts.push(await ask<number>(page, 'parse.js', 'put', 'file'));
    }
  } finally {
    await context.close();
    remove();
  }
  return {parses: parses.slice(1), puts: puts.slice(1)};
};

const one = (name: string, unit: string, value: number, baseline: number, beside: string): Figure => ({
  name,
  unit,
  value,
  baseline,
  beside,
});

const alone = (n: number, bytes: number, ours: Measured, {parses, puts}: Awaited<ReturnType<typeof plain>>): Figure[] => [
  one(`import-${n}`, 'ms', ours.imports, median(parses), 'the parse alone'),
  one(`import-${n}-to-raw-put`, 'ms', ours.imports, median(puts), 'raw put of its bytes'),
  inPairs(`reopen-${n}`, 'ms', 'the same page, empty', ours.reopened, ours.empty),
  one(`disk-${n}`, 'B/line', ours.bytes / n, bytes / n, 'the file'),
  one(`memory-reopened-${n}`, 'MB', ours.held / MB, 60, 'what it may be'),
  ...(ours.peak === undefined ? [] : [one(`memory-import-${n}`, 'MB', ours.peak / MB, 250, 'what it may be')]),
  one(`questions-warm-${n}`, 'ms', ours.warm, 150, 'what it may be'),
  one(`questions-cold-${n}`, 'ms', ours.cold, 600, 'what it may be'),
];

/** Ours beside a peer: a ratio below 1 is less. */
const beside = (n: number, ours: Measured, theirs: Measured, peer: Peer): Figure[] => {
  const name = peers[peer];
  const of = (what: string, unit: string, value: number, baseline: number) => one(`${what}-${n}-to-${peer}`, unit, value, baseline, name);
  return [
    of('import', 'ms', ours.imports, theirs.imports),
    inPairs(`reopen-${n}-to-${peer}`, 'ms', name, ours.reopened, theirs.reopened),
    of('disk', 'B/line', ours.bytes / n, theirs.bytes / n),
    of('memory-reopened', 'MB', ours.held / MB, theirs.held / MB),
    of('questions-warm', 'ms', ours.warm, theirs.warm),
    of('questions-cold', 'ms', ours.cold, theirs.cold),
    inPairs(`one-more-on-${n}-to-${peer}`, 'ms', name, ours.more, theirs.more),
  ];
};

/** Throws where a peer answers anything else: one of the two is wrong then. */
const sameAnswers = (ours: Measured, theirs: Measured, peer: Peer): void => {
  const [mine, other] = [
    {...ours.answers, ...ours.questions},
    {...theirs.answers, ...theirs.questions},
  ];
  const differs = Object.keys(mine).filter(key => !isDeepStrictEqual(mine[key as 'gmv'], other[key as 'gmv']));
  if (differs.length > 0) throw new Error(`${peers[peer]} answers otherwise: ${differs.join(', ')}.`);
};

/**
 * The store of orders: the extension's own code of import, store and questions in a worker of a plain page of 127.0.0.1, beside Papa Parse, a
 * raw put, SQLite and DuckDB on the same page, in the same browser and run; all of them answer the same.
 */
export const store = async ({rounds, orderLines, peerLines, oneMore}: Effort): Promise<Figure[]> => {
  if (!existsSync(retail)) {
    console.log('skipped: the retail orders are not here (set LINCHPIN_CORPUS to their folder)');
    return [];
  }
  const names = (installPeers() ? Object.keys(peers) : []) as Peer[];
  const workers = ['ours', 'ours-packer', 'ours-read', 'parse', ...names];
  const code = await Promise.all(workers.map(async name => [`${name}.js`, await bundled(`${name}-worker`)] as const));
  const server = await serve(Object.fromEntries(code), {peers: peersFolder});
  const figures: Figure[] = [];
  const [few = 0] = orderLines;
  try {
    for (const n of orderLines) {
      const file = await orderFile(n);
      const task = (side: string, reader = side): Task => ({
        origin: server.origin,
        side,
        reader,
        file,
        rounds: rounds * 2 + 1,
        more: oneMore,
      });
      const ours = await measured({...task('ours', 'ours-read'), ...(n !== few && {small: await orderFile(few)})});
      figures.push(...alone(n, statSync(file).size, ours, await plain(server.origin, file, rounds)));
      figures.push(inPairs(`one-more-on-${n}`, 'ms', 'bare strict put', ours.more, ours.puts));
      if (ours.few) figures.push(inPairs(`one-more-on-${n}-to-${few}`, 'ms', `the same on ${few}`, ours.more, ours.few));
      for (const peer of n <= peerLines ? names : []) {
        const theirs = await measured(task(peer));
        sameAnswers(ours, theirs, peer);
        figures.push(...beside(n, ours, theirs, peer));
      }
    }
    return figures;
  } finally {
    await server.close();
  }
};
