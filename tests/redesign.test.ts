import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {WHOLE} from '../lib/model/health.ts';
import {fieldsOfHealth, isIll} from '../lib/model/illness.ts';
import {type Snapshot, snapshot} from '../lib/model/snapshot.ts';
import {illsOf, placeOf} from '../lib/reports/health.ts';
import {allHealth} from '../lib/store/health.ts';
import {openStore, type Store} from '../lib/store/open.ts';
import {keep, miss} from '../lib/store/write.ts';
import {openReader, openReaderOf, type PageReading} from './tools/lab/read.ts';
import {savedPage} from './tools/saved.ts';

const entry = fileURLToPath(new URL('redesign/in-page.ts', import.meta.url));
let reader: Awaited<ReturnType<typeof openReader>>;
const redesigns: Awaited<ReturnType<typeof openReaderOf<{html: string}>>>[] = [];
beforeAll(async () => {
  reader = await openReader();
  for (const without of [[], ['strip']]) redesigns.push(await openReaderOf<{html: string}>({entry, without}));
});
afterAll(() => Promise.all([reader, ...redesigns].map(one => one.close())));

const MINUTE = 60_000;
/** A reading as it is kept, as if it were of page `n` of the shop. */
const kept = ({site, readings}: PageReading, url: string, n: number): Snapshot[] =>
  readings.map(one =>
    snapshot.parse({...one, site, reader: 1, ref: `${one.ref}-${n}`, at: n * MINUTE, url: `${url}${url.includes('?') ? '&' : '?'}n=${n}`}),
  );

/** Five pages as they were, and then one as the redesign left it. */
const live = async (store: Store, before: PageReading, after: PageReading, url: string) => {
  for (const n of [1, 2, 3, 4, 5]) await keep(store, kept(before, url, n));
  const last = kept(after, url, 6);
  if (last.length) await keep(store, last);
  else await miss(store, kept(before, url, 5)[0]?.url ?? '', 6 * MINUTE);
};

const pages: [site: string, file: string, url: string][] = [
  ['etsy', 'listing', 'https://www.etsy.com/es/listing/550571276'],
  ['ebay', 'item', 'https://www.ebay.com/itm/254318746925'],
  ['walmart', 'item', 'https://www.walmart.com/ip/34567890'],
  ['taobao', 'item', 'https://item.taobao.com/item.htm?id=520813250866'],
  ['woocommerce', 'product', 'https://shop.example/product/oak-hook/'],
  ['shopify', 'product', 'https://shop.example/products/oak-hook'],
  ['aliexpress', 'item', 'https://www.aliexpress.com/item/1005001234567890.html'],
];
const vital = ['title', 'price'] as const;

describe.each(pages)('%s', (site, file, url) => {
  it.each([
    ['classes renamed and blocks moved', 0],
    ['and nothing for machines any more', 1],
  ])('%s: it is noticed on the first page, and no wrong price is kept', async (_how, which) => {
    globalThis.indexedDB = new IDBFactory();
    const store = await openStore();
    const html = readFileSync(savedPage(site, file).html, 'utf8');
    const before = await reader.read({html}, url);
    const redesigned = await redesigns[which]?.read({html}, url);
    const after = await reader.read({html: redesigned?.html ?? ''}, url);
    await live(store, before, after, url);
    const places = (await allHealth(store)).map(placeOf);
    const ill = (await allHealth(store))
      .flatMap(fieldsOfHealth)
      .filter(isIll)
      .map(({field}) => field);
    for (const field of vital) {
      const [was, is] = [before, after].map(({readings}) => (readings[0]?.fields as Record<string, unknown>)?.[field]);
      if (is !== undefined) expect([field, is]).toEqual([field, was]);
      else if (was !== undefined) expect(ill.some(one => one === field || one === WHOLE)).toBe(true);
    }
    // Data for machines that are still there are still read: then there may be nothing to notice.
    if (which === 1) expect(ill.length).toBeGreaterThan(0);
    if (ill.includes('price')) expect(Object.keys([...illsOf(places).values()][0] ?? {})).toContain('price');
  });
});
