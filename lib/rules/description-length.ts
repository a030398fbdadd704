import {type Fit, fitOf} from '../keywords/length.ts';
import {defineRule, isHard, type RuleExample, scoreOf, sourceOf} from '../rule.ts';

const adviceFor = ({limit, over}: Fit): string => {
  const words = limit.unit === 'word' ? '-words' : '';
  return over > 0 ? `${isHard(limit) ? 'cut' : 'shorten'}${words}` : `lengthen${words}`;
};

export default defineRule({
  id: 'description-length',
  by: 'description',
  needs: ['description'],
  // What the page tells search engines in one sentence is not the description, and one that breaks off goes on elsewhere.
  lacks: ({description = ''}, {from}) =>
    !description || from?.description?.startsWith('meta ') || /(?:…|\.{3})$/.test(description) ? ['description'] : [],
  words: {
    en: {
      passed: 'The description has a good length',
      failed: 'The description has the wrong length',
      unscored: 'Not judged, because the page shows no whole description',
      advice: {
        cut: 'Cut the description from {{length}} to {{max}} characters ({{over}} fewer): {{site}} takes no longer one.',
        shorten: 'Bring the description down from {{length}} to {{max}} characters ({{over}} fewer): the rest may be cut off at {{site}}.',
        'shorten-words':
          'Tell it in {{max}} words instead of {{length}}: the advice for {{site}} is a description that a buyer reads to its end.',
        lengthen: 'Write more in the description: {{short}} characters more, now {{length}}. {{site}} asks for at least {{min}}.',
        'lengthen-words':
          'Write about {{short}} words more in the description (now {{length}}; at least {{min}} are advised, {{site}}): use, material, measures, care, and what comes with it.',
      },
    },
    'zh-CN': {
      passed: '描述长度合适',
      failed: '描述长度不合适',
      unscored: '未评判，因为页面没有显示完整的描述',
      advice: {
        cut: '把描述从 {{length}} 个字符减到 {{max}} 个（减 {{over}} 个）：{{site}} 不接受更长的描述。',
        shorten: '把描述从 {{length}} 个字符减到 {{max}} 个（减 {{over}} 个）：超出部分在 {{site}} 可能被截掉。',
        'shorten-words': '用 {{max}} 个词说清楚，现在是 {{length}} 个：对 {{site}} 的建议是让买家能读完的描述。',
        lengthen: '描述再多写 {{short}} 个字符，现在是 {{length}} 个：{{site}} 要求至少 {{min}} 个。',
        'lengthen-words':
          '描述再多写约 {{short}} 个词（现在 {{length}} 个，建议至少 {{min}} 个，{{site}}）：用途、材质、尺寸、保养、包装内容。',
      },
    },
  },
  judge: ({description = ''}, {limits}) => {
    const all = (limits.description ?? []).map(limit => fitOf(description, limit));
    const worst = all.find(({excess}) => excess > 0) ?? all[0];
    if (!worst) return undefined;
    const {limit, length, over, short, excess} = worst;
    const {min, max} = limit;
    const facts = {length, over, short, site: limit.by ?? limits.by, ...(min && {min}), ...(max && {max})};
    if (!excess) return {score: 1, facts, source: sourceOf(limit)};
    return {score: scoreOf(excess, limit), hard: isHard(limit), facts, advice: adviceFor(worst), source: sourceOf(limit)};
  },
});

const seen = {severity: 'hard', source: 'https://site.example/help', trust: 'official', checkedOn: '2026-11-22'} as const;
const hard100 = {...seen, unit: 'codepoint', max: 100} as const;
const words = {...seen, unit: 'word', min: 10, max: 20, severity: 'soft'} as const;
const limits = {description: [hard100, words]};
const of = (count: number) => ({description: 'hook '.repeat(count).trim()});

export const examples: RuleExample[] = [
  {name: 'as long as it should be', listing: of(15), limits, expect: {score: 1}},
  {name: 'longer than the site takes', listing: of(25), limits, expect: {score: 0.38, hard: true, advice: 'cut', facts: {over: 24}}},
  {
    name: 'the same, unconfirmed',
    listing: of(25),
    limits: {description: [{...hard100, trust: 'unverified'}]},
    expect: {score: 0.88, advice: 'shorten'},
  },
  {
    name: 'wordy',
    listing: of(25),
    limits: {description: [words]},
    expect: {score: 0.875, hard: false, advice: 'shorten-words', facts: {over: 5}},
  },
  {name: 'hardly a word', listing: of(2), limits, expect: {score: 0.6, advice: 'lengthen-words', facts: {length: 2, short: 8, min: 10}}},
  {
    name: 'fewer characters than asked',
    listing: of(2),
    limits: {description: [{...seen, unit: 'codepoint', min: 18}]},
    expect: {score: 0.25, hard: true, advice: 'lengthen', facts: {short: 9}},
  },
  {name: 'a sentence for search engines', listing: of(2), limits, from: {description: 'meta og:description'}, expect: undefined},
  {name: 'it breaks off', listing: {description: 'A hook of solid oak …'}, limits, expect: undefined},
  {name: 'the page shows none', listing: {}, limits, expect: undefined},
  {name: 'the site says nothing', listing: of(2), expect: undefined},
];
