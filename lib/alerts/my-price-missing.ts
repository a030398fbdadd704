import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'my-price-missing',
  of: {page: 'no-price', whose: 'mine'},
  least: 1,
  lines: {bad: 'above', critical: {rise: 1, rest: 0}},
  words: {
    en: {
      name: 'Your price is missing',
      open: 'Your page shows no price: {{title}}',
      advice: 'Nobody can buy it like this: an offer that ended, a lost featured offer or a variant without a price are the usual causes.',
    },
    'zh-CN': {
      name: '您的价格不见了',
      open: '您的页面没有显示价格：{{title}}',
      advice: '这样谁也买不了：常见原因是活动结束、丢了黄金购物车，或某个规格没有价格。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'while it lasts', series: [0, 1, 1], levels: ['calm', 'critical', 'critical']},
  {name: 'a first look counts, and it ends', series: [1, 0], levels: ['critical', 'calm']},
  {name: 'a look in a hidden tab changes nothing', series: [1, undefined], levels: ['critical', 'critical']},
];
