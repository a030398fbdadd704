import type {Limits} from '../model/limit.ts';
import general from './general.ts';

const yoast = {
  by: 'Yoast',
  severity: 'soft',
  source: 'https://developer.yoast.com/changelog/woocommerce-seo/14.4/',
  trust: 'official',
  checkedOn: '2026-11-22',
} as const;

/** WooCommerce itself limits next to nothing; its sellers write by the analysis of Yoast, whose criteria these are. */
const limits: Limits = {
  ...general,
  images: [{...yoast, unit: 'count', min: 4}],
  description: [...(general.description ?? []).filter(({unit}) => unit !== 'word'), {...yoast, unit: 'word', min: 200}],
};

export default limits;
