import type {Money} from '../model/money.ts';
import type {PromotionType} from '../model/promotion.ts';
import type {PriceHistory, PriceStep} from '../prices/history.ts';
import {convertedTo, type Rate} from '../prices/rate.ts';
import {type Reduced, reducedIn} from '../prices/reduced.ts';
import {type PricesOverTime, type WindowShown, windowsOf} from './price-history.ts';

export type {PriceStep} from '../prices/history.ts';
export type {Rate} from '../prices/rate.ts';

/** A price through time in the currency of the chart: until `seenAt` (epoch ms) it is known. `rate`: by which it was converted. */
export type ChartLine = {
  id: string;
  of: 'price' | 'list' | 'mine' | 'rival';
  title: string | undefined;
  steps: readonly PriceStep[];
  seenAt: number;
  rate?: Rate | undefined;
};

/** A stretch of time that is shaded: epoch ms. `label`: what the seller calls it, `type`: of which sort it is. */
export type ChartSpan = {
  from: number;
  to: number;
  label: string | undefined;
  kind: 'reduced' | 'promotion';
  type?: PromotionType | undefined;
};

/** What is not drawn, because it is in another currency for which no rate was typed. */
export type Apart = {id: string; title: string | undefined; currency: string};

/** Prices over time, as a chart and a table show them; `currency` undefined: no price is known. */
export type PriceChart = {
  currency: string | undefined;
  lines: ChartLine[];
  spans: ChartSpan[];
  apart: Apart[];
  windows: WindowShown[];
  /** Since when prices are known, and up to when: epoch ms. */
  from: number;
  now: number;
};

/** Another listing whose price is drawn beside. */
export type BesideLine = {id: string; of: 'mine' | 'rival'; title: string | undefined; price: PriceHistory};

type Given = {
  id: string;
  past: PricesOverTime;
  others: readonly BesideLine[];
  rates: readonly Rate[];
  promotions: readonly ChartSpan[];
  now: number;
};

const lastPrice = ({steps}: PriceHistory): Money | undefined => steps.findLast(({price}) => price)?.price;

type Line = {line: ChartLine; apart: Apart[]};

/** A history in one currency: what cannot be converted is a gap, and is told. */
const lineOf = (
  {id, of, title}: Pick<ChartLine, 'id' | 'of' | 'title'>,
  {steps, seenAt}: PriceHistory,
  currency: string,
  rates: readonly Rate[],
): Line => {
  const apart = new Set<string>();
  let rate: Rate | undefined;
  const converted = steps.map(({at, price}) => {
    if (!price || price.currency === currency) return {at, price};
    const found = convertedTo(price, currency, rates);
    if (found) rate = found.rate;
    else apart.add(price.currency);
    return {at, price: found?.price};
  });
  return {
    line: {id, of, title, steps: converted, seenAt, ...(rate && {rate})},
    apart: [...apart].map(other => ({id, title, currency: other})),
  };
};

const spanOf = ({from, to}: Reduced): ChartSpan => ({from, to, label: undefined, kind: 'reduced'});

/** The prices of one listing over time with those that it is held against, all in its own currency. */
export const priceChart = ({id, past, others, rates, promotions, now}: Given): PriceChart => {
  const currency = lastPrice(past.price)?.currency ?? lastPrice(past.listPrice)?.currency;
  const spans = [...reducedIn(past.price, past.listPrice).map(spanOf), ...promotions].sort((a, b) => a.from - b.from);
  const none = {currency, lines: [], spans, apart: [], windows: [], from: now, now};
  if (!currency) return none;
  const own = (of: 'price' | 'list', history: PriceHistory) => lineOf({id, of, title: undefined}, history, currency, rates);
  const all = [
    own('price', past.price),
    own('list', past.listPrice),
    ...others.map(one => lineOf({id: one.id, of: one.of, title: one.title}, one.price, currency, rates)),
  ];
  const lines = all.map(({line}) => line).filter(({steps}) => steps.some(({price}) => price));
  const firsts = lines.flatMap(({steps}) => steps.find(({price}) => price)?.at ?? []);
  return {
    ...none,
    lines,
    apart: all.flatMap(({apart}) => apart),
    windows: windowsOf(past.price, now),
    from: Math.min(now, ...firsts),
  };
};
