import type {Snapshot} from '../model/snapshot.ts';
import type {Rate} from '../prices/rate.ts';
import {type FieldPast, fieldPasts} from './field-pasts.ts';
import {type BesideLine, type ChartSpan, type PriceChart, priceChart} from './price-chart.ts';
import {pricesOverTime} from './price-history.ts';
import {type WasShown, wasShown} from './was-price.ts';

/** One listing over time. */
export type PastReport = {chart: PriceChart; was: WasShown | undefined; fields: FieldPast[]};

/** Another listing whose price is drawn beside, with its snapshots, newest first; `seenAt`: when it was last met, epoch ms. */
export type BesidePast = Omit<BesideLine, 'price'> & {history: readonly Snapshot<'listing'>[]; seenAt: number};

type Given = {
  id: string;
  host: string;
  /** The country of its site, where that is known: ISO 3166. */
  region: string | undefined;
  isMine: boolean;
  history: readonly Snapshot<'listing'>[];
  seenAt: number;
  others: readonly BesidePast[];
  rates: readonly Rate[];
  promotions: readonly ChartSpan[];
  now: number;
};

/** What is said of a listing over time, from its snapshots, newest first, and those of what it is held against. */
export const listingPast = ({id, host, region, isMine, history, seenAt, others, rates, promotions, now}: Given): PastReport => {
  const past = pricesOverTime(history, seenAt);
  const lines = others.map(({history: theirs, seenAt: met, ...one}): BesideLine => ({...one, price: pricesOverTime(theirs, met).price}));
  return {
    chart: priceChart({id, past, others: lines, rates, promotions, now}),
    was: wasShown({past, host, region, isMine}),
    fields: fieldPasts(history),
  };
};
