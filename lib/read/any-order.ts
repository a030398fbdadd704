import {every} from './element.ts';
import {cell, cellMoney, cellShown, cellTime, isPageOfOne, lines} from './grid-reads.ts';
import type {Page} from './page.ts';
import type {Plan} from './plan.ts';

const STATUSES = every(cellShown('status'), cellShown('paymentStatus'), cellShown('fulfilmentStatus'));
const STATUS = cellShown('status');

/** A parcel that was cancelled is none, its order may be paid all the same: which of them it is these two alone do not say. */
const CANCELLED = /^(?:paid|captured),cancell?ed$/i;
/** A list that tells of payment and parcels alone shows an order that was cancelled before either came as one that still waits for both. */
const NEITHER = /^(?:not |un)paid,(?:not |un)(?:fulfilled|shipped|delivered)$/i;

/** All that the page says of the state of an order, as one statement: where it was paid, and where it is, are told apart in many back ends. */
const statusWords: Plan<'order'>['status'] & object = (page: Page) => {
  // The page of one order shows each of its payments and parcels too: what is said of the order itself goes before them.
  const [isOne, said] = [isPageOfOne(page), STATUS(page)];
  const told = isOne && said.length ? said : STATUSES(page);
  const shown = told.flatMap(({value}) => value.shown);
  const isOpen = (said.length === 0 && !isOne && NEITHER.test(`${shown}`)) || ((isOne || !said.length) && CANCELLED.test(`${shown}`));
  if (!shown.length || isOpen) return [];
  return [{value: {shown}, from: told.map(({from}) => from).join(', ')}];
};

/** How the orders of any back end are read, a row of its list and the page of one alike: by what columns and labels mean. A site's file says what it knows better. */
export const anyOrder: Plan<'order'> = {
  placedAt: cellTime('placedAt'),
  paidAt: cellTime('paidAt'),
  dueAt: cellTime('dueAt'),
  sentAt: cellTime('sentAt'),
  deliveredAt: cellTime('deliveredAt'),
  status: statusWords,
  lines,
  units: cellShown('quantity'),
  total: cellMoney('total'),
  shipping: cellMoney('shipping'),
  tax: cellMoney('tax'),
  discount: cellMoney('discount'),
  refunded: cellMoney('refunded'),
  refunds: null,
  region: cell('region'),
  buyer: null,
  buyerFrom: null,
  channel: cell('channel'),
};

/** The number by which the seller knows the order. */
export const orderRef = cell('ref');
