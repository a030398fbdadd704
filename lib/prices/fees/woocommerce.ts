import {defineFees, type Fee, flat} from '../fee.ts';

// WooCommerce takes nothing of a sale; whoever takes the payment does. The plan is the gateway.
const checkedOn = '2026-11-29';
const wooExample = 'https://woocommerce.com/document/woocommerce-payments/fees-and-debits/fee-currency/';
const wooOthers = 'https://peachpay.app/guides/2025/07/24/woocommerce-payments-transaction-fees';
const stripe = 'https://utilityforge.pages.dev/stripe-fee-calculator/';
const stripeAbroad = 'https://www.calcmastery.com/stripe-fee-calculator';
const paypal = 'https://e-commerce-fee-calculator.pages.dev/blog/paypal-merchant-fees-2026';

const payment = {kind: 'payment', of: 'paid', checkedOn, trust: 'third-party'} as const;
const extra = {...payment, kind: 'international', when: 'international'} as const;
const us = {region: 'US', currency: 'USD'};
const ca = {region: 'CA', currency: 'CAD'};
const gb = {region: 'GB', currency: 'GBP'};
// WooPayments says that nothing of its fees comes back with a refund.
const woo = {plans: ['woopayments'], onReturn: {share: 1}};

const wooPayments: Fee[] = [
  {...payment, ...us, ...woo, rates: flat(0.029, 30), from: '2025-07-24', source: wooOthers},
  {...payment, ...ca, ...woo, rates: flat(0.029, 30), from: '2025-01-01', source: wooExample, trust: 'official'},
  {...extra, ...ca, ...woo, rates: flat(0.01), from: '2025-01-01', source: wooExample, trust: 'official'},
];

const stripeFees: Fee[] = [
  {...payment, ...us, rates: flat(0.029, 30), plans: ['stripe'], from: '2026-05-01', source: stripe},
  {...extra, ...us, rates: flat(0.015), plans: ['stripe'], from: '2026-05-01', source: stripe},
  {...payment, ...us, kind: 'conversion', when: 'conversion', rates: flat(0.01), plans: ['stripe'], from: '2026-05-01', source: stripe},
  {...payment, ...gb, rates: flat(0.015, 20), plans: ['stripe'], from: '2026-05-01', source: stripeAbroad},
  ...['DE', 'FR', 'IT', 'ES'].map(
    (region): Fee => ({
      ...payment,
      region,
      currency: 'EUR',
      rates: flat(0.015, 25),
      plans: ['stripe'],
      from: '2026-05-01',
      source: stripeAbroad,
    }),
  ),
];

const paypalFees: Fee[] = [
  {...payment, ...us, rates: flat(0.0349, 49), plans: ['paypal'], from: '2026-01-10', source: paypal},
  {...payment, ...us, rates: flat(0.0299, 49), plans: ['paypal-card'], from: '2026-01-10', source: paypal},
  {...extra, ...us, rates: flat(0.015), plans: ['paypal', 'paypal-card'], from: '2026-01-10', source: paypal},
];

export default defineFees({
  id: 'woocommerce',
  usual: {region: 'US', plan: 'stripe'},
  taxInside: ['GB', 'DE', 'FR', 'IT', 'ES'],
  fees: [...wooPayments, ...stripeFees, ...paypalFees],
});
