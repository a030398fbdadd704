import {defineRule, isHard, type RuleExample, sourceOf} from '../rule.ts';

export default defineRule({
  id: 'picture-count',
  by: 'images',
  needs: ['images'],
  words: {
    en: {
      passed: 'There are enough pictures',
      failed: 'There are too few pictures',
      advice: {
        required:
          'Add pictures: there are {{have}}, and {{site}} asks for at least {{min}}. Start with the whole product on a plain ground.',
        add: 'Add pictures until there are {{min}} (now {{have}}): other sides, a detail, the size beside something known, the product in use.',
      },
    },
    'zh-CN': {
      passed: '图片数量足够',
      failed: '图片太少',
      advice: {
        required: '请添加图片：现在有 {{have}} 张，{{site}} 至少要求 {{min}} 张。先放一张素色背景的商品全图。',
        add: '把图片增加到 {{min}} 张（现在 {{have}} 张）：其他角度、细节、与常见物品的大小对比、使用场景。',
      },
    },
  },
  judge: ({images = []}, {limits}) => {
    const asked = (limits.images ?? []).filter(({unit, min}) => unit === 'count' && min);
    const worst = asked.find(({min = 0}) => images.length < min) ?? asked[0];
    if (!worst?.min) return undefined;
    const {min, by} = worst;
    const facts = {have: images.length, min, site: by ?? limits.by};
    if (images.length >= min) return {score: 1, facts, source: sourceOf(worst)};
    const advice = worst.severity === 'hard' ? 'required' : 'add';
    // Half the pictures is half the way: a required number that is missed counts no less than an advised one.
    return {score: images.length / min, hard: isHard(worst), facts, advice, source: sourceOf(worst)};
  },
});

const seen = {unit: 'count', source: 'https://site.example/help', trust: 'official', checkedOn: '2026-11-22'} as const;
const limits = {
  images: [
    {...seen, severity: 'hard', min: 1, max: 9},
    {...seen, severity: 'soft', min: 6},
  ],
} as const;
const pictures = (count: number) => ({images: Array.from({length: count}, (_, i) => ({url: `https://site.example/${i}.jpg`}))});

export const examples: RuleExample[] = [
  {name: 'six of six', listing: pictures(6), limits, expect: {score: 1, facts: {have: 6}}},
  {name: 'three of six', listing: pictures(3), limits, expect: {score: 0.5, hard: false, advice: 'add', facts: {have: 3, min: 6}}},
  {name: 'none', listing: pictures(0), limits, expect: {score: 0, hard: true, advice: 'required', facts: {min: 1}}},
  {name: 'more than fit is the page counting variants', listing: pictures(12), limits, expect: {score: 1}},
  {
    name: 'a limit on size is another matter',
    listing: pictures(1),
    limits: {images: [{...seen, unit: 'px', severity: 'soft', min: 1000}]},
    expect: undefined,
  },
  {name: 'the page does not show pictures', listing: {title: 'Oak Hook'}, limits, expect: undefined},
];
