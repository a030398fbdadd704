import {expect, it} from 'vitest';
import {writtenIn} from './written-in.ts';

const page = (lang: string, title: string, ...called: string[]) =>
  ({title, documentElement: {lang}, querySelectorAll: () => called.map(textContent => ({textContent}))}) as unknown as Document;

it.each([
  ['east', page('en', '已卖出的宝贝', '订单编号', '交易状态', '实收款')],
  ['east', page('en', 'Seller', '주문번호', '결제금액', '주문상태')],
  ['south', page('en', 'Seller', 'หมายเลขคำสั่งซื้อ', 'สถานะ', 'ราคา')],
  ['south', page('en', 'Kênh người bán', 'Mã đơn hàng', 'Trạng thái', 'Tổng tiền')],
  ['south', page('en', 'Seller Centre', 'No. Pesanan', 'Status', 'Jumlah')],
  ['west', page('de', 'Bestellungen', 'Bestellnummer', 'Zustand', 'Gesamtbetrag')],
  // Goods with Chinese names in a shop that is run in English.
  ['west', page('en', 'Orders of the shop', 'Order number', 'Status', 'Total amount', 'Customer')],
  // Before anything has come the page says no more than its language.
  ['east', page('zh-CN', 'App')],
  ['south', page('vi', 'App')],
  ['west', page('', '')],
] as const)('%s', (where, doc) => expect(writtenIn(doc)).toBe(where));
