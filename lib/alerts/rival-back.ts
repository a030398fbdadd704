import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'rival-back',
  of: {page: 'back', whose: 'rival'},
  least: 1,
  lines: {bad: 'above', warn: {rise: 1, rest: -1}},
  isEvent: true,
  words: {
    en: {
      name: 'Rival back in stock',
      open: '{{title}} is back in stock',
      advice: 'What you earned from their absence ends: compare prices again.',
    },
    'zh-CN': {
      name: '对手恢复有货',
      open: '{{title}} 恢复有货',
      advice: '对手缺货带来的好处到此为止：请重新比价。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'stands until it is sold out again', series: [0, 1, 0, -1], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'a page that does not say changes nothing', series: [1, undefined], levels: ['warn', 'warn']},
];
