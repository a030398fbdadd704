import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'out-of-stock',
  of: {kpi: 'out-of-stock-share'},
  least: 3,
  lines: {bad: 'above', warn: {rise: 0.1, rest: 0.05}, critical: {rise: 0.25, rest: 0.15}},
  hasOwnLine: true,
  words: {
    en: {
      name: 'Out of stock',
      open: '{{value}} of the listings are sold out',
      advice: 'Restock those that sell best first, or take the others off sale: pages that cannot be bought from lose their rank.',
    },
    'zh-CN': {
      name: '缺货',
      open: '{{value}} 的商品已售罄',
      advice: '先给卖得最好的补货，其余的先下架：买不到的商品会掉排名。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'rises, and rests only at the rest line', series: [0.04, 0.1, 0.06, 0.05], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'gets worse and better', series: [0.1, 0.3, 0.2, 0.15, 0], levels: ['warn', 'critical', 'critical', 'warn', 'calm']},
  {name: 'a first reading counts', series: [0.5], levels: ['critical']},
  {name: 'a day without a reading changes nothing', series: [0.12, undefined, 0.08], levels: ['warn', 'warn', 'warn']},
];
