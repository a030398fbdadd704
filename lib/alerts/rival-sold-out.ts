import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'rival-sold-out',
  of: {page: 'sold-out', whose: 'rival'},
  least: 1,
  lines: {bad: 'above', warn: {rise: 1, rest: 0}},
  words: {
    en: {
      name: 'Rival sold out',
      open: '{{title}} is sold out',
      advice: 'Those who looked for it may find you: check your own stock, and whether your price has room.',
    },
    'zh-CN': {
      name: '对手售罄',
      open: '{{title}} 已售罄',
      advice: '想买它的人可能来找您：检查自己的库存，看看价格有没有上调空间。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'while it lasts', series: [0, 1, 1, 0], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'a first look counts', series: [1], levels: ['warn']},
  {name: 'a page that does not say changes nothing', series: [1, undefined], levels: ['warn', 'warn']},
];
