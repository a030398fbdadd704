import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'orders-late',
  of: {kpi: 'orders-late'},
  least: 1,
  lines: {bad: 'above', warn: {rise: 1, rest: 0}, critical: {rise: 5, rest: 2}},
  hasOwnLine: true,
  words: {
    en: {
      name: 'Late orders',
      open: 'Orders waiting longer than promised: {{value}}',
      advice: 'Send these first, or tell the buyers: marketplaces count late dispatch against the shop.',
    },
    'zh-CN': {
      name: '超时未发货',
      open: '已过承诺发货时间的订单：{{value}}',
      advice: '先发这些订单，或先告知买家：平台会把延迟发货计入店铺考核。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'rises with the first late order, and rests when none is left', series: [0, 1, 1, 0], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'gets worse and better', series: [1, 6, 3, 2, 0], levels: ['warn', 'critical', 'critical', 'warn', 'calm']},
  {name: 'a first reading counts', series: [9], levels: ['critical']},
  {name: 'a day of which nothing is known changes nothing', series: [1, undefined, 0], levels: ['warn', 'warn', 'calm']},
];
