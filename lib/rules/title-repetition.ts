import {repeats} from '../keywords/repeats.ts';
import {defineRule, isHard, type RuleExample, scoreOf, sourceOf} from '../rule.ts';

export default defineRule({
  id: 'title-repetition',
  by: 'titleRepeats',
  needs: ['title'],
  words: {
    en: {
      passed: 'No word is repeated too often in the title',
      failed: 'The title repeats itself',
      advice: {
        drop: 'Let no word stand more than {{max}} times: {{words}}. {{site}} allows no more, and search gains nothing from it.',
        vary: 'Let no word stand more than {{max}} times: {{words}}. Use the room for something a buyer also searches for.',
      },
    },
    'zh-CN': {
      passed: '标题没有过多的重复词',
      failed: '标题有重复词',
      advice: {
        drop: '同一个词最多出现 {{max}} 次：{{words}}。{{site}} 不允许更多，重复也不会带来更多搜索。',
        vary: '同一个词最多出现 {{max}} 次：{{words}}。把位置让给买家会搜的其他词。',
      },
    },
  },
  judge: ({title = ''}, {limits, locale}) => {
    const limit = limits.titleRepeats?.[0];
    if (!limit?.max) return undefined;
    const max = limit.max;
    const tooOften = repeats(title, locale).filter(({times}) => times > max);
    const over = tooOften.reduce((sum, {times}) => sum + times - max, 0);
    const facts = {max, over, site: limit.by ?? limits.by, words: tooOften.map(({word, times}) => `“${word}” × ${times}`).join(', ')};
    if (!over) return {score: 1, facts, source: sourceOf(limit)};
    // Five words too many are as bad as it gets.
    return {score: scoreOf(over / 5, limit), hard: isHard(limit), facts, advice: isHard(limit) ? 'drop' : 'vary', source: sourceOf(limit)};
  },
});

const twice = {
  unit: 'count',
  max: 2,
  severity: 'hard',
  source: 'https://site.example/help',
  trust: 'official',
  checkedOn: '2026-11-22',
} as const;
const limits = {titleRepeats: [twice]};

export const examples: RuleExample[] = [
  {name: 'twice is allowed', listing: {title: 'Oak Hook, Wall Hook'}, limits, locale: 'en', expect: {score: 1, facts: {over: 0}}},
  {
    name: 'three times',
    listing: {title: 'Oak Hook, Wall hook, Coat HOOK'},
    limits,
    locale: 'en',
    expect: {score: 0.4, hard: true, advice: 'drop', facts: {words: '“Hook” × 3'}},
  },
  {
    name: 'only advised',
    listing: {title: 'Hook Hook Hook'},
    limits: {titleRepeats: [{...twice, severity: 'soft'}]},
    expect: {score: 0.9, hard: false, advice: 'vary'},
  },
  {
    name: 'prepositions, articles and conjunctions',
    listing: {title: 'Hook for the Wall and the Door and the Shelf for Coats'},
    limits,
    locale: 'en',
    expect: {score: 1},
  },
  {
    name: 'the same in German, language unknown',
    listing: {title: 'Haken für die Wand, für die Tür und für die Diele'},
    limits,
    expect: {score: 1},
  },
  {
    name: 'no substrings, no plurals, no numbers',
    listing: {title: 'Phone Smartphone Hook Hooks 12V 2 x 2 x 2'},
    limits,
    expect: {score: 1},
  },
  {
    name: 'Chinese words',
    listing: {title: '连衣裙女夏连衣裙长款连衣裙'},
    limits,
    expect: {score: 0.4, hard: true, advice: 'drop', facts: {words: '“连衣裙” × 3'}},
  },
  {name: 'the page shows no title', listing: {}, limits, expect: undefined},
  {name: 'the site says nothing', listing: {title: 'Hook Hook Hook'}, expect: undefined},
];
