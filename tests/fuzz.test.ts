import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {productPage} from './journeys/stage/goods.ts';
import {faultsOf, inventedPrices, type ReadInPage} from './tools/fuzz/check.ts';
import {payload} from './tools/fuzz/hostile.ts';
import {brokenPage, openWatchedReader, tried, type WatchedReader} from './tools/fuzz/round.ts';
import {sources} from './tools/fuzz/sources.ts';

let reader: WatchedReader;
beforeAll(async () => {
  reader = await openWatchedReader();
});
afterAll(() => reader.close());

const url = 'https://shop.example/products/oak-hook';
const html = productPage({title: 'Oak hook', price: '24.90', sku: 'OAK-1'});
const among = (more: string) => html.replace('</main>', `${more}</main>`);
const untouched: ReadInPage = {page: null, readings: [], thrown: [], hasRun: false, hang: 1, pace: 1};

describe('pages that once broke the reader', () => {
  const readings = async (source: {html: string; url: string}) => {
    const {faults, readings} = await tried(reader, source);
    expect(faults).toEqual([]);
    return readings;
  };

  it.each(['/p/%E9t%E9', '/p/%', '/p/%F0%9F', '/a&b/%00'])('the address %s', async path => {
    expect(await readings({html, url: `https://shop.example${path}`})).toBe(1);
  });

  it.each([
    ['lists', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['offers', `{"@type":"Product","name":"Oak hook","offers":${'{"offers":['.repeat(10_000)}${']}'.repeat(10_000)}}`],
    ['graphs', `${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}`],
    ['names', `{"@type":"Product","brand":${'{"name":'.repeat(10_000)}1${'}'.repeat(10_000)}}`],
  ])('JSON-LD of ten thousand %s within each other', async (_, json) => {
    expect(await readings({html: html.replace('</head>', `<script type="application/ld+json">${json}</script></head>`), url})).toBe(1);
  });

  it.each([
    ...[
      'parentElement',
      'children',
      'childNodes',
      'firstChild',
      'nextSibling',
      'textContent',
      'innerText',
      'tagName',
      'nodeName',
      'nodeType',
    ],
    ...['attributes', 'id', 'className', 'matches', 'querySelector', 'getBoundingClientRect', 'checkVisibility', 'ownerDocument'],
    ...['closest', 'contains', 'querySelectorAll', 'getAttribute', 'hasAttribute'],
  ])('a form around the goods with a field called %s, which the form then says of itself', async name => {
    const shown = '<div class="gallery"><img src="/oak.jpg" alt="Oak hook"></div><ul><li>Turned by hand</li><li>Of solid oak</li></ul>';
    // The button's own form ends the one around it.
    const around = html.replace('<main>', `<main><form action="/cart"><input name="${name}" value="1">${shown}`);
    expect(around).toContain('<form action="/cart">');
    await readings({html: around, url});
  });

  it.each(['{"@type":["Thing",{"toString":1}]}', '{"@type":"Thing","about":{"@id":{"toString":null,"valueOf":1}}}'])(
    'what cannot be written as text: %s',
    async json => {
      expect(await readings({html: html.replace('</head>', `<script type="application/ld+json">${json}</script></head>`), url})).toBe(1);
    },
  );

  it('two thousand headings of long names, each another, in writing without spaces', async () => {
    const name = (i: number) => Array.from({length: 700}, (_, at) => String.fromCodePoint(0x4e00 + ((i * 701 + at * 7) % 20_000))).join('');
    await readings({html: among(Array.from({length: 2000}, (_, i) => `<h2 class="title">${name(i)}</h2>`).join('')), url});
  });

  it('a cell of a list of goods with ten thousand bold parts within each other', async () => {
    const row = `<tr><td>${'<b>'.repeat(10_000)}:${'</b>'.repeat(10_000)}</td><td>OAK-02</td><td>Rp65.725</td><td>14</td></tr>`;
    const head = '<tr><th>Nama Produk</th><th>SKU</th><th>Harga</th><th>Stok</th></tr>';
    const list = `<!doctype html><html lang="id"><title>Produk Saya</title><h1>Produk Saya</h1><table><thead>${head}</thead>${row.repeat(2)}</table>`;
    await readings({html: list, url: 'https://seller.shopee.co.id/portal/product/list/all'});
  });

  it('an order whose good is called by a whole page of numbers', async () => {
    const order = readFileSync(new URL('pages/woocommerce-admin/order.html', import.meta.url), 'utf8');
    const name = (i: number) => `<div class="note">${`${i} for the hook, `.repeat(3000)}</div>`;
    const broken = order.replaceAll(/Oak coat hook|Ash rail 2000/g, (good, at) => good + name(at));
    expect(broken.length).toBeGreaterThan(50_000);
    await readings({html: broken, url: 'https://shop.example/wp-admin/admin.php?page=wc-orders&action=edit&id=1041'});
  });

  it.each([
    ['fifty thousand blanks in one text', `<p>a${' '.repeat(50_000)}b</p>`],
    ['three thousand counts in one block', `<div>${'<p>Oak hook</p><p>2x</p>'.repeat(3000)}</div>`],
    ['three thousand counts, each in a block of its own', '<div><p>Oak hook</p><b>2x</b><i>€9.90</i></div>'.repeat(3000)],
    ['thirty thousand texts', '<p>Oak hook</p>'.repeat(30_000)],
    ['a count in a thousand blocks within each other', `${'<div>Oak '.repeat(1000)}2x${'</div>'.repeat(1000)}`],
  ])('an order without tables and labels, with %s', async (_, more) => {
    const order = readFileSync(new URL('pages/back-end/order-counted.html', import.meta.url), 'utf8');
    const broken = order.replace('</main>', `${more}</main>`);
    expect(broken).not.toBe(order);
    await readings({html: broken, url: 'https://desk.example/app/orders/order_01M8RPNBRNDTMB52NW8EEDVKKW'});
  });

  it('a thousand products and a thousand headings', async () => {
    const product = (i: number) =>
      `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Hook ${i} of oak</b></div><h1>Oak hook no. ${i}</h1>`;
    await readings({html: among(Array.from({length: 1000}, (_, i) => product(i)).join('')), url});
  });

  it.each([
    ['prices', '<div class="price">', '<p>€ each</p>'],
    ['empty prices', '<div class="price">', '<i></i>'],
    ['names', '<section class="name" itemprop="name">', '<b>Oak</b> '],
    ['galleries', '<div class="gallery">', '<a href="/product/1"><img src="/oak.jpg" alt="Oak"></a>'],
    ['blocks', '<div class="block">', '<i><img src="/oak.jpg" alt="Oak"></i>'],
    ['tiles', '<ul class="features">', '<li><a href="/p">€ <i>each</i></a></li>'],
  ])('six thousand pieces within five hundred %s within each other', async (_, open, piece) => {
    await readings({html: among(open.repeat(500) + piece.repeat(6000)), url});
  });

  it('a name that is twenty thousand names, and five thousand offers', async () => {
    const offer =
      '<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><i itemprop="price">12.99</i><link itemprop="availability" href="https://schema.org/InStock"></div>';
    const names = `<b itemprop="${'name '.repeat(20_000)}">Oak hook</b>`;
    await readings({html: among(`<div itemscope itemtype="https://schema.org/Product">${names}${offer.repeat(5000)}</div>`), url});
  });

  it('two thousand blocks of page data at a path that a site knows, each of two properties', async () => {
    const goods = {
      goodsName: 'Oak hook',
      minGroupPrice: '22.90',
      goodsProperty: ['wood', 'screw'].map(key => ({key, values: [key, 'oak']})),
    };
    const data = `<script>window.rawData=${JSON.stringify({store: {initDataObj: {goods}}})};</script>`;
    const page = `<!doctype html><title>Oak hook</title>${data.repeat(2000)}<h1>Oak hook</h1>`;
    expect(await readings({html: page, url: 'https://mobile.yangkeduo.com/goods.html?goods_id=123456789012'})).toBe(1);
  });

  it('pointers that would unfold a small page into gigabytes', async () => {
    const big = `{"@type":"Offer","@id":"#b","price":"12.99","description":"${'oak '.repeat(50_000)}"}`;
    const json = `{"@graph":[{"@type":"Product","name":"Oak hook","offers":[${'{"@id":"#b"},'.repeat(40_000)}{"@id":"#b"}]},${big}]}`;
    expect(await readings({html: html.replace('</head>', `<script type="application/ld+json">${json}</script></head>`), url})).toBe(1);
  });

  it.each([
    '<span class="price">$12.99</span>',
    '<div class="product-price"><span>€</span><span>12</span><sup>99</sup></div>',
    '<del class="old-price">$19.99</del>',
    '<li class="tile"><a href="/p"><b class="price">$12.99</b></a></li>',
    '<a class="title" href="/p">$1 $2 $3</a>',
    '<button class="add-to-cart">Add to cart</button>',
    '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Oak hook</b></div>',
  ])('two thousand times %s', async row => {
    await readings({html: among(row.repeat(2000)), url});
  });
});

describe('lists that once kept the browser busy for half a minute', () => {
  const card = (id: number) =>
    `<div class="search-item-card-wrapper"><a href="/item/10050060${10_000 + id}.html"><h3>Oak hook ${id}</h3></a><b class="price">$12.99</b></div>`;
  const list = (count: number, more = '') => ({
    html: `<html lang="en"><body><h1>Hooks</h1><ul>${Array.from({length: count}, (_, id) => card(id)).join('')}</ul>${more}</body></html>`,
    url: 'https://www.aliexpress.com/w/wholesale-oak-hook.html?SearchText=oak+hook',
  });

  it('what is known of the whole page is not worked out again for each of its cards', async () => {
    const {ms, faults} = await tried(reader, list(400));
    expect(faults).toEqual([]);
    const few = await tried(reader, list(100));
    // Four times the cards are four times the work, and not sixteen times.
    expect(ms).toBeLessThan(8 * Math.max(few.ms, 30));
  });

  it('a thousand page numbers', async () => {
    const numbers = `<nav class="pages">${'<a class="current" href="#">7</a>'.repeat(2000)}</nav>`;
    const {faults, readings} = await tried(reader, {html: list(20, numbers).html, url: 'https://shop.example/hooks?q=hook'});
    expect([faults, readings]).toEqual([[], 1]);
  });
});

describe('what is looked for', () => {
  it('a planted script that runs is seen', async () => {
    const {faults} = await tried(reader, {html: among(`<img src=x onerror=${payload}>`), url});
    expect(faults).toEqual([{sort: 'script', what: expect.any(String)}]);
    expect((await tried(reader, {html: among(`<script>${payload}</script>`), url})).faults).toHaveLength(1);
    expect((await tried(reader, {html: among('<script>document.documentElement.dataset.ran = 1</script>'), url})).faults).toEqual([]);
  });

  it('what a reader throws is a fault, and so is taking too long', () => {
    expect(faultsOf({...untouched, thrown: ['title: Error']}, {html, url})).toEqual([{sort: 'exception', what: 'title: Error'}]);
    expect(faultsOf({...untouched, hang: 201}, {html, url})).toMatchObject([{sort: 'slow'}]);
    expect(faultsOf({...untouched, hang: 201, pace: 1.5}, {html, url})).toEqual([]);
    expect(faultsOf({...untouched, readings: [{} as never]}, {html, url})).toMatchObject([{sort: 'refused'}]);
  });

  it('a price is invented where its digits are nowhere', () => {
    const of = (amount: number, text: string, undecided = false) => {
      const value = {amount, currency: 'EUR'};
      const rivals = [{value, from: 'a'}];
      const read = undecided ? {fields: {}, undecided: {price: rivals}} : {fields: {price: value}, undecided: {}};
      return inventedPrices(read, {html: `<p>${text}</p>`, url: 'https://shop.example/'});
    };
    for (const text of ['12,99 €', '12<sup>99</sup>', '<b>12</b>.<i>99</i>', '१२.९९', '１２.９９', '12&#46;&#57;9', "1'2 99"])
      expect(of(1299, text)).toEqual([]);
    expect(of(1_200_000, '1.2万')).toEqual([]);
    for (const text of ['1万2,800円', '1万2800', '12,800']) expect(of(1_280_000, text)).toEqual([]);
    for (const text of ['1만 28원', '1만28']) expect(of(1_002_800, text)).toEqual([]);
    for (const text of ['2억 3천만', '2億3000万']) expect(of(23_000_000_000, text)).toEqual([]);
    expect(of(1_280_000, '1万2,900円')).toEqual(['price 1280000 EUR']);
    for (const text of ['12,98 €', '12 of 99', '1 29 8 9', '']) expect(of(1299, text)).toEqual(['price 1299 EUR']);
    expect(of(1299, '13 €', true)).toEqual(['price 1299 EUR']);
  });
});

it('pages broken at random are read without a fault', async () => {
  const seed = Math.floor(Math.random() * 1e9);
  const {pages, from} = await sources();
  console.log(`seed ${seed}, ${from}`);
  for (let i = 0; i < 60; i += 1) {
    const page = brokenPage(pages, seed + i);
    const {faults} = await tried(reader, page);
    expect([seed + i, page.how, faults.filter(({sort}) => sort !== 'refused')]).toEqual([seed + i, page.how, []]);
  }
}, 300_000);
