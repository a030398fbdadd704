import {expect, type Page} from '@playwright/test';
import {stored} from '../../tools/demo/browser.ts';
import {productPage} from './goods.ts';
import type {Seller} from './seller.ts';
import type {Web} from './web.ts';

const YESTERDAY = Date.now() - 86_400_000;
const eur = (amount: number) => ({amount, currency: 'EUR'});

export type Good = {host: string; ref: string; url: string; title: string};
export const good = (host: string, n: number): Good => ({
  ...{host, ref: `${host.replace(/\W/g, '-')}-${n}`, url: `https://${host}/p/${n}`, title: `Hook ${n} of ${host}`},
});
export const shopOf = (host: string, count: number) => Array.from({length: count}, (_, i) => good(host, i + 1));

const siteOf = ({host}: Good) => (host === 'amazon.de' ? 'amazon' : 'generic');
const recordsOf = (one: Good): string[] => [
  JSON.stringify({
    ...{kind: 'listing', site: siteOf(one), reader: 1, shop: null, host: one.host, ref: one.ref, url: one.url, at: YESTERDAY},
    ...{fields: {title: one.title, price: eur(1000)}, from: {}, missing: [], undecided: {}},
  }),
  JSON.stringify({
    ...{kind: 'choice', what: 'pin', site: siteOf(one), host: one.host, at: YESTERDAY, thing: 'listing', shop: null, ref: one.ref},
  }),
];

type Head = {key: string[]; seenAt: number; latest: {fields: {price?: {amount: number}}}};

/** What was met today, with its price. */
export const readToday = async (own: Page) =>
  ((await stored(own)) as Head[])
    .filter(({seenAt}) => seenAt > YESTERDAY + 1000)
    .map(({key, latest}) => `${key[4]} ${latest.fields.price?.amount}`)
    .sort();

/** A seller in the room of pinned pages, all of which were read yesterday, when each cost 10.00; today each costs 9.00. */
export const begin = async (seller: Seller, web: Web, pinned: readonly Good[], granted: readonly string[]) => {
  for (const {title, ref, url} of pinned) web.put(url, productPage({title, price: '9.00', sku: ref}));
  const own = await seller.dashboard('#/data');
  const buffer = Buffer.from(`${pinned.flatMap(recordsOf).join('\n')}\n`);
  await own.getByTestId('import-file').setInputFiles({name: 'export.jsonl', mimeType: 'text/plain', buffer});
  await expect(own.getByText(/records? added/)).toBeVisible();
  for (const host of granted) await seller.grant(`https://${host}/*`);
  await own.goto(own.url().replace('#/data', '#/pins'));
  return own;
};

export const start = async (own: Page) => {
  await own.getByTestId('check-all').click();
  await own.getByTestId('check-yes').click();
};
