import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {bundleAt, FOLLOWER, GATE, mendingOf, type Registration, wantedRegistrations} from './registration.ts';
import {covers} from './site.ts';
import {sites as all} from './sites/index.ts';

const sites = [
  {id: 'amazon', matches: ['https://www.amazon.de/*', 'https://www.amazon.co.jp/*']},
  {id: 'etsy', matches: ['https://*.etsy.com/*']},
  {id: 'shopify', matches: ['https://admin.shopify.com/*'], recognise: () => false},
  {id: 'woo', matches: [], recognise: () => false},
  {id: 'generic', matches: ['*://*/*']},
];

describe('wantedRegistrations', () => {
  it('gives a granted host the bundle of its site alone', () => {
    expect(wantedRegistrations(['https://www.amazon.de/*'], sites, false)).toEqual([
      {
        id: 'amazon',
        js: ['content-scripts/follow.js', 'content-scripts/amazon.js'],
        matches: ['https://www.amazon.de/*'],
        excludeMatches: [],
      },
    ]);
  });
  it('gives every host of forty more sites the bundle of its site alone, and all others what they had', () => {
    const more = Array.from({length: 40}, (_, i) => ({id: `site${i}`, matches: [`https://*.market${i}.example/*`]}));
    const generic = sites.filter(({id}) => id === 'generic');
    const all = [...sites.filter(({id}) => id !== 'generic'), ...more, ...generic];
    for (const {id, matches} of more)
      expect(wantedRegistrations(matches, all, false).map(({js}) => js)).toEqual([[FOLLOWER, `content-scripts/${id}.js`]]);
    const before = ['https://www.amazon.de/*', 'https://www.etsy.com/*', 'https://oak.example/*'];
    expect(wantedRegistrations(before, all, false)).toEqual(wantedRegistrations(before, sites, false));
  });
  it('gives any other host the gate, which decides between the two general bundles', () => {
    expect(wantedRegistrations(['http://127.0.0.1/*', 'https://oak.example/*'], sites, false)).toEqual([
      {
        id: 'content',
        js: ['content-scripts/follow.js', 'content-scripts/gate.js'],
        matches: ['http://127.0.0.1/*', 'https://oak.example/*'],
        excludeMatches: [],
      },
    ]);
  });
  it('listen from the beginning on granted hosts where software was met that tells its pages more than they show', () => {
    const wanted = (granted: string[]) => wantedRegistrations(granted, sites, false, [], ['oak.example']).find(({id}) => id === 'answers');
    expect(wanted(['https://oak.example/*', 'https://ash.example/*'])).toMatchObject({
      ...{matches: ['https://oak.example/*'], world: 'MAIN', runAt: 'document_start'},
    });
    expect(wanted(['https://ash.example/*'])).toBeUndefined();
  });
  it('puts one script more into the world of the pages whose site names endpoints, as far as they are granted', () => {
    const named = [{id: 'told', matches: ['https://seller.told.example/*'], answers: [/^\/api$/]}, ...sites];
    expect(wantedRegistrations(['https://*.told.example/*'], named, false).at(-1)).toEqual({
      id: 'answers',
      js: ['content-scripts/answers.js'],
      matches: ['https://seller.told.example/*'],
      excludeMatches: [],
      runAt: 'document_start',
      world: 'MAIN',
    });
    expect(wantedRegistrations(['https://oak.example/*'], named, false).map(({id}) => id)).toEqual(['content']);
    expect(wantedRegistrations(['https://*.told.example/*'], named, true)).toEqual([]);
  });
  it('narrows a wide grant to the site and gives the rest to the general bundle', () => {
    expect(wantedRegistrations(['https://*.amazon.de/*'], sites, false)).toEqual([
      {
        id: 'amazon',
        js: ['content-scripts/follow.js', 'content-scripts/amazon.js'],
        matches: ['https://www.amazon.de/*'],
        excludeMatches: [],
      },
      {
        id: 'content',
        js: ['content-scripts/follow.js', 'content-scripts/gate.js'],
        matches: ['https://*.amazon.de/*'],
        excludeMatches: ['https://www.amazon.de/*'],
      },
    ]);
  });
  it('takes the whole web, as some sellers will grant it', () => {
    const wanted = wantedRegistrations(['<all_urls>', 'https://www.etsy.com/*'], sites, false);
    expect(wanted.map(one => [one.id, one.matches])).toEqual([
      ['amazon', ['https://www.amazon.co.jp/*', 'https://www.amazon.de/*']],
      ['etsy', ['https://*.etsy.com/*']],
      ['shopify', ['https://admin.shopify.com/*']],
      ['content', ['*://*/*']],
    ]);
    expect(wanted[3]?.excludeMatches).toHaveLength(4);
  });
  it('wants nothing where nothing is granted, and nothing while paused', () => {
    expect(wantedRegistrations([], sites, false)).toEqual([]);
    expect(wantedRegistrations(['https://www.amazon.de/*'], sites, true)).toEqual([]);
  });
  it('keeps to http and https', () => {
    expect(wantedRegistrations(['file:///*', 'http://www.amazon.de/*'], sites, false).map(one => [one.id, one.matches])).toEqual([
      ['content', ['http://www.amazon.de/*']],
    ]);
  });

  const origins = ['*://*/*', 'https://*/*', 'http://*/*', 'https://*.etsy.com/*', 'https://www.etsy.com/*', 'https://*.amazon.de/*'];
  const pages = [
    'https://www.etsy.com/x',
    'https://etsy.com/',
    'http://etsy.com/',
    'https://www.amazon.de/dp/1',
    'https://admin.shopify.com/',
    'https://x.example/a?b',
  ];
  it('runs the follower and exactly one bundle on every page of a granted origin, and none on others', () => {
    const check = fc.property(
      fc.subarray([...origins, 'https://x.example/*', 'https://www.amazon.de/*']),
      fc.constantFrom(...pages),
      (granted, page) => {
        const url = new URL(page);
        const runs = wantedRegistrations(granted, sites, false).filter(
          one => one.matches.some(pattern => covers(pattern, url)) && !one.excludeMatches.some(pattern => covers(pattern, url)),
        );
        const isGranted = granted.some(pattern => covers(pattern, url));
        expect(runs.flatMap(one => one.js)).toEqual(isGranted ? [FOLLOWER, bundleAt(sites, page) ?? GATE] : []);
      },
    );
    fc.assert(check, {numRuns: 500});
  });
});

