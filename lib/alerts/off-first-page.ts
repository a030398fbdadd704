import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'off-first-page',
  of: {search: 'gone'},
  least: 1,
  lines: {bad: 'above', warn: {rise: 1, rest: 0}},
  words: {
    en: {
      name: 'Off the first page',
      open: '“{{title}}”: none of yours is on the first page any more',
      advice:
        'Open your listing: is it still for sale, in stock and in its category? If it is, look at the next page for where it stands now.',
    },
    'zh-CN': {
      name: '掉出首页',
      open: '“{{title}}”：首页已没有您的商品',
      advice: '打开您的商品看看：是否仍在售、有库存、类目正确？如果都没问题，翻到下一页看它现在排在哪里。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'gone, and back', series: [0, 1, 1, 0], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'a list that was not read whole changes nothing', series: [1, undefined, 0], levels: ['warn', 'warn', 'calm']},
];
