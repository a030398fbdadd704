import type {Limits} from '../model/limit.ts';
import {pricesOfMarketplace} from './google.ts';

const checkedOn = '2026-11-28';

const limits: Limits = {
  by: '쿠팡 (Coupang)',
  // Of the length of a title we saw no page: left out.
  imageSize: [
    {
      unit: 'px',
      min: 800,
      severity: 'soft',
      source:
        'https://kkaeruinfo.com/entry/%EC%BF%A0%ED%8C%A1-%EC%83%81%ED%92%88-%EB%85%B8%EC%B6%9C%EC%9D%B4-%EC%95%88-%EB%90%98%EB%8A%94-%EC%9D%B4%EC%9C%A0-%ED%8C%90%EB%A7%A4%EC%9E%90%EB%93%A4%EC%9D%B4-%EB%86%93%EC%B9%98%EB%8A%94-%EC%A7%84%EC%A7%9C-%EC%9B%90%EC%9D%B8-5%EA%B0%80%EC%A7%80?category=1519917',
      trust: 'third-party',
      checkedOn,
    },
  ],
  price: pricesOfMarketplace,
};

export default limits;
