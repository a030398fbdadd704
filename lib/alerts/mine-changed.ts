import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: 'mine-changed',
  of: {page: 'changed', whose: 'mine'},
  least: 1,
  lines: {bad: 'above', warn: {rise: 1, rest: -1}},
  isEvent: true,
  words: {
    en: {
      name: 'Your title or picture changed',
      open: 'Title or main picture of your page changed: {{title}}. Before: {{before}}',
      advice: 'Was it you? Marketplaces and other sellers of a shared page change them too; then ask for it to be put back.',
    },
    'zh-CN': {
      name: '您的标题或图片被改',
      open: '您的页面标题或主图已改：{{title}}。之前：{{before}}',
      advice: '是您改的吗？平台或同页的其他卖家也会改；若不是您改的，请申请恢复。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'stands until it is changed back', series: [0, 1, 0, -1], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'a page that was not seen changes nothing', series: [1, undefined], levels: ['warn', 'warn']},
];
