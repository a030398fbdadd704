import type {Limits} from '../model/limit.ts';
import {advertisingLaw} from './advertising-law.ts';

const checkedOn = '2026-11-22';
// What sellers say of each other's titles; the address is where Taobao lets them check their own.
const unverified = {trust: 'unverified', severity: 'soft', source: 'https://ss.taobao.com/compliance', checkedOn} as const;

const limits: Limits = {
  by: '淘宝 (Taobao)',
  title: [
    // From the publishing API's own schema: maxLengthRule unit="byte" value="60".
    {
      unit: 'gbk-byte',
      max: 60,
      severity: 'hard',
      source: 'https://blog.csdn.net/QQ569893796/article/details/129554773',
      trust: 'official',
      checkedOn,
    },
  ],
  titleRepeats: [{...unverified, unit: 'count', max: 2}],
  titleBans: [
    ...advertisingLaw,
    {
      ...unverified,
      about: 'word',
      words: ['高仿', '仿品', 'A货', '原单', '尾单', '一比一', '复刻'],
      patterns: [/加\s?(?:微信|薇信|[vV]信?|QQ)/gu, /1\s?[:：]\s?1\s?(?=复刻|高仿|定制)/gu],
    },
    {...unverified, about: 'character', characters: '★☆■□◆◇●○▲△▼▽※→←↑↓♥♡♪♫'},
  ],
  images: [{...unverified, unit: 'count', min: 5}],
  // From this size on Taobao offers its magnifying glass.
  imageSize: [{...unverified, unit: 'px', min: 800}],
  attributes: [{...unverified, unit: 'share', min: 1}],
  price: [
    {...unverified, about: 'agreeing'},
    {...unverified, about: 'stated'},
    {...unverified, about: 'reduced'},
  ],
};

export default limits;
