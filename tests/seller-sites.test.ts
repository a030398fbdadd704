import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {generalBundles, hasBundle, softwareBundles} from '../lib/registration.ts';
import {siteById, sites} from '../lib/sites/index.ts';

/** The back ends of marketplaces, which have hosts of their own. */
const hosted = sites.filter(site => site.backEnd && hasBundle(site));
const pages = join(import.meta.dirname, 'pages');
const savedOf = (id: string, ending: string) =>
  readdirSync(join(pages, id))
    .filter(name => name.endsWith(ending))
    .map(name => ({name, text: readFileSync(join(pages, id, name), 'utf8')}));

/** A buyer whom no page of a shop would name: who they are, where they live, how they are reached. */
const buyer =
  /Quillfeather|Lanternwood|Zacharias|quillfeather_zach|lanternwood77|998877|江小鱼|Gull Lane|Whitby|YO21|7700[ -]?900123|@quillfeather/i;

it('are all there', () => {
  expect(hosted.map(({id}) => id).sort()).toEqual([
    ...['amazon-seller', 'douyin-shop', 'ebay-seller', 'etsy-seller', 'jd-seller', 'lazada-seller', 'mercado-libre-seller'],
    ...['pinduoduo-seller', 'shopee-seller', 'shopify-admin', 'taobao-seller', 'tiktok-shop-seller', 'walmart-seller'],
  ]);
});

/** Those of software that runs on any host, each with a bundle of its own. */
const software = sites.filter(({isAlone}) => isAlone);

it('and those of software are the bundles that are known, each by signs of its own', () => {
  expect(software.map(({id}) => id).sort()).toEqual([...softwareBundles]);
  expect(software.filter(({recognise, matches}) => !recognise || matches.length > 0).map(({id}) => id)).toEqual([]);
});

/** What a reading of each kind tells, whatever else it does. */
const tells: Record<string, (fields: Record<string, unknown>) => boolean> = {
  order: fields => 'status' in fields || 'statusText' in fields || 'lines' in fields,
  listing: ({owner}) => owner === 'mine',
  stock: fields => 'onHand' in fields && 'sku' in fields,
  traffic: fields => 'day' in fields && 'visits' in fields,
  ad: fields => 'day' in fields && 'spend' in fields,
};

describe.each([...hosted, ...software].map(site => [site.id, site] as const))('%s', (id, site) => {
  it('belongs to a site that is known, and reads with the words of one group of languages', () => {
    if (site.of) expect([id, siteById(site.of)?.backEnd]).toEqual([id, undefined]);
    expect([id, site.words !== undefined, generalBundles.some(name => name === id)]).toEqual([id, true, site.isAlone ?? false]);
  });

  it('has a saved page of each kind', () => {
    const read = savedOf(id, '.json').map(({text}) => (JSON.parse(text) as {page: string}).page);
    expect([...new Set(read)].sort()).toEqual(Object.keys(site.pages).sort());
  });

  it('shows the buyer on the pages of its orders, and tells of none of it', () => {
    const shown = savedOf(id, '.html').filter(({name}) => name.startsWith('order'));
    expect(shown.map(({name, text}) => [name, buyer.test(text)])).toEqual(shown.map(({name}) => [name, true]));
    const told = savedOf(id, '.json');
    expect(told.length).toBeGreaterThan(2);
    expect(told.filter(({text}) => buyer.test(text)).map(({name}) => name)).toEqual([]);
  });

  it('tells of every order with its number and its state or what was bought, of every listing as the seller’s own, of every figure with its day', () => {
    for (const {name, text} of savedOf(id, '.json')) {
      const {readings} = JSON.parse(text) as {readings: {kind: string; ref: string; fields: Record<string, unknown>}[]};
      expect([name, readings.length > 0]).toEqual([name, true]);
      for (const {kind, ref, fields} of readings) {
        const isTold = tells[kind]?.(fields) ?? false;
        expect([name, ref.length > 0, isTold]).toEqual([name, true, true]);
      }
    }
  });
});
