import type {Limits} from '../model/limit.ts';
import {pricesOfMarketplace} from './google.ts';

const checkedOn = '2026-11-28';

const limits: Limits = {
  by: 'Ozon',
  images: [
    {
      unit: 'count',
      min: 1,
      max: 30,
      severity: 'hard',
      source: 'https://docs.ozon.com/global/en/products/upload/adding-content/images',
      trust: 'official',
      checkedOn,
    },
  ],
  price: pricesOfMarketplace,
};

export default limits;
