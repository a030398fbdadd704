import {type Api, orError} from './api.ts';
import type {Pieces, Step} from './orders.ts';

type Line = {id: string; quantity: number; proratedUnitPriceWithTax: number; productVariant: {sku: string}};
type Order = {id: string; lines: Line[]; payments: {id: string}[]; fulfillments: {id: string}[]};

const orderAt = async (admin: Api, id: string) => {
  const {order} = await admin<{order: Order}>(
    'query ($id: ID!) {order(id: $id) {id lines {id quantity proratedUnitPriceWithTax productVariant {sku}} payments {id} fulfillments {id}}}',
    {id},
  );
  return order;
};

const lineOf = ({lines}: Order, sku: string) => {
  const line = lines.find(({productVariant}) => productVariant.sku === sku);
  if (!line) throw new Error(`There is no ${sku} in this order.`);
  return line;
};

const allOf = ({lines}: Order): Pieces => Object.fromEntries(lines.map(({productVariant, quantity}) => [productVariant.sku, quantity]));

const linesOf = (order: Order, pieces: Pieces) =>
  Object.entries(pieces).map(([sku, quantity]) => ({orderLineId: lineOf(order, sku).id, quantity}));

const turn = (admin: Api, id: string, state: string) =>
  admin(`mutation ($id: ID!, $state: String!) {transitionFulfillmentToState(id: $id, state: $state) {__typename ${orError}}}`, {id, state});

const parcel = (id: string) => ({
  code: 'manual-fulfillment',
  arguments: [
    {name: 'method', value: 'Parcel post'},
    {name: 'trackingCode', value: `PP-${id.padStart(6, '0')}`},
  ],
});

const ship = async (admin: Api, order: Order, pieces = allOf(order)) => {
  const {addFulfillmentToOrder: fulfilment} = await admin<{addFulfillmentToOrder: {id: string}}>(
    `mutation ($input: FulfillOrderInput!) {addFulfillmentToOrder(input: $input) {__typename ... on Fulfillment {id} ${orError}}}`,
    {input: {lines: linesOf(order, pieces), handler: parcel(order.id)}},
  );
  await turn(admin, fulfilment.id, 'Shipped');
};

const cancel = (admin: Api, order: Order, pieces?: Pieces) =>
  admin(`mutation ($input: CancelOrderInput!) {cancelOrder(input: $input) {__typename ${orError}}}`, {
    input: {
      orderId: order.id,
      ...(pieces && {lines: linesOf(order, pieces)}),
      reason: 'Changed their mind',
      cancelShipping: !pieces,
    },
  });

const refund = async (admin: Api, order: Order, pieces = allOf(order)) => {
  const amounts = Object.entries(pieces).map(([sku, quantity]) => lineOf(order, sku).proratedUnitPriceWithTax * quantity);
  const {refundOrder} = await admin<{refundOrder: {id: string}}>(
    `mutation ($input: RefundOrderInput!) {refundOrder(input: $input) {__typename ... on Refund {id} ${orError}}}`,
    {
      input: {
        paymentId: order.payments[0]?.id,
        amount: amounts.reduce((sum, amount) => sum + amount, 0),
        lines: linesOf(order, pieces),
        shipping: 0,
        adjustment: 0,
        reason: 'Arrived in pieces',
      },
    },
  );
  await admin(`mutation ($input: SettleRefundInput!) {settleRefund(input: $input) {__typename ${orError}}}`, {
    input: {id: refundOrder.id, transactionId: `back-${refundOrder.id}`},
  });
};

const works: Record<Step['does'], (admin: Api, order: Order, pieces?: Pieces) => Promise<unknown>> = {
  settle: (admin, {payments}) => admin(`mutation ($id: ID!) {settlePayment(id: $id) {__typename ${orError}}}`, {id: payments[0]?.id}),
  ship,
  deliver: async (admin, {fulfillments}) => {
    for (const {id} of fulfillments) await turn(admin, id, 'Delivered');
  },
  cancel,
  refund,
};

/** Does what the seller does next with an order. */
export const workOnOrder = async (admin: Api, id: string, {does, pieces}: Step) => works[does](admin, await orderAt(admin, id), pieces);
