import {afterAll, beforeAll, expect, it} from 'vitest';
import {adsOf, trafficOf} from './tools/demo-shop/figures.ts';
import {type DemoShop, startDemoShop} from './tools/demo-shop/server.ts';
import {openReader} from './tools/lab/read.ts';

/** All figures of the demo shop, as its back end shows them, against what they are. */
const now = Date.UTC(2026, 10, 28, 12);

let shop: DemoShop;
let reader: Awaited<ReturnType<typeof openReader>>;
beforeAll(async () => {
  [shop, reader] = await Promise.all([startDemoShop({now}), openReader()]);
});
afterAll(() => Promise.all([shop.close(), reader.close()]));

const read = async (path: string) => {
  const html = await (await fetch(shop.url + path)).text();
  return (await reader.read({html}, shop.url + path)).readings;
};
const dollars = (amount: number) => ({amount, currency: 'USD'});

it('the page of traffic tells of every day', async () => {
  const readings = await read('/admin/traffic');
  expect(readings.map(({kind, ref, fields}) => ({kind, ref, ...fields}))).toEqual(
    trafficOf(1, now).map(({day, ...counts}) => ({kind: 'traffic', ref: day, grain: 'day', day, ...counts})),
  );
});

it('the page of ads tells of every campaign on every day', async () => {
  const readings = await read('/admin/ads');
  expect(readings.map(({kind, ref, fields}) => ({kind, ref, ...fields}))).toEqual(
    adsOf(1, now).map(({day, campaign, spend, revenue, ...counts}) => ({
      ...{kind: 'ad', ref: `${day} ${campaign}`, grain: 'campaign', day, campaign, ...counts},
      ...{spend: dollars(spend), revenue: dollars(revenue)},
    })),
  );
});
