import {readFileSync} from 'node:fs';
import {productPage} from '../../journeys/stage/goods.ts';
import {openSeller, type Seller} from '../../journeys/stage/seller.ts';
import {openWeb} from '../../journeys/stage/web.ts';
import {random} from '../demo-shop/random.ts';
import type {Part} from './part.ts';

/** What came of captures during which the background was killed. */
export type Count = {captures: number; kills: number; acknowledged: number; lost: number; doubled: number};

const url = 'https://shop.example/products/oak-hook';

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

type Line = {kind: string; fields: {price: {amount: number}}};

/** The price of every snapshot in the store, as its export tells: each capture has another. */
const keptPrices = async (seller: Seller) => {
  const own = await seller.dashboard('#/data');
  const [download] = await Promise.all([own.waitForEvent('download'), own.getByTestId('export-jsonl').click()]);
  const lines = readFileSync(await download.path(), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map(line => JSON.parse(line) as Line).flatMap(({kind, fields}) => (kind === 'listing' ? [fields.price.amount] : []));
};

const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

/** `captures` captures, each of a price of its own, while the background is killed at random moments. */
export const killBatch = async (captures: number, seed: number): Promise<Count> => {
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
      // Most captures take less than 60 ms from the reading to the answer. The first is met at all events, so that every batch gets on.
      for (let left = kills === 0 ? 1 : Math.floor(next() * 3); left > 0; left -= 1) {
        await pause(next() * 60);
        await seller.killBackground();
        kills += 1;
      }
      if (await captured) acknowledged.push(price);
      await page.close();
    }
    const kept = await keptPrices(seller);
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

const none: Count = {captures: 0, kills: 0, acknowledged: 0, lost: 0, doubled: 0};

const sum = (a: Count, b: Count): Count => ({
  captures: a.captures + b.captures,
  kills: a.kills + b.kills,
  acknowledged: a.acknowledged + b.acknowledged,
  lost: a.lost + b.lost,
  doubled: a.doubled + b.doubled,
});

/** Captures in one browser: one that is killed a hundred times and more slows down. */
const batch = 50;

/** Kills of the background: what was acknowledged must be in the store, and once. A capture is met by none, one or two of them. */
export const kills: Part<Count> = {
  name: 'kills',
  none,
  run: ({left, at, seed}) => killBatch(Math.min(batch, left), seed + at),
  sum,
  done: ({kills}) => kills,
  faults: ({lost, doubled, captures, acknowledged}) => lost + doubled + (captures > 0 && acknowledged === 0 ? 1 : 0),
  line: ({captures, kills, acknowledged, lost, doubled}) =>
    `${kills} kills in ${captures} captures, ${acknowledged} acknowledged, ${lost} of them lost, ${doubled} doubled`,
};
