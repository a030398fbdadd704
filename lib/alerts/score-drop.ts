import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'score-drop',
  of: {kpi: 'listing-score', days: 7},
  least: 3,
  lines: {bad: 'below', warn: {rise: -5, rest: -2}, critical: {rise: -15, rest: -8}},
  words: {
    en: {
      name: 'Falling listing score',
      open: 'The mean listing score fell by {{value}} points within {{days}} days',
      advice:
        'Open the listings met last and see in their history what changed: a title rewritten, pictures gone, or a new limit of the site.',
    },
    'zh-CN': {
      name: '商品得分下滑',
      open: '商品平均得分 {{days}} 天内下降了 {{value}} 分',
      advice: '打开最近见到的商品，在历史里看改了什么：标题改写、图片变少，或网站有了新限制。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'drops and levels off', series: [0, -6, -3, -2], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'drops far', series: [-20, -10, -8, 0], levels: ['critical', 'critical', 'warn', 'calm']},
  {name: 'a rise is no alert', series: [12, 3], levels: ['calm', 'calm']},
  {name: 'the first week has nothing to compare with', series: [undefined, undefined, -5], levels: ['calm', 'calm', 'warn']},
];
