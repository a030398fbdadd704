import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'rival-changed',
  of: {page: 'changed', whose: 'rival'},
  least: 1,
  lines: {bad: 'above', warn: {rise: 1, rest: -1}},
  isEvent: true,
  words: {
    en: {
      name: 'A rival’s title or picture changed',
      open: 'Title or main picture changed: {{title}}. Before: {{before}}',
      advice: 'A rival who rewrites a page is trying something: look at which words and pictures are new.',
    },
    'zh-CN': {
      name: '对手改了标题或图片',
      open: '标题或主图已改：{{title}}。之前：{{before}}',
      advice: '对手改页面，说明在试新做法：看看哪些词和图片是新的。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'stands until it is changed back', series: [0, 1, 0, -1], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'a page that was not seen changes nothing', series: [1, undefined], levels: ['warn', 'warn']},
];
