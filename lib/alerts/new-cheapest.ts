import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'new-cheapest',
  of: {search: 'cheapest'},
  least: 1,
  lines: {bad: 'above', warn: {rise: 0.01, rest: 0}, critical: {rise: 0.2, rest: 0.15}},
  hasOwnLine: true,
  words: {
    en: {
      name: 'New cheapest result',
      open: '“{{title}}”: a new cheapest result asks {{price}}, {{value}} less than the cheapest before; you ask {{mine}}',
      advice: 'It is “{{what}}”. See whether it is the same product before you follow: what is not costs you nothing.',
    },
    'zh-CN': {
      name: '出现新的最低价',
      open: '“{{title}}”：新的最低价 {{price}}，比此前最低价低 {{value}}；您的价格是 {{mine}}',
      advice: '该结果是“{{what}}”。跟价之前先看是不是同一产品；不是同一产品就不必理会。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'cheaper, then as before', series: [0, 0.05, 0.02, 0], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'far cheaper at once', series: [0.3, 0.16, 0.1, 0], levels: ['critical', 'critical', 'warn', 'calm']},
  {name: 'a price that is not known changes nothing', series: [0.05, undefined, 0], levels: ['warn', 'warn', 'calm']},
];
