import type {Kind} from './kind.ts';

const file = (name: string) => `import {type AlertExample, defineAlert} from '../alert.ts';

export default defineAlert({
  id: '${name}',
  of: {kpi: 'undecided-share'},
  least: 3,
  lines: {bad: 'above', warn: {rise: 0.1, rest: 0.05}, critical: {rise: 0.3, rest: 0.2}},
  words: {
    en: {
      name: 'Pages that contradict themselves',
      open: '{{value}} of the pages say two things of the same field',
      advice: 'Open these listings and mend what the page shows or what its data say, so that both are the same.',
    },
    'zh-CN': {
      name: '页面自相矛盾',
      open: '{{value}} 的页面对同一项给出两种说法',
      advice: '打开这些商品，改正页面显示的内容或页面数据，让两者一致。',
    },
  },
});

export const examples: AlertExample[] = [
  {name: 'rises and rests', series: [0, 0.1, 0.07, 0.05], levels: ['calm', 'warn', 'warn', 'calm']},
  {name: 'gets worse and better', series: [0.4, 0.2, undefined], levels: ['critical', 'warn', 'warn']},
];
`;

export const alert: Kind = {
  place: name => `lib/alerts/${name}.ts`,
  file,
  next: name => [
    'Put in the KPI that it watches (or, with days, how much that changes), and where each level begins and where it ends: the end lies on the good side.',
    'Say in both languages what is the matter and what to do; {{value}}, {{line}} and {{rest}} are filled in.',
    `npx vitest run -c tests/vitest.config.ts --project unit tests/alert.test.ts  runs the examples of ${name}: this series in, these levels out.`,
    'npm run readme  brings the tables of the README up to date.',
  ],
};
