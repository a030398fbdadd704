import type {Limits} from '../model/limit.ts';
import {pricesOfMarketplace} from './google.ts';

const checkedOn = '2026-11-28';
const pictures = 'https://bxo.co.jp/?p=4788';

const limits: Limits = {
  by: '楽天市場 (Rakuten Ichiba)',
  title: [
    {
      // 全角127(半角255): a full-width sign counts two, as in GBK.
      unit: 'gbk-byte',
      max: 255,
      severity: 'hard',
      source: 'http://aspsv1.talos-net.com/webposserviceCss/talos_nexmanual/rakuten/?q=rakuten_shouhin_henshu',
      trust: 'third-party',
      checkedOn,
    },
  ],
  images: [{unit: 'count', min: 1, max: 20, severity: 'hard', source: pictures, trust: 'third-party', checkedOn}],
  imageSize: [{unit: 'px', max: 3840, severity: 'hard', source: pictures, trust: 'third-party', checkedOn}],
  price: pricesOfMarketplace,
};

export default limits;
