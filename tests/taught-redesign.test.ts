import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openReaderOf} from './tools/lab/read.ts';
import type {Redesigned} from './tools/taught/redesign.ts';

const entry = fileURLToPath(new URL('tools/taught/redesign.ts', import.meta.url));
const pages = [
  ['etsy/listing', 'https://www.etsy.com/listing/1234567890/oak-hook'],
  ['ebay/item', 'https://www.ebay.de/itm/123456789012'],
  ['walmart/item', 'https://www.walmart.com/ip/oak-hook/123456789'],
  ['taobao/tmall-item', 'https://detail.tmall.com/item.htm?spm=a1z10.1-b.w5003&id=605258110430&skuId=1'],
  ['woocommerce/product', 'https://shop.example/product/oak-hook/'],
  ['shopify/product', 'https://shop.example/products/oak-hook'],
  ['generic/labels', 'https://shop.example/sk/dubovy-vesiak-4512077'],
] as const;

let reader: Awaited<ReturnType<typeof openReaderOf<Redesigned>>>;
beforeAll(async () => {
  reader = await openReaderOf<Redesigned>({entry});
}, 60_000);
afterAll(() => reader.close());

describe.each(pages)('%s in another design', (file, url) => {
  let said: Redesigned;
  beforeAll(async () => {
    said = await reader.read({html: readFileSync(new URL(`pages/${file}.html`, import.meta.url), 'utf8')}, url);
  }, 60_000);

  it('gives the same price, or none, or leaves it undecided: never a wrong one', () => {
    expect(said.before.price).toBeDefined();
    if (said.after.price !== undefined) expect(said.after.price).toEqual(said.before.price);
  });

  it('gives its price again once the seller has pointed at it', () => {
    expect([said.page, said.taught.price, said.taught.isUndecided]).toEqual(['listing', said.before.price, false]);
    expect(said.taught.from).toMatch(/^taught: /);
  });
});
