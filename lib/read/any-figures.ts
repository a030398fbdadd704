import {constant} from './element.ts';
import {cell, cellMoney, cellShown, cellTime} from './grid-reads.ts';
import type {Page, Read} from './page.ts';
import type {Plan} from './plan.ts';

/** The parts by which a row of figures is told from the others, as one name; nothing where one of them is missing. */
const named =
  (...parts: Read<string>[]): Read<string> =>
  (page: Page) => {
    const words = parts.map(part => part(page)[0]?.value ?? '');
    return words.every(Boolean) ? [{value: words.join(' '), from: 'row'}] : [];
  };

/** A day, in the row's own words. */
const day = cell('day');

/** How a row of visits by day is read in any back end, by what its columns mean. */
export const anyTraffic: Plan<'traffic'> = {
  day: cellTime('day'),
  grain: constant('day'),
  ref: null,
  channel: cell('channel'),
  impressions: cellShown('impressions'),
  visits: cellShown('visits'),
  views: cellShown('views'),
  favourites: null,
  carts: null,
  orders: cellShown('orders'),
  revenue: cellMoney('revenue'),
};

/** What tells a row of visits from others. */
export const trafficRef = named(day);

/** How a row of a campaign's day is read; how long after a click orders count, the page does not say. */
export const anyAd: Plan<'ad'> = {
  day: cellTime('day'),
  grain: constant('campaign'),
  window: null,
  campaign: cellShown('campaign'),
  unit: null,
  impressions: cellShown('impressions'),
  clicks: cellShown('clicks'),
  spend: cellMoney('spend'),
  orders: cellShown('orders'),
  revenue: cellMoney('revenue'),
};

/** What tells a campaign's day from others. */
export const adRef = named(day, cell('campaign'));
