import {defineOrderReport, type OrderExample} from '../order-report.ts';

export default defineOrderReport({
  id: 'shopify-orders',
  name: {en: 'Shopify: orders (CSV)', 'zh-CN': 'Shopify 订单（CSV）'},
  site: 'shopify',
  reader: 1,
  source: 'https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders',
  checkedOn: '2026-11-30',
  // Amounts, times and who bought stand in the first row of an order alone.
  headings: {
    ref: ['Name'],
    placedAt: ['Created at'],
    paidAt: ['Paid at'],
    sentAt: ['Fulfilled at'],
    cancelledAt: ['Cancelled at'],
    payment: ['Financial Status'],
    fulfilment: ['Fulfillment Status'],
    total: ['Total'],
    shipping: ['Shipping'],
    tax: ['Taxes'],
    discount: ['Discount Amount'],
    refunded: ['Refunded Amount'],
    region: ['Shipping Country', 'Billing Country'],
    channel: ['Source'],
    mail: ['Email'],
    currency: ['Currency'],
    sku: ['Lineitem sku'],
    title: ['Lineitem name'],
    quantity: ['Lineitem quantity'],
    price: ['Lineitem price'],
    lineDiscount: ['Lineitem discount'],
  },
  needs: ['ref', 'placedAt', 'payment', 'title', 'quantity', 'price'],
});

const header =
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Country,Cancelled at,Refunded Amount,Source,Lineitem discount';

export const examples: OrderExample[] = [
  {
    name: 'an order of two lines, of which the first row alone tells the whole, and one that was cancelled',
    text: `${header}\n#1001,ann@mail.example,paid,2026-01-24 17:34:28 -0700,fulfilled,2026-01-25 08:00:00 -0700,USD,44.99,0.00,2.25,47.24,0.00,2026-01-24 17:34:28 -0700,1,Sense Bracelet,14.99,,Buyer 1,US,,0.00,web,0.00\n#1001,ann@mail.example,,,,,,,,,,,2026-01-24 17:34:28 -0700,2,Oak hook,15.00,OAK-1,,,,,,0.00\n#1002,,voided,,unfulfilled,,USD,5.00,0.00,0.00,5.00,0.00,2026-01-25 17:34:28 -0700,1,Oak hook,5.00,,Buyer 2,US,2026-01-26 09:00:00 -0700,0.00,web,0.00\n`,
    expect: [
      {
        ...{ref: '#1001', who: 'mail ann@mail.example', missing: []},
        fields: {
          placedAt: Date.UTC(2026, 0, 25, 0, 34, 28),
          sentAt: Date.UTC(2026, 0, 25, 15),
          total: {amount: 4724, currency: 'USD'},
          status: 'shipped',
          lines: [
            {title: 'Sense Bracelet', quantity: 1, price: {amount: 1499, currency: 'USD'}, discount: {amount: 0, currency: 'USD'}},
            {title: 'Oak hook', sku: 'OAK-1', quantity: 2, price: {amount: 1500, currency: 'USD'}, discount: {amount: 0, currency: 'USD'}},
          ],
        },
      },
      {ref: '#1002', fields: {status: 'cancelled'}, missing: ['paidAt', 'sentAt', 'buyer']},
    ],
  },
  {
    name: 'a price that is none',
    text: `${header}\n#1,,paid,,,,USD,1,0,0,1,0,2026-01-24 17:34:28 -0700,1,Hook,free,,,US,,0,web,0\n`,
    expect: [{why: 'not-a-price', row: 2}],
  },
];
