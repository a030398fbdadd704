import {createHmac} from 'node:crypto';
import type {Api} from './api.ts';
import type {Plan, Step} from './orders.ts';
import type {Shop} from './shop.ts';
import {endpointSecret} from './ways.ts';

export type Placed = {order_id: number; uuid: string; grand_total: number};
/** One order on its way; `from` is the address its calls seem to come from. */
export type Stage = {shop: Shop; api: Api; plan: Plan; order: Placed; from: number};
type Item = {order_item_id: number; qty: number};

/** What Stripe would tell by its webhook, signed as Stripe signs it: EverShop then writes the payment by itself. */
const stripeTells = async ({api, order, from}: Stage, type: string) => {
  const intent = {id: `pi_${order.uuid}`, amount: Math.round(order.grand_total * 100), currency: 'usd', capture_method: 'automatic'};
  const object = {...intent, object: 'payment_intent', metadata: {order_id: order.uuid}};
  const event = {id: `evt_${order.uuid}`, object: 'event', type, data: {object}};
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', endpointSecret)
    .update(`${at}.${JSON.stringify(event)}`)
    .digest('hex');
  await api.send('POST', '/stripe/webhook', event, {from, headers: {'stripe-signature': `t=${at},v1=${signature}`}});
};

const itemsOf = ({shop, order}: Stage) =>
  shop.database.rows<Item>(`SELECT order_item_id, qty FROM order_item WHERE order_item_order_id = ${order.order_id} ORDER BY 1`);

const ship = async ({api, order, from}: Stage, items: Item[]) => {
  await api.send('POST', `/orders/${order.uuid}/shipments`, {items, carrier: 'custom', notifyCustomer: false}, {from});
};

const deliver = async ({shop, api, order, from}: Stage) => {
  const sent = `SELECT uuid FROM shipment WHERE shipment_order_id = ${order.order_id} AND status = 'shipped'`;
  for (const {uuid} of await shop.database.rows<{uuid: string}>(sent))
    await api.send('POST', `/shipments/${uuid}/markDelivered`, {}, {from});
};

/**
 * A refund asks Stripe over the network, so here alone rows are written by SQL: the payment status, the order status that follows from it
 * and the line of the history, as EverShop's refundPaymentIntent and updatePaymentStatus write them. The amount stands in that line only.
 */
const refund = async ({shop, order}: Stage, isWhole: boolean) => {
  const status = isWhole ? 'stripe_refunded' : 'stripe_partial_refunded';
  const amount = Math.round(order.grand_total * (isWhole ? 100 : 25)) / 100;
  const follows = isWhole ? `'closed'` : `CASE shipment_status WHEN 'delivered' THEN 'completed' ELSE 'processing' END`;
  await shop.database.run(`
    UPDATE "order" SET payment_status = '${status}', status = ${follows} WHERE order_id = ${order.order_id};
    INSERT INTO order_activity (order_activity_order_id, comment, customer_notified)
      VALUES (${order.order_id}, 'Refunded ${amount} usd', false);`);
};

/** What makes each step happen. */
export const steps: Record<Step, (stage: Stage) => Promise<unknown>> = {
  authorized: stage => stripeTells(stage, 'payment_intent.amount_capturable_updated'),
  paid: stage =>
    stage.plan.pay === 'cod'
      ? stage.api.send('POST', '/cod/captures', {order_id: stage.order.uuid}, {from: stage.from})
      : stripeTells(stage, 'payment_intent.succeeded'),
  'partly shipped': async stage => ship(stage, (await itemsOf(stage)).slice(0, 1)),
  shipped: async stage => ship(stage, await itemsOf(stage)),
  'partly delivered': deliver,
  delivered: deliver,
  'partly refunded': stage => refund(stage, false),
  refunded: stage => refund(stage, true),
  cancelled: ({api, order, from}) => api.send('POST', `/orders/${order.uuid}/cancel`, {reason: 'Customer asked for it'}, {from}),
};
