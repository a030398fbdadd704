import type {Api} from './api.ts';

const made = async (api: Api, mutation: string, input: unknown) => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const data = await api<Record<string, {id: string}>>(`mutation ($input: ${type}!) {${mutation}(input: $input) {... on Node {id}}}`, {
    input,
  });
  return data[mutation]?.id ?? '';
};

const named = (name: string) => [{languageCode: 'en', name, description: ''}];
const operation = (code: string, args: Record<string, unknown> = {}) => ({
  code,
  arguments: Object.entries(args).map(([name, value]) => ({name, value: String(value)})),
});

/** Coupons of the shop, and what they take off. */
export const coupons = {percent: 'TENTH', fixed: 'FIVER'} as const;

const promote = async (api: Api) => {
  const promotion = (couponCode: string, name: string, action: unknown) =>
    made(api, 'createPromotion', {enabled: true, couponCode, conditions: [], actions: [action], translations: named(name)});
  await promotion(coupons.percent, 'A tenth off', operation('order_percentage_discount', {discount: 10}));
  await promotion(coupons.fixed, 'Five euros off', operation('order_fixed_discount', {discount: 500}));
};

const deliver = async (api: Api) => {
  const method = (code: string, name: string, rate: number) =>
    made(api, 'createShippingMethod', {
      code,
      fulfillmentHandler: 'manual-fulfillment',
      checker: operation('default-shipping-eligibility-checker', {orderMinimum: 0}),
      calculator: operation('default-shipping-calculator', {rate, includesTax: 'include', taxRate: 19}),
      translations: named(name),
    });
  return {standard: await method('standard', 'Parcel post', 490), express: await method('express', 'Bicycle courier', 1250)};
};

const charge = async (api: Api) => {
  for (const automaticSettle of [false, true]) {
    const [code, name] = automaticSettle ? ['settle', 'Paid at once'] : ['authorise', 'Reserved first'];
    await made(api, 'createPaymentMethod', {
      code,
      enabled: true,
      handler: operation('dummy-payment-handler', {automaticSettle}),
      translations: named(name),
    });
  }
};

/** Makes of the empty channel a shop in Germany that sells in euros with tax in its prices. The ids that goods and orders need. */
export const openShop = async (api: Api) => {
  const country = (code: string, name: string) =>
    made(api, 'createCountry', {code, enabled: true, translations: [{languageCode: 'en', name}]});
  const zone = await made(api, 'createZone', {name: 'Europe', memberIds: [await country('DE', 'Germany'), await country('AT', 'Austria')]});
  const category = async (name: string, value: number) => {
    const id = await made(api, 'createTaxCategory', {name, isDefault: value === 19});
    await made(api, 'createTaxRate', {name: `${name} ${value} %`, enabled: true, value, categoryId: id, zoneId: zone});
    return id;
  };
  const tax = {standard: await category('Standard', 19), reduced: await category('Reduced', 7)};
  await made(api, 'updateChannel', {
    id: '1',
    availableCurrencyCodes: ['EUR'],
    defaultCurrencyCode: 'EUR',
    pricesIncludeTax: true,
    trackInventory: true,
    outOfStockThreshold: 0,
    defaultTaxZoneId: zone,
    defaultShippingZoneId: zone,
  });
  await charge(api);
  await promote(api);
  return {tax, shipping: await deliver(api)};
};

export type Shop = Awaited<ReturnType<typeof openShop>>;
