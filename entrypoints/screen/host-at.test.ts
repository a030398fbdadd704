import {expect, it} from 'vitest';
import {hostAt} from './host-at.ts';

it.each([
  // Its list and the page of an order lie on different hosts.
  ['https://myseller.taobao.com/home.htm/trade-platform/tp/sold', 'myseller.taobao.com'],
  ['https://qn.taobao.com/home.htm/trade-platform/tp/detail?bizOrderId=4011223344556677889', 'myseller.taobao.com'],
  ['https://trade.taobao.com/trade/itemlist/list_sold_items.htm', 'myseller.taobao.com'],
  ['https://porder.shop.jd.com/order/orderlist/waitOut', 'shop.jd.com'],
  ['https://item.taobao.com/item.htm?id=562283240178', 'item.taobao.com'],
  ['https://www.ebay.de/sh/ord', 'ebay.de'],
  ['https://oak.example:8443/admin/orders', 'oak.example:8443'],
])('what %s tells is known by %s', (url, host) => expect(hostAt(url)).toBe(host));
