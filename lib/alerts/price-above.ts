import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'price-above',
  of: {page: 'above', whose: 'rival'},
  least: 1,
  lines: {bad: 'above', warn: {rise: 1, rest: 0.99}},
  words: {
    en: {
      name: 'Price at or above your line',
      open: '{{title}} costs {{price}}: at or above your line of {{line}}',
      advice: 'You drew this line on the pinned page; there may be room for your own price.',
    },
    'zh-CN': {
      name: '价格高于您的线',
      open: '{{title}} 售价 {{price}}，已到或高于您设的 {{line}}',
      advice: '这条线是您在盯住的页面上设的；您自己的价格也许有上调空间。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'ends one percent below the line', series: [0.8, 1, 0.995, 0.99], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'a first look counts', series: [1.3], levels: ['warn']},
  {name: 'a price that is not known changes nothing', series: [1, undefined], levels: ['warn', 'warn']},
];
