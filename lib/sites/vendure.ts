import limits from '../limits/general.ts';
import {anyForm, anyRow, isForm, isOrder, lists, pageRef, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {beforeGrids} from '../read/grid.ts';
import {rowsOf} from '../read/grid-reads.ts';
import {isSoftware} from '../read/software.ts';
import {defineSite, type SiteExample} from '../site.ts';

const PAID = ['PaymentAuthorized', 'PaymentSettled'];

/**
 * Its React admin shows by default neither when an order was placed nor the SKUs of its lines, but is told of them: the time by the order's
 * history, where it left the state of paying (`defaultOrderPlacedStrategy`), of which the page asks for the last ten entries, or by its one payment.
 */
const ORDERS = {
  at: /^\/admin-api$/,
  paths: ['data.order', 'data.orders.items'],
  ref: 'code',
  placedAt: 'orderPlacedAt',
  line: {path: 'lines', title: 'productVariant.name', sku: 'productVariant.sku'},
  placedBy: [
    {path: 'history.items', at: 'createdAt', is: {type: ['ORDER_STATE_TRANSITION'], 'data.from': ['ArrangingPayment'], 'data.to': PAID}},
    {path: 'payments', at: 'createdAt', is: {state: ['Authorized', 'Settled']}},
  ],
};

/** What reads any back end reads this one: the tests install it, fill it, and go through it. */
export default defineSite({
  id: 'vendure',
  name: 'Vendure',
  reader: 1,
  matches: [],
  recognise: ({doc}) => isSoftware(doc, 'vendure'),
  backEnd: true,
  isAlone: true,
  words: 'west',
  limits,
  answers: [ORDERS.at],
  told: [ORDERS],
  pages: {
    orders: {kind: 'order', at: /^/, before: beforeGrids, is: lists('orders'), each: rowsOf('orders'), ref: orderRef, read: anyOrder},
    order: {kind: 'order', at: /^/, is: isOrder, ref: orderRef, read: anyOrder},
    edit: {kind: 'listing', at: /^/, is: isForm, ref: pageRef, read: anyForm},
    listings: {kind: 'listing', at: /^/, is: lists('listings', 'stock'), each: rowsOf('listings', 'stock'), ref: rowRef, read: anyRow},
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'software run in tests', on: '2026-11-30'},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/admin/orders?page=1&perPage=10', page: 'orders', file: 'orders'},
  {url: 'https://shop.example/dashboard/orders?page=1&perPage=10', page: 'orders', file: 'orders-react'},
  {url: 'https://shop.example/admin/orders/7', page: 'order', file: 'order'},
  {url: 'https://shop.example/dashboard/products?page=1', page: 'listings', file: 'listings'},
  {url: 'https://shop.example/admin/catalog/products/17/variants/17', page: 'edit', file: 'edit'},
];
