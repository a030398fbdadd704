import {describe, expect, it} from 'vitest';
import type {ShopChoice} from '../../lib/model/choice.ts';
import type {DayFact} from '../../lib/model/day-total.ts';
import type {RoomQuestion} from '../../lib/reports/rooms.ts';
import {shopsOf} from '../../lib/totals/shops.ts';
import {aTrace, NOW} from '../../tests/stores/traces.ts';
import {answer} from './answer.ts';
import {counting, type Identity, nothingSaid} from './identity.ts';

const shop = (host: string) => ({site: 'generic', host, shop: null});
const said = (host: string, over: Partial<ShopChoice>): ShopChoice => ({kind: 'choice', what: 'shop', ...shop(host), at: 1, ...over});
const listings = ['a.example', 'a.example', 'a.example', 'b.example'].map((host, i) =>
  aTrace(String(i), [{daysAgo: 1, site: 'generic', host, fields: {title: `Hook ${i}`, availability: 'out-of-stock'}}]),
);
/** Totals stand in the store by the shop that orders count for. */
const day: DayFact = {
  ...{...shop('b.example'), day: '2026-11-21', begins: NOW - 86_400_000, channel: '', item: '', currency: 'EUR'},
  ...{orders: 2, cancelled: 0, stated: 0},
};
const sold = {days: [day], orders: []};
const choices = [said('a.example', {mergedInto: shop('b.example')}), said('b.example', {name: 'Oak & Ash'})];
const merged: Identity = {choices, shops: shopsOf(choices), told: [], newBuyers: []};

const ask = (question: RoomQuestion, identity = nothingSaid) =>
  answer(counting(listings, identity), question, NOW, new Map(), sold, identity);
const kpisAt = (place: string, identity?: Identity) => {
  const told = ask({room: 'kpis', place}, identity);
  if (told.room !== 'kpis') throw new Error(told.room);
  const figureOf = (id: string) => told.report.cards.find(card => card.id === id)?.figure?.value;
  return {orders: figureOf('orders'), listings: told.report.listings, places: told.report.places};
};

describe('rooms of figures', () => {
  it('tell shops apart until they are merged', () => {
    expect(kpisAt('generic@b.example')).toMatchObject({orders: 2, listings: 1});
    expect(kpisAt('generic@b.example', merged)).toMatchObject({orders: 2, listings: 4});
    expect(kpisAt('generic@a.example', merged)).toMatchObject({orders: undefined, listings: 0});
    expect(kpisAt('', merged)).toMatchObject({orders: 2, listings: 4});
  });

  it('say the names that the seller gave', () => {
    expect(kpisAt('', merged).places).toMatchObject([{called: 'Oak & Ash', name: 'generic@b.example', listings: 4}]);
    const alerts = ask({room: 'alerts', place: ''}, merged);
    expect(alerts.room === 'alerts' && alerts.report.open[0]).toMatchObject({
      id: 'out-of-stock',
      host: 'b.example',
      called: 'Oak & Ash',
      of: 4,
    });
    const prices = ask({room: 'prices', place: 'generic@b.example', find: '', show: 'all', order: 'title', limit: 50}, merged);
    expect(prices.room === 'prices' && prices.report.rows.map(({host, counts}) => [host, counts?.called])).toContainEqual([
      'a.example',
      'Oak & Ash',
    ]);
  });

  it('watch one shop alone where it is asked for', () => {
    const alerts = ask({room: 'alerts', place: 'generic@a.example'});
    expect(alerts.room === 'alerts' && [alerts.report.listings, alerts.report.places.length]).toEqual([3, 2]);
  });
});
