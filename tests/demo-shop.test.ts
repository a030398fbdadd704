import {readFileSync} from 'node:fs';
import {afterEach, describe, expect, it} from 'vitest';
import limits from '../lib/limits/demo-shop.ts';
import {catalogue} from './tools/demo-shop/catalogue.ts';
import {slots} from './tools/demo-shop/faults.ts';
import {houseRules} from './tools/demo-shop/house-rules.ts';
import {servedPages} from './tools/demo-shop/saved-pages.ts';
import {type DemoShop, startDemoShop} from './tools/demo-shop/server.ts';

const open: DemoShop[] = [];
const shopOf = async (options: {seed?: number; port?: number} = {}) => {
  const shop = await startDemoShop(options);
  open.push(shop);
  return shop;
};
afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

const textOf = async (address: string, init?: RequestInit) => (await fetch(address, init)).text();
const ids = Array.from({length: 40}, (_, i) => 1001 + i);
const paths = [
  ...['/admin/listings', '/admin/help', '/admin/login', '/shop', '/rival', '/style.css', '/pictures/1001-1.svg', '/nowhere'],
  ...ids.flatMap(id => [`/shop/p/${id}`, `/rival/p/r${id + 6000}`, `/admin/listings/${id}/edit`]),
];
// The port differs from run to run and stands in the markup's absolute addresses.
const allPages = async ({url}: DemoShop) => Promise.all(paths.map(async path => (await textOf(url + path)).replaceAll(url, 'http://shop')));

