import type {Limits} from '../model/limit.ts';
import {advertisingLaw} from './advertising-law.ts';

const checkedOn = '2026-11-22';
// A copy of the API's own text on pictures; of titles it says nothing.
const api = 'https://docs.rs/pdd/0.1.3/pdd/requests/struct.PddGoodsEditGoodsCommit.html';

const limits: Limits = {
  by: '拼多多 (Pinduoduo)',
  titleBans: advertisingLaw,
  imageSize: [{unit: 'px', min: 480, severity: 'hard', source: api, trust: 'official', checkedOn}],
};

export default limits;
