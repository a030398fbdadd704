import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'undercut',
  of: {page: 'gap', whose: 'rival'},
  least: 1,
  // A cent of difference is no reason to be called, and one that is gone is none to be left.
  lines: {bad: 'above', warn: {rise: 0.01, rest: 0}, critical: {rise: 0.15, rest: 0.1}},
  hasOwnLine: true,
  words: {
    en: {
      name: 'Undercut',
      open: '{{title}} costs {{price}}: {{value}} below your {{mine}}',
      advice: 'Look at what a sale at their price would leave you before you follow; where it leaves nothing, do not.',
    },
    'zh-CN': {
      name: '被压价',
      open: '{{title}} 售价 {{price}}，比您的 {{mine}} 低 {{value}}',
      advice: '跟价之前，先看按对方价格卖还剩多少利润；没有利润就不要跟。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'a cent is nothing; one percent is', series: [0.005, 0.01, 0.005, 0], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'far below, at the first look', series: [0.2, 0.12, 0.1, -0.1], levels: ['critical', 'critical', 'warn', 'calm']},
  {name: 'a price that is not known changes nothing', series: [0.05, undefined, -0.02], levels: ['warn', 'warn', 'calm']},
];