describe('the demo shop', () => {
  it('gives the same pages byte for byte from the same seed, and others from another', async () => {
    const pages = await allPages(await shopOf({seed: 7}));
    expect(await allPages(await shopOf({seed: 7}))).toEqual(pages);
    expect(await textOf(`${(await shopOf({seed: 8})).url}/shop`)).not.toBe(pages[paths.indexOf('/shop')]);
  });

  it('shows forty goods of both languages, plainly as a demo', async () => {
    const {url} = await shopOf();
    const table = await textOf(`${url}/admin/listings`);
    expect(table.match(/<tr data-id="\d+">/g)).toHaveLength(40);
    expect(table.match(/<td class="title" lang="en">/g)).toHaveLength(20);
    expect(table.match(/<td class="title" lang="zh-CN">/g)).toHaveLength(20);
    expect(await textOf(`${url}/shop/p/1001`)).toContain('Demo shop – invented goods');
    expect(await textOf(`${url}/shop/p/1040`)).toContain('演示商店 – 虚构商品');
  });

  it.each([1, 2, 3, 99, 20261122])('holds every fault in both languages, whatever the seed (%i)', seed => {
    const goods = catalogue(seed);
    const wanted = new Set(slots.flatMap(({faults}) => faults));
    for (const language of ['en', 'zh'] as const) {
      const shelf = goods.filter(good => good.language === language);
      expect(new Set(shelf.flatMap(({faults}) => faults))).toEqual(wanted);
      expect(new Set(shelf.map(({markup}) => markup)).size).toBe(4);
      for (const good of shelf.filter(({faults}) => faults.includes('long-title'))) expect([...good.title].length).toBeGreaterThan(75);
      for (const good of shelf.filter(({faults}) => !faults.length)) expect([...good.title].length).toBeLessThanOrEqual(75);
    }
    expect(new Set(goods.map(({gtin}) => gtin)).size).toBe(40);
  });

  it('sells the same goods at the rival, at other prices and mostly with the same barcode', () => {
    const goods = catalogue(1);
    for (const {price, rival} of goods) expect(rival.price).not.toBe(price);
    const known = goods.filter(({gtin, rival}) => gtin === rival.gtin).length;
    expect(known).toBeGreaterThan(30);
    expect(known).toBeLessThan(40);
    const dearer = goods.filter(({price, rival}) => rival.price > price).length;
    expect(dearer).toBeGreaterThan(5);
    expect(dearer).toBeLessThan(35);
  });

  it('serves pictures of the size they say', async () => {
    const {url} = await shopOf();
    const small = catalogue(1).find(({faults}) => faults.includes('tiny-pictures'));
    const answer = await fetch(`${url}/pictures/${small?.id}-1.svg`);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(await answer.text()).toContain('width="160" height="160"');
    expect((await fetch(`${url}/pictures/${small?.id}-99.svg`)).status).toBe(404);
  });

  it('tells another price in the markup than on the page where that is the fault', async () => {
    const {url} = await shopOf();
    const good = catalogue(1).find(({faults}) => faults.includes('disagreeing-price'));
    const page = await textOf(`${url}/shop/p/${good?.id}`);
    const claimed = /"price":"([\d.]+)"/.exec(page)?.[1];
    const visible = /<span class="now">\D*([\d.,]+)/.exec(page)?.[1]?.replace(',', '.');
    expect(visible).toMatch(/^\d+\.\d\d$/);
    expect(claimed).toMatch(/^\d+\.\d\d$/);
    expect(claimed).not.toBe(visible);
  });

  it('saves what the edit form sends, escapes it, and forgets it with the server', async () => {
    const {url} = await shopOf();
    const body = new URLSearchParams({title: '<b>"Better" & shorter</b>', price: '12,5', stock: '0'});
    const answer = await fetch(`${url}/admin/listings/1001/edit`, {method: 'POST', body});
    expect(answer.url).toBe(`${url}/admin/listings/1001/edit?saved=1`);
    const page = await textOf(`${url}/shop/p/1001`);
    expect(page).toContain('&lt;b&gt;&quot;Better&quot; &amp; shorter&lt;/b&gt;</h1>');
    expect(page).not.toContain('<b>');
    expect(page).toContain('12.50');
    expect(page).toContain('disabled');
    const fresh = await shopOf();
    expect(await textOf(`${fresh.url}/shop/p/1001`)).not.toContain('Better');
  });

  it('refuses what another page or another host name asks', async () => {
    const {url} = await shopOf();
    const post = {method: 'POST', body: new URLSearchParams({title: 'x'}), headers: {origin: 'https://elsewhere.example'}};
    expect((await fetch(`${url}/admin/listings/1001/edit`, post)).status).toBe(403);
    expect(await textOf(`${url}/shop/p/1001`)).not.toContain('>x<');
    expect((await fetch(`${url}/shop`, {method: 'DELETE'})).status).toBe(405);
    expect((await fetch(`${url}/shop/p/9999`)).status).toBe(404);
  });

  it('holds its sellers to the rules that the site file knows', () => {
    const {title, titleRepeats, titleCapitals, titleBans = [], images, imageSize, bullets, bulletLength, description} = limits;
    const [{max: most} = {}, {max: repeats} = {}] = [title?.[0], titleRepeats?.[0]];
    expect([most, repeats]).toEqual([houseRules.title, houseRules.titleRepeats]);
    expect([titleCapitals?.[0]?.max, imageSize?.[0]?.min]).toEqual([houseRules.titleCapitals, houseRules.pictureSide]);
    expect(titleBans.flatMap(({words = []}) => words)).toEqual(houseRules.phrases);
    expect(titleBans[0]?.characters).toBe(houseRules.characters);
    for (const [limit, {least, most}] of [
      [images?.[0], houseRules.pictures],
      [bullets?.[0], houseRules.points],
      [bulletLength?.[0], houseRules.pointLength],
      [description?.[0], houseRules.description],
    ] as const)
      expect(limit).toMatchObject({min: least, max: most});
  });

  it('still serves what is saved of it for the reader', async () => {
    const pages = await servedPages();
    expect(pages.length).toBeGreaterThan(5);
    for (const {path, html} of pages) expect(readFileSync(path, 'utf8')).toBe(html);
  });

  it('is gone once closed', async () => {
    const shop = await shopOf();
    await shop.close();
    await expect(fetch(shop.url)).rejects.toThrow();
  });
});
