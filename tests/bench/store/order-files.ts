import {createReadStream, createWriteStream, existsSync, mkdirSync, renameSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {createGunzip} from 'node:zlib';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const output = join(root, '.output/bench');

/** A year of a real shop, which is not ours to ship: in the folder LINCHPIN_CORPUS, else beside the repository. */
export const retail = resolve(root, process.env.LINCHPIN_CORPUS ?? '../shared', 'data/orders/online_retail.csv.gz');

/** Lines of that year. */
export const YEAR = 541_909;
const [DAY, DAYS] = [86_400_000, 374];
const SEED = 20_261_130;
const LINE = /^(C|A)?(\d+),(.*),([^,]*),([^,]*),([^,]*),([^,]*)$/;

/** 0 or 1 by chance, the same each time. */
const coin = (customer: number, copy: number): number => {
  let value = Math.imul(customer ^ SEED, 0x9e3779b1) ^ Math.imul(copy, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value >>> 16) & 1;
};

const later = (moment: string, days: number): string =>
  new Date(Date.parse(`${moment.replace(' ', 'T')}Z`) + days * DAY).toISOString().slice(0, 19).replace('T', ' ');

/** A line as of a later year: other order, other day; of the customers one half comes back and the other half are new ones. */
const shifted = (line: string, copy: number): string => {
  const [, letter = '', order = '', goods = '', moment = '', price = '', customer = '', country = ''] = LINE.exec(line) ?? [];
  if (!order) throw new Error(`A line of the orders is written in another way: ${line}`);
  const number = Number(customer);
  const who = customer ? String(number + copy * 100_000 * coin(number, copy)) : '';
  return `${letter}${Number(order) + copy * 1_000_000},${goods},${later(moment, copy * DAYS)},${price},${who},${country}`;
};

const linesOfYear = () => createInterface({input: createReadStream(retail).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY});

/** The path of a file with so many order lines: the beginning of the year, or as many years one after another; made once. */
export const orderFile = async (lines: number): Promise<string> => {
  const path = join(output, `orders-${lines}.csv`);
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), {recursive: true});
  const out = createWriteStream(`${path}.part`);
  const write = (text: string) => out.write(text) || new Promise<void>(done => out.once('drain', done));
  let written = 0;
  for (let copy = 0; written < lines; copy += 1) {
    let isHeader = true;
    for await (const line of linesOfYear()) {
      if (!isHeader && written === lines) break;
      if (!isHeader) {
        await write(`${copy ? shifted(line, copy) : line}\n`);
        written += 1;
      } else if (copy === 0) await write(`${line}\n`);
      isHeader = false;
    }
  }
  await new Promise<void>((done, fail) => out.end((error?: Error | null) => (error ? fail(error) : done())));
  renameSync(`${path}.part`, path);
  return path;
};
