import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'rival-promotion',
  of: {page: 'promotion', whose: 'rival'},
  least: 1,
  lines: {bad: 'above', warn: {rise: 1, rest: -1}},
  isEvent: true,
  words: {
    en: {
      name: 'A rival’s promotion',
      open: '{{title}} is on promotion at {{price}}; beside it stands {{before}}',
      advice: 'Promotions end. Look in its history how long the last ones took and how deep they went.',
    },
    'zh-CN': {
      name: '对手促销',
      open: '{{title}} 正在促销：{{price}}，旁边标着 {{before}}',
      advice: '促销会结束。请在历史里看以往促销持续多久、折扣多深。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'stands until the promotion is over', series: [0, 1, 0, -1], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'a price that is not known changes nothing', series: [1, undefined], levels: ['warn', 'warn']},
];
