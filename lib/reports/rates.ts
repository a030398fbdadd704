export type {RateSaid} from '../choices/rates.ts';
export type {RateChoice as RateKept} from '../model/choice.ts';
