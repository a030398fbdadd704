import type {Limits} from '../model/limit.ts';
import {pricesOfMarketplace} from './google.ts';

/** What its sellers say of the length of a title differs by source: 60 and 100 signs. */
const limits: Limits = {
  by: 'Wildberries',
  // Upright, 900 × 1200 at least.
  imageSize: [
    {
      unit: 'px',
      min: 1200,
      max: 8000,
      severity: 'hard',
      source: 'https://sellerrocket.one/wildberries/oformleniyu-kartochek-tovara-razmer-format-forma.html',
      trust: 'third-party',
      checkedOn: '2026-11-28',
    },
  ],
  price: pricesOfMarketplace,
};

export default limits;
