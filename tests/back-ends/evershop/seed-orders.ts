import type {Api} from './api.ts';
import {type Buyer, buyers} from './buyers.ts';
import {goods} from './goods.ts';
import {type Plan, plans} from './orders.ts';
import type {Shop} from './shop.ts';
import {type Placed, steps} from './steps.ts';
import {seedWays, type Ways} from './ways.ts';

type Who = {buyer: Buyer; token: string | undefined; from: number};

/** The token of the buyer's account, for those who have one. */
const register = async (api: Api, {name, mail, hasAccount}: Buyer, from: number) => {
  if (!hasAccount) return undefined;
  const account = {full_name: name, email: mail, password: 'throw-away-2'};
  await api.send('POST', '/customers', account, {from});
  return (await api.send<{accessToken: string}>('POST', '/customer/tokens', account, {from})).accessToken;
};

const addressOf = ({name, phone, street, street2, city, province, country, postcode}: Buyer) => ({
  ...{full_name: name, telephone: phone, address_1: street, address_2: street2, city, province, country, postcode},
});

/** From the cart to the order, by the calls of EverShop's own checkout page. */
const place = async (api: Api, {lines, coupon, pay, ship}: Plan, ways: Ways, {buyer, token, from}: Who) => {
  const caller = {from, ...(token && {token})};
  const items = lines.map(({good, quantity}) => ({sku: goods[good]?.sku, qty: quantity}));
  const cart = {customer_full_name: buyer.name, customer_email: buyer.mail, items};
  const {cartId} = await api.send<{cartId: string}>('POST', '/carts', cart, caller);
  if (coupon) await api.send('POST', `/carts/${cartId}/coupons`, {coupon}, caller);
  const address = addressOf(buyer);
  // Beforehand: what comes with the checkout itself is too late for the tax.
  await api.send('POST', `/carts/${cartId}/addresses`, {address, type: 'shipping'}, caller);
  const way = {shippingMethod: ways[ship], shippingProvider: 'core', paymentMethod: pay};
  const order = {cart_id: cartId, customer: {email: buyer.mail}, billingAddress: address, ...way, ...(buyer.note && {note: buyer.note})};
  return api.send<Placed>('POST', `/carts/${cartId}/checkout`, order, caller);
};

/** EverShop takes the time from the clock, so afterwards everything of an order is moved into the past by the same time. */
const moveBack = ({order_id: id}: Placed, to: number) => `
  CREATE TEMPORARY TABLE moved ON COMMIT DROP AS
    SELECT to_timestamp(${to / 1000}) - created_at AS ago FROM "order" WHERE order_id = ${id};
  UPDATE order_activity SET created_at = created_at + ago, updated_at = updated_at + ago FROM moved WHERE order_activity_order_id = ${id};
  UPDATE payment_transaction SET created_at = created_at + ago FROM moved WHERE payment_transaction_order_id = ${id};
  UPDATE shipment SET created_at = created_at + ago, updated_at = updated_at + ago, shipped_at = shipped_at + ago,
    delivered_at = delivered_at + ago FROM moved WHERE shipment_order_id = ${id};
  UPDATE "order" SET created_at = created_at + ago, updated_at = updated_at + ago FROM moved WHERE order_id = ${id};`;

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Places all orders and lets happen to them what their plan says; they end up the planned hours before `now` (epoch ms). */
export const seedOrders = async (shop: Shop, api: Api, now: number): Promise<void> => {
  const ways = await seedWays(shop, api);
  const known = await Promise.all(buyers.map(async (buyer, n) => ({buyer, token: await register(api, buyer, n)})));
  for (const [n, plan] of plans.entries()) {
    const who = known[plan.buyer];
    if (!who) throw new Error(`There is no buyer ${plan.buyer}.`);
    const from = 256 + n;
    const order = await place(api, plan, ways, {...who, from});
    for (const step of plan.steps) await steps[step]({shop, api, plan, order, from});
    // Not all at the same minute of the hour.
    await shop.database.run(moveBack(order, Math.floor(now / MINUTE) * MINUTE - plan.hoursAgo * HOUR - n * MINUTE));
  }
};
