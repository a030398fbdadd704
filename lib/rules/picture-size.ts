import type {Limit} from '../model/limit.ts';
import type {Image} from '../model/listing.ts';
import {defineRule, isHard, type RuleExample, scoreOf, sourceOf} from '../rule.ts';

/** The longest side of each picture whose size is known (px), with its place counted from 1. */
const sizes = (images: readonly Image[]): {place: number; px: number}[] =>
  images.flatMap(({width, height}, i) => (width && height ? [{place: i + 1, px: Math.max(width, height)}] : []));

export default defineRule({
  id: 'picture-size',
  by: 'imageSize',
  needs: ['images'],
  // Without any picture there is nothing to measure, which the number of pictures speaks of.
  lacks: ({images}) => (images && (!images.length || sizes(images).length) ? [] : ['images']),
  words: {
    en: {
      passed: 'The pictures are large enough',
      failed: 'Pictures are too small',
      unscored: 'Not judged, because the page shows no picture in its full size',
      advice: {
        replace:
          'Replace {{small}} of {{known}} pictures (no. {{places}}): the smallest is {{least}} px on its longer side, and {{site}} asks for at least {{min}}.',
        enlarge:
          'Use larger files for {{small}} of {{known}} pictures (no. {{places}}): the smallest is {{least}} px on its longer side; at least {{min}} are advised ({{site}}), so that buyers can look closely.',
      },
    },
    'zh-CN': {
      passed: '图片尺寸足够',
      failed: '图片太小',
      unscored: '未评判，因为页面没有显示原尺寸的图片',
      advice: {
        replace:
          '更换 {{known}} 张图片中的 {{small}} 张（第 {{places}} 张）：最小的一张长边只有 {{least}} 像素，{{site}} 要求至少 {{min}} 像素。',
        enlarge:
          '把 {{known}} 张图片中的 {{small}} 张（第 {{places}} 张）换成更大的文件：最小的一张长边只有 {{least}} 像素；建议至少 {{min}} 像素（{{site}}），买家才能看清细节。',
      },
    },
  },
  judge: ({images = []}, {limits}) => {
    const known = sizes(images);
    const asked = (limits.imageSize ?? []).filter(({unit, min}) => unit === 'px' && min);
    const smaller = ({min = 0}: Limit) => known.filter(({px}) => px < min);
    const limit = asked.find(one => smaller(one).length) ?? asked[0];
    if (!limit?.min || !known.length) return undefined;
    const small = smaller(limit);
    const places = small.map(({place}) => place).join(', ');
    const least = Math.min(...known.map(({px}) => px));
    const facts = {known: known.length, small: small.length, least, places, min: limit.min, site: limit.by ?? limits.by};
    if (!small.length) return {score: 1, facts, source: sourceOf(limit)};
    const advice = limit.severity === 'hard' ? 'replace' : 'enlarge';
    return {score: scoreOf(small.length / known.length, limit), hard: isHard(limit), facts, advice, source: sourceOf(limit)};
  },
});

const seen = {unit: 'px', source: 'https://site.example/help', trust: 'official', checkedOn: '2026-11-22'} as const;
const limits = {
  imageSize: [
    {...seen, severity: 'hard', min: 500},
    {...seen, severity: 'soft', min: 1000},
  ],
} as const;
const pictures = (...widths: number[]) => ({
  images: widths.map((width, i) => ({url: `https://site.example/${i}.jpg`, ...(width && {width, height: Math.ceil(width / 2)})})),
});

export const examples: RuleExample[] = [
  {name: 'all large', listing: pictures(1000, 1600), limits, expect: {score: 1, facts: {known: 2, least: 1000}}},
  {
    name: 'two of four could be larger',
    listing: pictures(1200, 800, 1200, 900),
    limits,
    expect: {score: 0.75, hard: false, advice: 'enlarge', facts: {small: 2, places: '2, 4', least: 800, min: 1000}},
  },
  {name: 'one is refused', listing: pictures(1200, 160), limits, expect: {score: 0.25, hard: true, advice: 'replace', facts: {min: 500}}},
  {
    name: 'the longer side counts',
    listing: {images: [{url: 'https://site.example/1.jpg', width: 600, height: 1000}]},
    limits,
    expect: {score: 1},
  },
  {name: 'a picture of unknown size is passed over', listing: pictures(0, 1000), limits, expect: {score: 1, facts: {known: 1}}},
  {name: 'no size is known', listing: pictures(0, 0), limits, expect: undefined},
  {name: 'there are no pictures', listing: pictures(), limits, expect: undefined},
  {name: 'the page does not show pictures', listing: {}, limits, expect: undefined},
  {name: 'the site says nothing', listing: pictures(160), expect: undefined},
];
