import {weights} from '../../../lib/scorecard.ts';
import type {Kind} from './kind.ts';

const file = (name: string, today: string) => `import {defineRule, isHard, type RuleExample, scoreOf, sourceOf} from '../rule.ts';

export default defineRule({
  id: '${name}',
  by: 'title',
  needs: ['title'],
  words: {
    en: {
      passed: 'The title is long enough',
      failed: 'The title is too short',
      advice: {lengthen: 'Lengthen the title to {{min}} characters (now {{have}}).'},
    },
    'zh-CN': {
      passed: '标题长度足够',
      failed: '标题太短',
      advice: {lengthen: '请把标题加长到 {{min}} 个字符（现在 {{have}} 个）。'},
    },
  },
  judge: ({title = ''}, {limits}) => {
    const limit = limits.title?.find(({unit, min}) => unit === 'codepoint' && min);
    if (!limit?.min) return undefined;
    const facts = {have: [...title].length, min: limit.min};
    if (facts.have >= facts.min) return {score: 1, facts, source: sourceOf(limit)};
    return {score: scoreOf(1 - facts.have / facts.min, limit), hard: isHard(limit), facts, advice: 'lengthen', source: sourceOf(limit)};
  },
});

const asked = {severity: 'soft', source: 'https://site.example/help', trust: 'official', checkedOn: '${today}'} as const;
const limits = {title: [{...asked, unit: 'codepoint', min: 20}]} as const;

export const examples: RuleExample[] = [
  {name: 'long enough', listing: {title: 'Oak hook for two coats'}, limits, expect: {score: 1, facts: {have: 22}}},
  {name: 'half as long', listing: {title: 'Oak hooks!'}, limits, expect: {score: 0.75, hard: false, advice: 'lengthen'}},
  {name: 'the site names no shortest title', listing: {title: 'Oak hook'}, limits: {title: []}, expect: undefined},
  {name: 'the page shows no title', listing: {}, limits, expect: undefined},
];
`;

export const rule: Kind = {
  place: name => `lib/rules/${name}.ts`,
  file,
  next: name => [
    `Give it a weight in lib/scorecard.ts:  '${name}': 10  in each of ${Object.keys(weights).join(', ')}. Until then it weighs nothing and npm test fails.`,
    'Put in what it judges by, the fields it needs, its decision and its words in both languages; lib/rules/picture-count.ts shows how.',
    'npx vitest run -c tests/vitest.config.ts --project unit tests/rule.test.ts  runs the examples.',
    'npm run readme  brings the tables of the README up to date.',
  ],
};
