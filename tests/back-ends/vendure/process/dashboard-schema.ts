import type {VendureConfig} from '@vendure/core';

/** What the build of the dashboard asks of a shop: the shape of its API, which none of the options of ./server.mjs changes. */
export const config: VendureConfig = {
  apiOptions: {port: 0, adminApiPath: 'admin-api', shopApiPath: 'shop-api'},
  authOptions: {tokenMethod: ['cookie', 'bearer']},
  dbConnectionOptions: {type: 'sqljs'},
  paymentOptions: {paymentMethodHandlers: []},
  plugins: [],
};
