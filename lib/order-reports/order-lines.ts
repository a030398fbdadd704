import {defineOrderReport, type OrderExample} from '../order-report.ts';

export default defineOrderReport({
  id: 'order-lines',
  name: {en: 'A report of orders, a row for each line (CSV)', 'zh-CN': '订单明细报表（CSV，每行一件商品）'},
  site: 'generic',
  reader: 1,
  source: 'UCI Online Retail (Chen, Sain, Guo 2012) and the CSV exports of order plugins for WooCommerce',
  checkedOn: '2026-11-30',
  headings: {
    ref: ['Order number', 'Order no', 'Order ID', 'Order #', 'Order', 'Invoice no', 'Invoice', '订单编号', '订单号', '主订单编号'],
    placedAt: ['Order date', 'Created at', 'Date created', 'Invoice date', 'Date', '订单创建时间', '下单时间', '创建时间'],
    paidAt: ['Paid date', 'Date paid', 'Paid at', '付款时间', '支付时间'],
    status: ['Order status', 'Status', '订单状态'],
    total: ['Order total amount', 'Order total', '订单总额', '订单金额'],
    shipping: ['Order shipping amount', 'Order shipping', 'Shipping total', '运费'],
    tax: ['Order total tax amount', 'Order tax', 'Tax total'],
    refunded: ['Order refund amount', 'Refunded total'],
    region: [
      'Country',
      'Country code (shipping)',
      'Country name (shipping)',
      'Shipping country',
      'Billing country',
      '省份',
      '收货省份',
      '国家',
    ],
    channel: ['Sales channel', 'Channel', '渠道'],
    // A name tells nobody apart for certain, and is none of our business: only numbers of customers are read.
    buyer: ['Customer ID', 'Customer no', 'Customer number', 'Customer user ID', 'Buyer ID', '买家ID', '客户编号'],
    mail: ['Email (billing)', 'Billing email', 'Customer email', 'Email'],
    currency: ['Order currency', 'Currency', '币种'],
    sku: ['SKU', 'Item SKU', 'Product SKU', 'Stock code', 'Seller SKU', '商家编码', '货号'],
    title: ['Item name', 'Product name', 'Title', 'Description', '商品标题', '宝贝标题', '商品名称'],
    quantity: ['Quantity', 'Quantity (- refund)', 'Item quantity', 'Qty', '数量', '购买数量', '商品数量'],
    price: ['Unit price', 'Item cost', 'Item price', 'Price', '单价', '商品单价'],
    lineDiscount: ['Item discount amount', 'Line discount'],
  },
  needs: ['ref', 'placedAt', 'quantity', 'price'],
});

const retail = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

export const examples: OrderExample[] = [
  {
    name: 'orders of several lines, a buyer by number, and pieces that came back',
    text: `${retail}\n1,A,OAK HOOK,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n1,B,ELM STOOL,1,2010-12-01 08:26:00,0.001,17850,United Kingdom\nC2,A,OAK HOOK,-2,2010-12-01 09:41:00,2.55,,France\n`,
    currency: 'GBP',
    zone: 'Europe/London',
    expect: [
      {
        ...{ref: '1', who: 'id 17850', missing: []},
        fields: {
          placedAt: Date.UTC(2010, 11, 1, 8, 26),
          region: 'United Kingdom',
          lines: [
            {sku: 'A', title: 'OAK HOOK', quantity: 6, price: {amount: 2550, currency: 'GBP', scale: 3}},
            {sku: 'B', title: 'ELM STOOL', quantity: 1, price: {amount: 1, currency: 'GBP', scale: 3}},
          ],
        },
      },
      {
        ...{ref: 'C2', missing: ['buyer']},
        fields: {
          lines: [
            {
              sku: 'A',
              title: 'OAK HOOK',
              quantity: 0,
              returned: 2,
              price: {amount: 255, currency: 'GBP'},
              refunded: {amount: 510, currency: 'GBP'},
            },
          ],
        },
      },
    ],
  },
  {
    name: 'what stands in it that is no number, no date, no order',
    text: 'Order Number,Order Date,Order Status,Order Total Amount,Order Currency,Email (Billing),SKU,Item Name,Quantity (- Refund),Item Cost\n7,2026-03-04,processing,19.00,EUR,Ann@Mail.example,OAK-1,Oak hook,2,9.5\n8,soon,processing,1,EUR,,A,A,1,1\n9,2026-03-04,processing,1,EUR,,A,A,many,1\n,2026-03-04,processing,1,EUR,,A,A,1,1\n10,03/04/2026,processing,1,EUR,,A,A,1,1\n11,2026-03-04,processing,5,EUR,,A,A,1,1\n11,2026-03-04,processing,6,EUR,,B,B,1,1\n',
    expect: [
      {
        ...{ref: '7', who: 'mail ann@mail.example', missing: []},
        fields: {status: 'paid', statusText: 'processing', total: {amount: 1900, currency: 'EUR'}, placedWithin: 86_400_000},
      },
      ...[3, 4].map(row => ({why: ['not-a-date', 'not-a-number'][row - 3] ?? '', row})),
      ...[5, 6, 8].map((row, i) => ({why: ['no-order', 'not-a-date', 'two-orders'][i] ?? '', row})),
    ],
  },
  {
    name: 'Chinese headings',
    text: '订单编号,下单时间,订单状态,商家编码,商品标题,数量,单价,省份,收货人\n202,2026-11-11 00:00:05,交易成功,OAK-1,橡木挂钩,2,12.50,浙江省,某某\n',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    expect: [{ref: '202', fields: {placedAt: Date.UTC(2026, 10, 10, 16, 0, 5), status: 'delivered', region: '浙江省'}}],
  },
];
