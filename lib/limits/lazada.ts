import type {Limits} from '../model/limit.ts';
import {capitals, pricesOfMarketplace} from './google.ts';

const checkedOn = '2026-11-28';
// A copy of Lazada Malaysia's own training for sellers, of 2017: recommended, nowhere enforced.
const training = {
  source: 'https://ja.scribd.com/document/356331009/MY-Image-Content-Guideline-080217',
  trust: 'official',
  checkedOn,
  severity: 'soft',
} as const;

const limits: Limits = {
  by: 'Lazada',
  titleCapitals: [capitals],
  images: [{...training, unit: 'count', min: 2, max: 8}],
  imageSize: [{...training, unit: 'px', min: 850}],
  price: pricesOfMarketplace,
};

export default limits;
