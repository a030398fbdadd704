import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'price-missing',
  of: {kpi: 'price-missing-share'},
  least: 3,
  lines: {bad: 'above', warn: {rise: 0.05, rest: 0.02}, critical: {rise: 0.2, rest: 0.1}},
  hasOwnLine: true,
  words: {
    en: {
      name: 'Prices missing',
      open: '{{value}} of the pages show no price',
      advice: 'Open these listings: variants without a price, ended offers and prices shown only in the cart all leave a page without one.',
    },
    'zh-CN': {
      name: '价格缺失',
      open: '{{value}} 的页面没有价格',
      advice: '逐个打开这些商品：规格没有定价、活动已结束、只在购物车显示价格，都会让页面没有价格。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'rises and rests', series: [0, 0.05, 0.03, 0.02], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'a whole shop without prices', series: [1, 0.15, 0.1], levels: ['critical', 'critical', 'warn']},
  {name: 'a day without a reading changes nothing', series: [0.06, undefined], levels: ['warn', 'warn']},
];
