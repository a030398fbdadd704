import {type Api, apiAt, orError} from './api.ts';
import type {Buyer} from './buyers.ts';
import type {Plan} from './orders.ts';
import {coupons, type Shop} from './shop.ts';

const passwordOf = ({mail}: Buyer) => `of ${mail}`;

const addressOf = ({firstName, lastName, company, street, house, city, postcode, phone}: Buyer) => ({
  fullName: `${firstName} ${lastName}`,
  company,
  streetLine1: street,
  streetLine2: house,
  city,
  postalCode: postcode,
  province: 'Brandenburg',
  countryCode: 'DE',
  phoneNumber: phone,
});

const personOf = ({firstName, lastName, mail, phone}: Buyer) => ({firstName, lastName, emailAddress: mail, phoneNumber: phone});

/** Opens an account for a buyer, with the address in it. */
export const register = async (admin: Api, buyer: Buyer) => {
  const {createCustomer: customer} = await admin<{createCustomer: {id: string}}>(
    `mutation ($input: CreateCustomerInput!, $password: String!) {createCustomer(input: $input, password: $password) {... on Customer {id} ${orError}}}`,
    {input: personOf(buyer), password: passwordOf(buyer)},
  );
  await admin('mutation ($id: ID!, $input: CreateAddressInput!) {createCustomerAddress(customerId: $id, input: $input) {id}}', {
    id: customer.id,
    input: {...addressOf(buyer), defaultShippingAddress: true, defaultBillingAddress: true},
  });
};

/** A visit of the shop at `url`: as the buyer where they have an account. */
export const enter = async (url: string, buyer: Buyer) => {
  const shop = apiAt(`${url}/shop-api`);
  if (!buyer.isGuest)
    await shop(
      `mutation ($username: String!, $password: String!) {login(username: $username, password: $password) {__typename ${orError}}}`,
      {
        username: buyer.mail,
        password: passwordOf(buyer),
      },
    );
  return shop;
};

const fill = async (shop: Api, idOf: (sku: string) => string, {basket}: Plan) => {
  for (const [sku, quantity] of Object.entries(basket))
    await shop(
      `mutation ($id: ID!, $quantity: Int!) {addItemToOrder(productVariantId: $id, quantity: $quantity) {__typename ${orError}}}`,
      {id: idOf(sku), quantity},
    );
};

const sayWho = async (shop: Api, buyer: Buyer) => {
  if (buyer.isGuest)
    await shop(`mutation ($input: CreateCustomerInput!) {setCustomerForOrder(input: $input) {__typename ${orError}}}`, {
      input: personOf(buyer),
    });
  for (const which of ['setOrderShippingAddress', 'setOrderBillingAddress'])
    await shop(`mutation ($input: CreateAddressInput!) {${which}(input: $input) {__typename ${orError}}}`, {input: addressOf(buyer)});
};

const pay = async (shop: Api, {shipping}: Shop, plan: Plan) => {
  if (plan.coupon)
    await shop(`mutation ($code: String!) {applyCouponCode(couponCode: $code) {__typename ${orError}}}`, {code: coupons[plan.coupon]});
  await shop(`mutation ($id: [ID!]!) {setOrderShippingMethod(shippingMethodId: $id) {__typename ${orError}}}`, {
    id: [shipping[plan.shipping ?? 'standard']],
  });
  await shop(`mutation {transitionOrderToState(state: "ArrangingPayment") {__typename ${orError}}}`);
  const {addPaymentToOrder: order} = await shop<{addPaymentToOrder: {id: string}}>(
    `mutation ($input: PaymentInput!) {addPaymentToOrder(input: $input) {__typename ... on Order {id} ${orError}}}`,
    {input: {method: plan.pays, metadata: {}}},
  );
  return order.id;
};

/** Fills a basket and pays it. The order's id; undefined where it is not paid yet. */
export const placeOrder = async (visit: Api, shop: Shop, idOf: (sku: string) => string, buyer: Buyer, plan: Plan) => {
  await fill(visit, idOf, plan);
  if (plan.pays === 'not-yet') return undefined;
  await sayWho(visit, buyer);
  return pay(visit, shop, plan);
};
