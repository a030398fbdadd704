import {existsSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {banned} from '../keywords/bans.ts';
import {advertisingLaw} from './advertising-law.ts';

const found = (title: string) => advertisingLaw.flatMap(ban => banned(title, ban));

describe('what the seller is asked to look at', () => {
  it.each([
    ['全网第一好用的挂钩', ['全网第一']],
    ['国家级标准橡木挂钩', ['国家级']],
    ['最佳礼物 最新款连衣裙', ['最佳', '最新']],
    ['史上最低价羽绒服', ['史上最低', '最低价']],
    ['NO.1 挂钩 TOP1', ['NO.1', 'TOP1']],
    ['100%有效防水', ['100%']],
    ['根治脚气无副作用', ['根治', '无副作用']],
    ['顶级实木书桌', ['顶级']],
  ])('%s', (title, expected) => {
    for (const hit of expected) expect(found(title).some(one => one.includes(hit) || hit.includes(one))).toBe(true);
  });
});

describe('what is no claim', () => {
  it.each([
    '绝对值编码器 增量绝对编码',
    '最大承重50kg 最大功率2000W 最高温度300度',
    '最近上新 最后一天 最少购买2件',
    '第一步学画画 小学第一册',
    '100%纯棉四件套 桑蚕丝100%',
    '万能胶 万能遥控器',
    '治疗椅 医用治疗巾',
    '永久自行车配件 永久磁铁',
    '金牌银牌铜牌定制 冠军奖杯',
    'NO.10 毛笔 TOP10 款',
    '王者荣耀周边手办',
  ])('%s', title => expect(found(title)).toEqual([]));
});

// Titles of real shops, which stay outside the repository.
const corpus = `${process.env.LINCHPIN_CORPUS ?? '../shared'}/data/chinese/title_segments_train.txt.gz`;
const thereIs = existsSync(corpus);
if (!thereIs) console.log('skipped: advertising law on real titles, LINCHPIN_CORPUS is not set');

it.skipIf(!thereIs)('leaves all but one in a hundred real titles alone', () => {
  const blocks = gunzipSync(readFileSync(corpus))
    .toString()
    .replaceAll('\r', '')
    .split(/\n\s*\n/);
  const titles = blocks.map(block =>
    block
      .split('\n')
      .map(line => line.split(' ')[0])
      .join(''),
  );
  expect(titles.length).toBeGreaterThan(5000);
  expect(titles.filter(title => found(title).length).length).toBeLessThan(titles.length / 100);
});
