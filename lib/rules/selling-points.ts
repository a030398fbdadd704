import {lengthOf} from '../keywords/length.ts';
import type {Limit} from '../model/limit.ts';
import {defineRule, isHard, type RuleExample, sourceOf} from '../rule.ts';

/** The places (counted from 1) of the points that are longer or shorter than the site wants them. */
const misfits = (bullets: readonly string[], limit: Limit | undefined) => {
  const lengths = limit ? bullets.map(bullet => lengthOf(bullet, limit.unit)) : [];
  const places = (fits: (length: number) => boolean) => lengths.flatMap((length, i) => (fits(length) ? [] : [i + 1]));
  const {min = 0, max = Number.POSITIVE_INFINITY} = limit ?? {};
  return {long: places(length => length <= max), short: places(length => length >= min)};
};

const adviceOf = (missing: number, long: number[], short: number[]): string | undefined =>
  missing > 0 ? 'add' : long.length ? 'shorten' : short.length ? 'lengthen' : undefined;

export default defineRule({
  id: 'selling-points',
  by: 'bullets',
  needs: ['bullets'],
  words: {
    en: {
      passed: 'The selling points are complete',
      failed: 'The selling points need work',
      advice: {
        add: 'Write {{more}} more of the selling points (now {{have}}, at least {{min}} are advised): one reason to buy in each, the strongest first.',
        shorten: 'Shorten selling point {{long}} to at most {{longest}} characters: longer ones are cut or skipped by readers.',
        lengthen: 'Say more in selling point {{short}}: fewer than {{shortest}} characters tell a buyer nothing.',
      },
    },
    'zh-CN': {
      passed: '卖点完整',
      failed: '卖点还需完善',
      advice: {
        add: '再写 {{more}} 条卖点（现有 {{have}} 条，建议至少 {{min}} 条）：每条一个购买理由，最有力的放最前。',
        shorten: '把第 {{long}} 条卖点缩短到 {{longest}} 个字符以内：更长的会被截断，或没人看完。',
        lengthen: '把第 {{short}} 条卖点写具体些：少于 {{shortest}} 个字符说明不了什么。',
      },
    },
  },
  judge: ({bullets = []}, {limits}) => {
    const limit = limits.bullets?.find(({min}) => min);
    if (!limit?.min) return undefined;
    const length = limits.bulletLength?.[0];
    const {long, short} = misfits(bullets, length);
    const more = Math.max(0, limit.min - bullets.length);
    const badly = new Set([...long, ...short]).size / (bullets.length || 1);
    const facts = {
      have: bullets.length,
      min: limit.min,
      more,
      ...(length && {longest: length.max ?? 0, shortest: length.min ?? 0, long: long.join(', '), short: short.join(', ')}),
    };
    const advice = adviceOf(more, long, short);
    const judged = more || !length ? limit : length;
    // A point of the wrong length is worth half a point.
    const score = Math.min(1, bullets.length / limit.min) * (1 - badly / 2);
    return {score, facts, source: sourceOf(judged), ...(advice && {advice, hard: isHard(judged)})};
  },
});

const seen = {severity: 'soft', source: 'https://site.example/help', trust: 'third-party', checkedOn: '2026-11-22'} as const;
const limits = {
  bullets: [{...seen, unit: 'count', min: 3, max: 5}],
  bulletLength: [{...seen, unit: 'codepoint', min: 10, max: 40}],
} as const;
const good = 'Holds 5 kg on one screw';

export const examples: RuleExample[] = [
  {name: 'three good ones', listing: {bullets: [good, good, good]}, limits, expect: {score: 1, facts: {have: 3}}},
  {name: 'one is missing', listing: {bullets: [good, good]}, limits, expect: {score: 0.67, hard: false, advice: 'add', facts: {more: 1}}},
  {
    name: 'one is too long',
    listing: {bullets: [good, good.repeat(3), good, good]},
    limits,
    expect: {score: 0.875, advice: 'shorten', facts: {long: '2'}},
  },
  {
    name: 'two are too short',
    listing: {bullets: [good, 'Oak', 'Strong']},
    limits,
    expect: {score: 0.67, advice: 'lengthen', facts: {short: '2, 3'}},
  },
  {name: 'read, and there are none', listing: {bullets: []}, limits, expect: {score: 0, advice: 'add', facts: {more: 3}}},
  {name: 'any length will do', listing: {bullets: ['a', 'b', 'c']}, limits: {bullets: limits.bullets}, expect: {score: 1}},
  {name: 'the page does not show them', listing: {title: 'Oak Hook'}, limits, expect: undefined},
  {name: 'the site says nothing', listing: {bullets: []}, expect: undefined},
];
