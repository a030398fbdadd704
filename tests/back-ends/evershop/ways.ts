import type {Api} from './api.ts';
import type {Plan} from './orders.ts';
import type {Shop} from './shop.ts';

/** What signs the messages that Stripe would send. */
export const endpointSecret = 'whsec_for_one_run';

/** The codes of the ways to ship. */
export type Ways = Record<Plan['ship'], string>;

const costs: Ways = {standard: '4.95', express: '14.50', free: '0'};

const settings = {
  storeName: 'Corner & Button',
  storeCurrency: 'USD',
  priceIncludingTax: 0,
  codPaymentStatus: 1,
  stripePaymentStatus: 1,
  stripeSecretKey: 'sk_test_none',
  stripePublishableKey: 'pk_test_none',
  stripeEndpointSecret: endpointSecret,
};

const coupons: Record<NonNullable<Plan['coupon']>, object> = {
  TENPERCENT: {description: '10 %', discount_amount: '10', discount_type: 'percentage_discount_to_entire_order'},
  FIVEOFF: {description: '5 off', discount_amount: '5', discount_type: 'fixed_discount_to_entire_order'},
};

const always = {status: 1, free_shipping: 0, target_products: {}, condition: {}, user_condition: {}, start_date: null, end_date: null};

// The class that EverShop comes with; it taxes nothing by itself.
const taxAmericans = async ({database}: Shop, api: Api) => {
  const [taxed] = await database.rows<{uuid: string}>('SELECT uuid FROM tax_class WHERE tax_class_id = 1');
  const rate = {name: 'Sales tax', country: 'US', province: '*', postcode: '*', rate: 8.25, is_compound: 0, priority: 1};
  await api.send('POST', `/tax/classes/${taxed?.uuid}/rates`, rate);
};

/** Opens the ways to pay and to ship, and makes the coupons and a tax that only buyers in America pay. */
export const seedWays = async (shop: Shop, api: Api): Promise<Ways> => {
  await api.send('POST', '/settings', settings);
  await taxAmericans(shop, api);
  for (const [coupon, worth] of Object.entries(coupons)) await api.send('POST', '/coupons', {...always, coupon, ...worth});
  const zone = await api.send<{uuid: string}>('POST', '/shippingZones', {name: 'Everywhere', countries: ['US', 'GB', 'DE'], provinces: []});
  const ways = Object.entries(costs).map(async ([name, cost]) => {
    const method = await api.send<{uuid: string}>('POST', '/shippingProviders/core/methods', {name: `${name} delivery`});
    await api.send('POST', '/shippingProviders/core/rates', {method_id: method.uuid, zone_id: zone.uuid, cost});
    return [name, method.uuid] as const;
  });
  return Object.fromEntries(await Promise.all(ways)) as Ways;
};
