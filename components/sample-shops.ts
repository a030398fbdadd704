import type {ShopCount, ShopRow} from '../lib/reports/shops.ts';
import {NOW} from './sample-card.ts';

const DAY = 86_400_000;
const times = {firstAt: NOW - 90 * DAY, seenAt: NOW - DAY};
const nothing = {listings: 0, mine: 0, orders: 0, firstAt: undefined, seenAt: undefined};

const admin: ShopCount = {
  ...{site: 'woocommerce', host: 'admin.oak-ash.com', shop: null, name: 'woocommerce@admin.oak-ash.com', called: undefined},
  ...{listings: 36, mine: 36, orders: 1204, ...times},
};

/** A shop with a name and a part, one without either, an account among those of others, and one of which nothing is kept. */
export const sampleShops = {
  named: {
    ...{site: 'woocommerce', host: 'oak-ash.com', shop: null, name: 'woocommerce@oak-ash.com', called: 'Oak & Ash'},
    ...{listings: 72, mine: 72, orders: 1204, ...times, parts: [admin]},
  },
  plain: {
    ...{site: 'generic', host: 'oak-and-ash.example', shop: null, name: 'generic@oak-and-ash.example', called: undefined},
    ...{listings: 6, mine: 6, orders: 0, ...times, parts: []},
  },
  account: {
    ...{site: 'amazon', host: 'amazon.de', shop: 'A2EUQ1WTGCTBG2', name: 'amazon@amazon.de/A2EUQ1WTGCTBG2', called: undefined},
    ...{listings: 1204, mine: 3, orders: 1, ...times, parts: []},
  },
  gone: {
    ...{site: 'etsy', host: 'etsy.com', shop: 'OldOak', name: 'etsy@etsy.com/OldOak', called: 'Old Oak', ...nothing, parts: []},
  },
} satisfies Record<string, ShopRow>;
