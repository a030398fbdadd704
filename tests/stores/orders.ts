import type {Snapshot} from '../../lib/model/snapshot.ts';

/** A snapshot of one order; say only what the test is about. */
export const anOrder = (over: Partial<Snapshot<'order'>> = {}): Snapshot<'order'> => ({
  kind: 'order',
  site: 'generic',
  host: 'shop.example',
  shop: null,
  ref: '#1001',
  reader: 1,
  at: 1_763_800_000_000,
  url: 'https://shop.example/admin/orders',
  fields: {placedAt: 1_763_700_000_000, status: 'paid', statusText: 'Paid', total: {amount: 2499, currency: 'EUR'}},
  from: {placedAt: 'column Date', status: 'column Status', total: 'column Total'},
  missing: [],
  undecided: {},
  ...over,
});
