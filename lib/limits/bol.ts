import type {Limits} from '../model/limit.ts';
import {pricesOfMarketplace} from './google.ts';

const checkedOn = '2026-11-28';
const improving = 'https://partnerplatform.bol.com/help/aanbieden/hoe-kan-je-het-aanbod-optimaliseren/optimaliseren-van-productinformatie';
const rules = 'https://partnerplatform.bol.com/en/need-help/productinformation/these-rules-apply-to-your-product-information/';

const limits: Limits = {
  by: 'bol',
  title: [{unit: 'codepoint', max: 70, severity: 'soft', source: improving, trust: 'official', checkedOn}],
  titleCapitals: [{unit: 'word', max: 0, severity: 'soft', source: improving, trust: 'official', checkedOn}],
  titleBans: [
    {
      about: 'promotion',
      words: ['goedkoop', 'op=op', '1+1 gratis', 'Black Friday'],
      severity: 'hard',
      source: rules,
      trust: 'official',
      checkedOn,
    },
    {about: 'word', patterns: [/(?<!\p{L})www\.\S+|https?:\/\/\S+/giu], severity: 'hard', source: rules, trust: 'official', checkedOn},
  ],
  imageSize: [
    {
      unit: 'px',
      min: 500,
      max: 6000,
      severity: 'hard',
      source:
        'https://helpcenter.channable.com/list-advertise/bol/list-items-on-bol/how-to-select-image-views-and-assets-for-bol-in-channable',
      trust: 'third-party',
      checkedOn,
    },
  ],
  price: pricesOfMarketplace,
};

export default limits;
