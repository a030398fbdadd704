import type {Stage} from './orders.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** `2026-11-20 10:31:02`, in the zone of the machine, since seller and back end share theirs. */
export const clock = (at: number): string => {
  const date = new Date(at);
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
};

/** `1299.00` of fen. */
export const yuan = (fen: number): string => (fen / 100).toFixed(2);
export const money = (fen: number): string => `¥${yuan(fen)}`;
/** As numbers of visits are told: `3.2万`. */
export const many = (count: number): string => (count < 10_000 ? String(count) : `${(count / 10_000).toFixed(1)}万`);

/** What the list of all orders says of their state. */
export const soldWords: Record<Stage, string> = {
  ...{unpaid: '等待买家付款', paid: '买家已付款', refunding: '买家已付款', 'part-sent': '卖家部分发货', sent: '卖家已发货'},
  ...{done: '交易成功', 'line-refunded': '交易成功', 'part-refunded': '部分退款', refunded: '退款成功', closed: '交易关闭'},
};
/** What the list for those who pack says of the same. */
export const packWords: Record<Stage, string> = {
  ...{unpaid: '待付款', paid: '待发货', refunding: '待发货，退款中', 'part-sent': '部分发货', sent: '已发货，待收货'},
  ...{done: '已完成', 'line-refunded': '已完成', 'part-refunded': '部分退款', refunded: '已全额退款', closed: '已取消'},
};
