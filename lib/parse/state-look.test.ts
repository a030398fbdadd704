import {expect, it} from 'vitest';
import {isState} from './state-look.ts';

it.each([
  ...['Paid', 'Not paid', 'Not fulfilled', 'Partially refunded', 'Canceled', 'Requires action', 'On hold', 'In transit', 'Payment pending'],
  ...['Nicht bezahlt', 'Teilweise erstattet', 'En attente', 'Payée', 'Pagado', 'Não entregue', 'Spedito', '已付款', '未发货', '部分退款'],
])('%s is where something stands', text => {
  expect(isState(text)).toBe(true);
});

it.each([
  ...['Gundula Sommerwind', 'Merle', 'Paid by Merle', 'Refund', 'Cancel order', 'Ship', 'Credit card', 'Not', 'Order', 'Payment', ''],
  ...['Delivery to Whitby', '张三', '已故', 'Shipped 2 items', 'Closed Street', 'Paid €9.90'],
])('%s is something else', text => {
  expect(isState(text)).toBe(false);
});
