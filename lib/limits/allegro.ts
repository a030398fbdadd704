import type {Limits} from '../model/limit.ts';
import {pricesOfMarketplace} from './google.ts';

const limits: Limits = {
  by: 'Allegro',
  images: [
    {
      unit: 'count',
      min: 1,
      severity: 'hard',
      source: 'https://allegro.pl/regulamin/pl/zalacznik-2',
      trust: 'official',
      checkedOn: '2026-11-28',
    },
  ],
  price: pricesOfMarketplace,
};

export default limits;