describe('bundleAt', () => {
  it.each([
    ['https://www.amazon.de/dp/B0', 'content-scripts/amazon.js'],
    ['https://www.amazon.fr/dp/B0', undefined],
    ['http://127.0.0.1:4173/p/1', undefined],
    ['https://admin.shopify.com/store/x', 'content-scripts/shopify.js'],
  ])('%s is read by %s', (url, file) => expect(bundleAt(sites, url)).toBe(file));
});

// Some marketplaces have shops and back ends on one host, and others' back ends lie below the hosts of their shops.
describe('back ends of marketplaces', () => {
  it.each([
    ['https://www.ebay.com/sh/ord/?filter=status:ALL_ORDERS', 'ebay-seller'],
    ['https://www.ebay.com/itm/335251351456', 'ebay'],
    ['https://www.ebay.com/shop/oak', 'ebay'],
    ['https://www.ebay.com/lstng?mode=ReviseItem&itemId=256001122334', 'ebay-seller'],
    ['https://sell.publish.tmall.com/tmall/publish.htm?id=682001122335', 'taobao-seller'],
    ['https://www.etsy.com/your/orders/sold', 'etsy-seller'],
    ['https://www.etsy.com/listing/230389421/oak-hook', 'etsy'],
    ['https://vendedores.mercadolivre.com.br/anuncios', 'mercado-libre-seller'],
    ['https://produto.mercadolivre.com.br/MLB-1234567890-x', 'mercado-libre'],
    ['https://trade.taobao.com/trade/itemlist/list_sold_items.htm', 'taobao-seller'],
    ['https://sellercentral.amazon.co.jp/orders-v3', 'amazon-seller'],
  ])('%s is read by %s', (url, id) => expect(bundleAt(all, url)).toBe(`content-scripts/${id}.js`));
  it('have the pages below their paths to themselves, and leave the rest of the host to the shop', () => {
    const [first, second, ...more] = wantedRegistrations(['https://www.ebay.com/*'], all, false);
    const below = ['https://www.ebay.com/lstng*', 'https://www.ebay.com/sh/*'];
    expect([first?.id, first?.matches, first?.excludeMatches]).toEqual(['ebay-seller', below, []]);
    expect([second?.id, second?.matches, second?.excludeMatches]).toEqual(['ebay', ['https://www.ebay.com/*'], below]);
    expect(more).toEqual([]);
  });
  it('are each read by one bundle, whatever was granted', () => {
    const pages = [
      'https://www.ebay.de/sh/lst/active',
      'https://www.ebay.de/itm/1',
      'https://www.etsy.com/your/shops/me/listings',
      'https://www.etsy.com/cart',
      'https://vendedores.mercadolivre.com.br/vendas/omni/lista',
      'https://lista.mercadolivre.com.br/casa',
      'https://sellercenter.lazada.vn/apps/order/list',
      'https://oak.example/',
    ];
    const origins = ['*://*/*', 'https://*/*', 'https://www.ebay.de/*', 'https://*.etsy.com/*', 'https://*.mercadolivre.com.br/*'];
    const check = fc.property(fc.subarray(origins), granted => {
      const wanted = wantedRegistrations(granted, all, false);
      for (const page of pages) {
        const url = new URL(page);
        const isCovered = (patterns: readonly string[]) => patterns.some(pattern => covers(pattern, url));
        const runs = wanted.filter(one => isCovered(one.matches) && !isCovered(one.excludeMatches));
        expect(runs.flatMap(one => one.js)).toEqual(isCovered(granted) ? [FOLLOWER, bundleAt(all, page) ?? GATE] : []);
      }
    });
    fc.assert(check, {numRuns: 40});
  });
});

describe('mendingOf', () => {
  const one: Registration = {
    id: 'amazon',
    js: ['content-scripts/follow.js', 'content-scripts/amazon.js'],
    matches: ['b', 'a'],
    excludeMatches: [],
  };
  it('adds what an update has removed', () => expect(mendingOf([one], [])).toEqual({add: [one], update: [], remove: []}));
  it('leaves alone what is right, as either browser tells it', () => {
    const told = {
      id: 'amazon',
      js: ['moz-extension://0a-1/content-scripts/follow.js', 'moz-extension://0a-1/content-scripts/amazon.js'],
      matches: ['a', 'b'],
    };
    expect(mendingOf([one], [told])).toEqual({add: [], update: [], remove: []});
  });
  it('updates what covers other pages', () => {
    expect(mendingOf([one], [{...one, matches: ['a']}])).toEqual({add: [], update: [one], remove: []});
  });
  it('removes what is no longer granted', () => expect(mendingOf([], [one])).toEqual({add: [], update: [], remove: ['amazon']}));
});
