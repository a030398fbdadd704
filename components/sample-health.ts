import type {FieldHealth, HealthReport} from '../lib/reports/health.ts';
import {NOW} from './sample-card.ts';

const DAY = 86_400_000;
const well: FieldHealth = {
  ...{
    field: 'title',
    level: 'well',
    read: 20,
    undecided: 0,
    missing: 0,
    readAt: NOW,
    from: 'h1',
    since: undefined,
    pages: 0,
    usual: undefined,
  },
};
const gone = {readAt: NOW - 9 * DAY, since: NOW - 8 * DAY, pages: 3, missing: 3};

/** A marketplace where two fields are ill, and a shop where all is well. */
export const sampleHealth: HealthReport = {
  ill: 2,
  now: NOW,
  places: [
    {
      ...{name: 'etsy', site: 'etsy', host: 'etsy.com', kind: 'listing', reader: 1, at: NOW, ill: 2},
      fields: [
        {...well, ...gone, field: 'price', level: 'lost', from: 'JSON-LD offers.price'},
        {...well, ...gone, field: 'images', level: 'changed', from: 'gallery', pages: 1, missing: 1},
        well,
        {...well, field: 'brand', level: 'weaker', from: 'page brand', since: NOW - 2 * DAY, usual: 'JSON-LD brand.name'},
        {
          ...well,
          field: 'gtin',
          level: 'absent',
          read: 8,
          missing: 12,
          readAt: NOW - 3 * DAY,
          since: NOW - DAY,
          pages: 2,
          from: 'JSON-LD gtin',
        },
      ],
    },
    {
      ...{name: 'oak', site: 'generic', host: 'oak.example', kind: 'listing', reader: 2, at: NOW - 2 * DAY, ill: 0},
      fields: [well, {...well, field: 'price', from: 'visible price', read: 12}],
    },
  ],
};
