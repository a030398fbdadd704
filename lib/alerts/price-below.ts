import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'price-below',
  of: {page: 'below', whose: 'rival'},
  least: 1,
  lines: {bad: 'below', warn: {rise: 1, rest: 1.01}},
  words: {
    en: {
      name: 'Price at or below your line',
      open: '{{title}} costs {{price}}: at or below your line of {{line}}',
      advice: 'You drew this line on the pinned page; move it there, or take it away.',
    },
    'zh-CN': {
      name: '价格低于您的线',
      open: '{{title}} 售价 {{price}}，已到或低于您设的 {{line}}',
      advice: '这条线是您在盯住的页面上设的，可以在那里修改或取消。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'ends one percent above the line', series: [1.2, 1, 1.005, 1.01], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'a first look counts', series: [0.8], levels: ['warn']},
  {name: 'a price that is not known changes nothing', series: [0.9, undefined], levels: ['warn', 'warn']},
];
