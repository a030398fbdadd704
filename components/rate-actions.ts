import type {RateKept, RateSaid} from '../lib/reports/rates.ts';

/** What the seller can do about rates of currencies. */
export type RateActions = {onRate: (rate: RateSaid) => void; onUnrate: (rate: RateKept) => void};
