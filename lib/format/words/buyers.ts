/** The sentences about customers who come back, side by side per language. */
export const buyers = {
  en: {
    'analyses.buyers': 'Customers who come back',
    'analyses.buyers.about': 'How many customers buy again, and how many months after their first order (cohorts).',
    'buyers.customers': 'Customers',
    'buyers.repeat': 'Ordered more than once',
    'buyers.cohorts': 'Cohorts by the month of the first order',
    'buyers.first': 'First order',
    'buyers.after': '+{{months}} mo.',
    'buyers.none': 'No customers yet',
    'buyers.none.body':
      'Open the list of orders in your back end, or import an order report. A customer is kept as a key that only this machine can make, never by name.',
    'buyers.nature':
      'Derived from all orders that are kept, without those that were cancelled or have no time, by months of the shop’s own time. The share of those who bought first in a month and again so many months later. A customer of two shops counts in each.',
  },
  'zh-CN': {
    'analyses.buyers': '回头客',
    'analyses.buyers.about': '有多少买家再次下单，在首单之后第几个月（同期群）。',
    'buyers.customers': '买家数',
    'buyers.repeat': '下过不止一单（复购率）',
    'buyers.cohorts': '按首单月份的同期群',
    'buyers.first': '首单月份',
    'buyers.after': '+{{months}} 个月',
    'buyers.none': '还没有买家',
    'buyers.none.body': '请打开店铺后台的订单列表，或导入订单报表。买家只以本机才能算出的标识保存，从不保存姓名。',
    'buyers.nature':
      '由已保存的全部订单推算，不含已取消或没有下单时间的订单，月份按店铺所在时区。百分比为某月首次下单的买家中，在其后第几个月再次下单的比例。同一买家在两个店铺各计一次。',
  },
} as const;
