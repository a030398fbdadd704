import {AdminUiPlugin} from '@vendure/admin-ui-plugin';
import {bootstrap, DefaultSearchPlugin, dummyPaymentHandler, JobQueueService, manualFulfillmentHandler} from '@vendure/core';
import {DashboardPlugin} from '@vendure/dashboard/plugin';
import {setClock} from './clock.mjs';

// Run by ../server.ts with a channel: it says at which port it listens, sets its clock when told to, and ends when nobody holds the channel.
const {administrator, dashboard} = JSON.parse(process.argv[2] ?? '{}');

const app = await bootstrap({
  apiOptions: {port: 0, hostname: '127.0.0.1', adminApiPath: 'admin-api', shopApiPath: 'shop-api'},
  authOptions: {tokenMethod: ['cookie', 'bearer'], requireVerification: false, superadminCredentials: administrator},
  dbConnectionOptions: {type: 'sqljs', synchronize: true},
  paymentOptions: {paymentMethodHandlers: [dummyPaymentHandler]},
  shippingOptions: {fulfillmentHandlers: [manualFulfillmentHandler]},
  plugins: [
    DefaultSearchPlugin.init({}),
    // Without a picture of its own the sign-in page asks for one on the web.
    AdminUiPlugin.init({route: 'admin', port: 0, adminUiConfig: {tokenMethod: 'cookie', loginImageUrl: 'assets/logo-login.webp'}}),
    // It looks for a running Vite first, at this port, where there is none.
    DashboardPlugin.init({route: 'dashboard', appDir: dashboard, viteDevServerPort: 1}),
  ],
});
await app.get(JobQueueService).start();

process.on('message', ({clock}) => {
  setClock(clock);
  process.send?.({clock});
});
process.on('disconnect', () => process.exit());
process.send?.({port: app.getHttpServer().address().port});
