import type {Choice} from '../../lib/model/choice.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';

const DAY = 86_400_000;

/** A number 0–1 that looks drawn by lot, and is the same for the same two. */
const lot = (thing: number, day: number): number => {
  const mixed = Math.imul(thing * 73_856_093, 19_349_663) ^ Math.imul(day + 1, 83_492_791);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
};

const pageOf = (thing: number): Snapshot<'listing'> => ({
  ...{kind: 'listing', site: 'generic', host: 'rival.example', shop: null, ref: `YEAR-${thing}`, reader: 1, at: 1},
  url: `https://rival.example/products/YEAR-${thing}`,
  fields: {
    title: `Oak hook no. ${thing} for coats and hats, turned from one piece, oiled by hand`,
    ...{brand: 'Oak & Ash', sku: `YEAR-${thing}`, availability: 'in-stock', rating: 4.5, reviewCount: 120 + (thing % 50)},
    images: Array.from({length: 6}, (_, n) => ({url: `https://rival.example/pictures/${thing}-${n}.jpg`, width: 1600, height: 1600})),
    bullets: Array.from({length: 5}, (_, n) => `Selling point no. ${n}: holds two coats and a hat without a scratch on any of them`),
    description: `Turned from one piece of oak no. ${thing}, oiled by hand, with two screws. `.repeat(12),
  },
  from: {title: 'h1', brand: 'JSON-LD brand', sku: 'JSON-LD sku', price: 'visible price', images: 'gallery', bullets: 'list of points'},
  ...{missing: ['gtin', 'mpn'], undecided: {}},
});

/** A page read once a day, at some time of it, for so many days until `until` (epoch ms), each day with another price: the worst that a year can be. */
export const dailyPrices = (thing: number, days: number, until: number): Snapshot<'listing'>[] => {
  const page = pageOf(thing);
  let amount = 2000 + Math.floor(lot(thing, -1) * 3000);
  return Array.from({length: days}, (_, day) => {
    const step = Math.ceil(lot(thing, day) * 150);
    amount = Math.max(500, amount + (lot(thing, day + 500) < 0.5 ? -step : step));
    const at = until - (days - day) * DAY + Math.floor(lot(thing, day + 1000) * 0.4 * DAY);
    return {...page, at, fields: {...page.fields, price: {amount, currency: 'EUR'}}};
  });
};

/** One of the seller's own, to which such a page is pinned. */
export const ownPage = (at: number): Snapshot<'listing'> => {
  const page = pageOf(0);
  return {
    ...page,
    ...{at, host: 'own.example', ref: 'OWN', url: 'https://own.example/products/OWN'},
    fields: {...page.fields, owner: 'mine', price: {amount: 2600, currency: 'EUR'}},
  };
};

/** The pin of the page number `thing`. */
export const pinOf = (thing: number, at: number): Choice => ({
  ...{kind: 'choice', what: 'pin', site: 'generic', host: 'rival.example', thing: 'listing', shop: null, ref: `YEAR-${thing}`, at},
  to: {site: 'generic', host: 'own.example', shop: null, ref: 'OWN'},
});
