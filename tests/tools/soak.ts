import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {productPage} from '../journeys/stage/goods.ts';
import {openSeller, type Seller} from '../journeys/stage/seller.ts';
import {openWeb} from '../journeys/stage/web.ts';
import {random} from './demo-shop/random.ts';

/** Captures in one browser; what a run is resumed by. */
const batch = 50;
const file = fileURLToPath(new URL('../../.output/soak.json', import.meta.url));
const url = 'https://shop.example/products/oak-hook';

export type Count = {captures: number; kills: number; acknowledged: number; lost: number; doubled: number};

type Scope = {
  chrome: {
    tabs: {query: (by: object) => Promise<{id: number; url?: string}[]>};
    scripting: {executeScript: (what: object) => Promise<{result?: {state: string}}[]>};
  };
};
type Own = Awaited<ReturnType<Seller['dashboard']>>;

/** Has the page read as the popup does; true when the background acknowledged that it is kept. */
const capture = (own: Own) =>
  own.evaluate(async address => {
    const {chrome} = globalThis as unknown as Scope;
    const [tab] = await chrome.tabs.query({url: address});
    const [run] = await chrome.scripting.executeScript({target: {tabId: tab?.id}, files: ['content-scripts/content.js']});
    return run?.result?.state === 'kept';
  }, url);

/** The price of every snapshot in the store: each capture has another. */
const keptPrices = (own: Own) =>
  own.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const open = indexedDB.open('linchpin');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('snapshots').objectStore('snapshots').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result.map(({fields}) => fields.price.amount));
          };
        };
      }),
  );

const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

/** `captures` captures, each of a price of its own, while the background is killed at random moments. */
export const soakBatch = async (captures: number, seed: number): Promise<Count> => {
  const {next} = random(seed);
  const web = await openWeb();
  const seller = await openSeller(web);
  const acknowledged: number[] = [];
  let kills = 0;
  try {
    const own = await seller.dashboard('#/listings');
    await seller.grant('https://shop.example/*');
    for (let price = 100; price < 100 + captures; price += 1) {
      web.put(url, productPage({title: 'Oak hook', price: (price / 100).toFixed(2), sku: 'OAK-1'}));
      const page = await seller.visit(url);
      const captured = capture(own);
      // Most captures take less than 60 ms from the reading to the answer.
      for (let left = Math.floor(next() * 3); left > 0; left -= 1) {
        await pause(next() * 60);
        await seller.killBackground();
        kills += 1;
      }
      if (await captured) acknowledged.push(price);
      await page.close();
    }
    const kept = await keptPrices(own);
    return {
      captures,
      kills,
      acknowledged: acknowledged.length,
      lost: acknowledged.filter(price => !kept.includes(price)).length,
      doubled: kept.length - new Set(kept).size,
    };
  } finally {
    await seller.close();
    await web.close();
  }
};

type Progress = {seed: number; count: number; done: Count[]};

const unfinished = (): Progress | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const sum = (counts: Count[]): Count =>
  counts.reduce(
    (all, one) => ({
      captures: all.captures + one.captures,
      kills: all.kills + one.kills,
      acknowledged: all.acknowledged + one.acknowledged,
      lost: all.lost + one.lost,
      doubled: all.doubled + one.doubled,
    }),
    {captures: 0, kills: 0, acknowledged: 0, lost: 0, doubled: 0},
  );

const line = ({captures, kills, acknowledged, lost, doubled}: Count) =>
  `${captures} captures, ${kills} kills, ${acknowledged} acknowledged, ${lost} of them lost, ${doubled} doubled`;

const usage = `npm run soak [-- --count N] [-- --seed N] [-- --resume]

Captures a page N times (1000) while the background is killed at random moments, and looks for what was acknowledged and is lost, or kept
twice. --resume goes on with a run that was stopped.`;

/** `npm run soak`: the exit code is 1 where anything was lost or doubled. */
export const main = async (args: string[]) => {
  const {values} = parseArgs({
    args,
    options: {count: {type: 'string', default: '1000'}, seed: {type: 'string'}, resume: {type: 'boolean'}, help: {type: 'boolean'}},
  });
  if (values.help) return void console.log(usage);
  const fresh = {seed: Number(values.seed ?? Math.floor(Math.random() * 1e9)), count: Number(values.count), done: []};
  const progress: Progress = (values.resume && unfinished()) || fresh;
  console.log(`seed ${progress.seed}`);
  mkdirSync(fileURLToPath(new URL('../../.output', import.meta.url)), {recursive: true});
  for (let {captures} = sum(progress.done); captures < progress.count; captures += batch) {
    progress.done.push(await soakBatch(Math.min(batch, progress.count - captures), progress.seed + captures));
    writeFileSync(file, JSON.stringify(progress));
    console.log(line(sum(progress.done)));
  }
  rmSync(file);
  const {lost, doubled, acknowledged} = sum(progress.done);
  return lost + doubled > 0 || acknowledged === 0 ? 1 : 0;
};
