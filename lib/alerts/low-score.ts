import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'low-score',
  of: {kpi: 'listing-score'},
  least: 3,
  lines: {bad: 'below', warn: {rise: 60, rest: 65}, critical: {rise: 45, rest: 50}},
  hasOwnLine: true,
  words: {
    en: {
      name: 'Low listing score',
      open: 'The mean listing score is down at {{value}} of 100',
      advice: 'Sort the listings by score and mend the lowest first; each one says which single change gains the most.',
    },
    'zh-CN': {
      name: '商品得分偏低',
      open: '商品平均得分只有 {{value}} 分',
      advice: '把商品按得分排序，从最低的改起；每个商品都写明改哪一处提分最多。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'falls and recovers', series: [80, 60, 64, 65], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'falls far and climbs back', series: [59, 45, 49, 50, 66], levels: ['warn', 'critical', 'critical', 'warn', 'calm']},
  {name: 'between the lines nothing begins', series: [62, 64.9], levels: ['calm', 'calm']},
  {name: 'a day without a reading changes nothing', series: [undefined, 40, undefined], levels: ['calm', 'critical', 'critical']},
];
