import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'places-lost',
  of: {search: 'places-lost'},
  least: 1,
  // Lists are shuffled by a place or two at every visit.
  lines: {bad: 'above', warn: {rise: 3, rest: 1}, critical: {rise: 10, rest: 6}},
  hasOwnLine: true,
  words: {
    en: {
      name: 'Places lost',
      open: '“{{title}}”: you stand at place {{place}} of the unpaid ones, {{value}} lower than before',
      advice: 'Look at who moved above you: their price, their reviews, and whether their title answers the search better than yours.',
    },
    'zh-CN': {
      name: '排名下降',
      open: '“{{title}}”：您的自然排名现为第 {{place}} 位，比之前低 {{value}} 位',
      advice: '看看谁排到了前面：价格、评价，以及对方的标题是否比您的更贴合这个搜索词。',
    },
  },
});

export const examples: AlertExample[] = [
  {
    name: 'a place or two is nothing; three are, until they are back',
    series: [0, 2, 3, 2, 1],
    levels: ['calm', 'calm', 'warn', 'warn', 'calm'],
  },
  {name: 'far down at once', series: [12, 7, 6, 0], levels: ['critical', 'critical', 'warn', 'calm']},
  {name: 'a list that was not read whole changes nothing', series: [4, undefined, 0], levels: ['warn', 'warn', 'calm']},
];
