import type {Limits} from '../model/limit.ts';
import {capitals, pricesOfMarketplace} from './google.ts';

const checkedOn = '2026-11-28';
const numbers = {
  region: 'JP',
  severity: 'hard',
  source: 'https://sellygenie.com/ja/blog/shohin-setsumei-kakikata',
  trust: 'third-party',
  checkedOn,
} as const;

const limits: Limits = {
  by: 'Mercari',
  // Of the numbers of the United States we saw no page: left out.
  title: [{...numbers, unit: 'codepoint', max: 40}],
  titleCapitals: [capitals],
  description: [{...numbers, unit: 'codepoint', max: 1000}],
  price: pricesOfMarketplace,
};

export default limits;
