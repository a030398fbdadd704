import {shouted} from '../keywords/capitals.ts';
import {defineRule, isHard, type RuleExample, scoreOf, sourceOf} from '../rule.ts';

const someWords = 4;

export default defineRule({
  id: 'title-capitals',
  by: 'titleCapitals',
  needs: ['title'],
  words: {
    en: {
      passed: 'The title does not shout',
      failed: 'The title shouts in capitals',
      advice: {
        words:
          'Write {{words}} with small letters, unless it is a name: {{site}} wants no words in capitals but brands, models and abbreviations.',
        title:
          'Write the title with small letters (Oak Hook, not OAK HOOK): {{site}} wants no titles in capitals, and buyers read them slower.',
      },
    },
    'zh-CN': {
      passed: '标题没有滥用大写',
      failed: '标题用大写字母“喊叫”',
      advice: {
        words: '把 {{words}} 改成小写（名称除外）：{{site}} 只接受品牌、型号和缩写全大写。',
        title: '标题不要全部大写（写 Oak Hook，不写 OAK HOOK）：{{site}} 不接受全大写标题，买家读起来也更慢。',
      },
    },
  },
  judge: ({title = '', brand}, {limits}) => {
    const limit = limits.titleCapitals?.[0];
    const found = limit && shouted(title, brand);
    if (!limit || !found) return undefined;
    const {max = 0, by} = limit;
    const listed = [...new Set(found.words)].slice(0, someWords).map(word => `“${word}”`);
    const facts = {hits: found.words.length, of: found.of, max, site: by ?? limits.by, words: listed.join(', ')};
    if (found.words.length <= max) return {score: 1, facts, source: sourceOf(limit)};
    const share = found.words.length / found.of;
    // A single word may be a name we do not know; that a title which mostly shouts is no name is beyond doubt.
    const judged = share < 0.5 ? {...limit, severity: 'soft' as const} : limit;
    return {
      score: scoreOf(share, judged),
      hard: isHard(judged),
      facts,
      advice: share < 0.5 ? 'words' : 'title',
      source: sourceOf(limit),
    };
  },
});

const none = {
  unit: 'word',
  max: 0,
  severity: 'hard',
  source: 'https://site.example/help',
  trust: 'official',
  checkedOn: '2026-11-22',
} as const;
const limits = {titleCapitals: [none]};
const soft = {titleCapitals: [{...none, severity: 'soft'}]} as const;

export const examples: RuleExample[] = [
  {name: 'an ordinary title', listing: {title: 'Oak Hook for the Wall, 2 Pack'}, limits, expect: {score: 1, facts: {hits: 0, of: 6}}},
  {
    name: 'one loud word',
    listing: {title: 'Oak Hook STRONG and Simple'},
    limits,
    expect: {score: 0.9, hard: false, advice: 'words', facts: {words: '“STRONG”'}},
  },
  {name: 'a loud title', listing: {title: 'OAK HOOK FOR THE WALL'}, limits, expect: {score: 0, hard: true, advice: 'title'}},
  {name: 'only advised', listing: {title: 'OAK HOOK FOR THE WALL'}, limits: soft, expect: {score: 0.5, hard: false, advice: 'title'}},
  {name: 'as many as are allowed', listing: {title: 'Oak Hook STRONG'}, limits: {titleCapitals: [{...none, max: 3}]}, expect: {score: 1}},
  {name: 'the brand', listing: {title: 'Hook by ZARVONOOK in Oak', brand: 'Zarvonook'}, limits, expect: {score: 1}},
  {name: 'models, measures and abbreviations', listing: {title: 'Lamp with USB and LED, RTX4090TI, 12V, XXL'}, limits, expect: {score: 1}},
  {name: 'a script without capitals', listing: {title: '橡木挂钩 SUPER 家用'}, limits, expect: undefined},
  {name: 'the page shows no title', listing: {}, limits, expect: undefined},
  {name: 'the site says nothing', listing: {title: 'OAK HOOK FOR THE WALL'}, expect: undefined},
];
