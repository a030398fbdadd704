import {fitOf} from '../keywords/length.ts';
import type {Limit, LimitUnit} from '../model/limit.ts';
import {defineRule, isHard, type RuleExample, scoreOf, sourceOf} from '../rule.ts';

const inUnit: Partial<Record<LimitUnit, string>> = {'gbk-byte': 'cut-hanzi', word: 'fewer-words'};

const adviceFor = (limit: Limit, over: number): string => {
  if (over <= 0) return 'lengthen';
  return inUnit[limit.unit] ?? (isHard(limit) ? (limit.from ? 'cut-since' : 'cut') : 'shorten');
};

export default defineRule({
  id: 'title-length',
  by: 'title',
  needs: ['title'],
  words: {
    en: {
      passed: 'The title has a good length',
      failed: 'The title has the wrong length',
      advice: {
        cut: 'Cut the title from {{length}} to {{max}} characters ({{over}} fewer, spaces count): {{site}} takes no longer one.',
        'cut-since':
          'Cut the title from {{length}} to {{max}} characters ({{over}} fewer, spaces count): since {{from}} {{site}} takes no longer one, and may shorten it for you.',
        'cut-hanzi':
          'Cut the title from {{length}} to {{max}} bytes ({{over}} fewer; in Chinese characters: {{hanzi}}): {{site}} counts a Chinese character as two, a Latin letter, digit or space as one.',
        shorten: 'Bring the title down from {{length}} to {{max}} characters ({{over}} fewer) if you can: that is the advice for {{site}}.',
        'fewer-words':
          'Say it in {{max}} words instead of {{length}}: the advice for {{site}} is a short title that a buyer can read at a glance.',
        lengthen:
          'Make the title longer, from {{length}} to at least {{min}}: say what it is, for whom, of what material and in which size.',
      },
    },
    'zh-CN': {
      passed: '标题长度合适',
      failed: '标题长度不合适',
      advice: {
        cut: '把标题从 {{length}} 个字符减到 {{max}} 个（减 {{over}} 个，空格也算）：{{site}} 不接受更长的标题。',
        'cut-since':
          '把标题从 {{length}} 个字符减到 {{max}} 个（减 {{over}} 个，空格也算）：自 {{from}} 起 {{site}} 不接受更长的标题，并可能替你截短。',
        'cut-hanzi':
          '把标题从 {{length}} 字节减到 {{max}} 字节（减 {{over}} 字节，即 {{hanzi}} 个汉字）：{{site}} 每个汉字算 2，字母、数字、空格算 1。',
        shorten: '尽量把标题从 {{length}} 个字符减到 {{max}} 个（减 {{over}} 个）：这是对 {{site}} 的建议长度。',
        'fewer-words': '用 {{max}} 个词说清楚，现在是 {{length}} 个：对 {{site}} 的建议是标题要短，让买家一眼看懂。',
        lengthen: '把标题从 {{length}} 加长到至少 {{min}}：写明是什么、给谁用、材质和尺寸。',
      },
    },
  },
  judge: ({title = ''}, {limits}) => {
    const all = (limits.title ?? []).map(limit => fitOf(title, limit));
    // Hard limits come first: what the site enforces is said before what it advises.
    const worst = all.find(({excess}) => excess > 0) ?? all[0];
    if (!worst) return undefined;
    const {limit, length, over, excess} = worst;
    const {min, max, from} = limit;
    const known = {...(min && {min}), ...(max && {max}), ...(from && {from})};
    const facts = {length, over, hanzi: Math.ceil(over / 2), site: limit.by ?? limits.by, ...known};
    if (!excess) return {score: 1, facts, source: sourceOf(limit)};
    return {score: scoreOf(excess, limit), hard: isHard(limit), facts, advice: adviceFor(limit, over), source: sourceOf(limit)};
  },
});

const seen = {severity: 'hard', source: 'https://site.example/help', trust: 'official', checkedOn: '2026-11-22'} as const;
const hard75 = {...seen, unit: 'codepoint', max: 75} as const;
const soft75 = {...hard75, severity: 'soft'} as const;
const mute75 = {...hard75, trust: 'unverified'} as const;
const since75 = {...hard75, from: '2026-07-27'} as const;
const bytes7 = {...seen, unit: 'gbk-byte', max: 7} as const;
const words4 = {...seen, unit: 'word', max: 4, severity: 'soft'} as const;
const of = (length: number) => ({title: 'x'.repeat(length)});

export const examples: RuleExample[] = [
  {name: 'exactly full', listing: of(75), limits: {title: [hard75]}, expect: {score: 1, facts: {length: 75, max: 75}}},
  {name: 'three over', listing: of(78), limits: {title: [hard75]}, expect: {score: 0.48, hard: true, advice: 'cut', facts: {over: 3}}},
  {name: 'far over', listing: of(175), limits: {title: [since75]}, expect: {score: 0, hard: true, advice: 'cut-since', facts: {over: 100}}},
  {
    name: 'over what is advised',
    listing: of(90),
    limits: {title: [{...hard75, max: 200}, soft75]},
    expect: {score: 0.9, advice: 'shorten'},
  },
  {name: 'over what nobody confirmed', listing: of(90), limits: {title: [mute75]}, expect: {score: 0.9, hard: false, advice: 'shorten'}},
  {
    name: 'hanzi are two',
    listing: {title: '连衣裙ab'},
    limits: {title: [bytes7]},
    expect: {score: 0.43, advice: 'cut-hanzi', facts: {length: 8}},
  },
  {name: 'wordy', listing: {title: 'hook for the oak wall'}, limits: {title: [words4]}, expect: {score: 0.875, advice: 'fewer-words'}},
  {name: 'too short', listing: of(10), limits: {title: [{...hard75, min: 25}]}, expect: {score: 0.2, hard: true, advice: 'lengthen'}},
  {name: 'the page shows no title', listing: {}, limits: {title: [hard75]}, expect: undefined},
  {name: 'the site says nothing', listing: of(500), expect: undefined},
];
