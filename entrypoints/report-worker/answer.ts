import type {Sold} from '../../lib/kpi.ts';
import {alertsReport, LOOKBACK} from '../../lib/reports/alerts.ts';
import {mixReport} from '../../lib/reports/analyses.ts';
import type {Ills} from '../../lib/reports/health.ts';
import {keywordsAt, keywordsReport} from '../../lib/reports/keywords.ts';
import {kpisReport, PERIOD} from '../../lib/reports/kpis.ts';
import {type PriceRow, priceRowOf, pricesReport} from '../../lib/reports/prices.ts';
import type {RoomAnswer, RoomQuestion} from '../../lib/reports/rooms.ts';
import type {Trace} from '../../lib/reports/trace.ts';

/** The ends of the last days in the reader's own time zone, ascending; the last is now: epoch ms. */
const endsOfDays = (now: number, count: number): number[] => {
  const today = new Date(now);
  const before = Array.from({length: count - 1}, (_, i) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - (count - 2 - i)).getTime(),
  );
  // What was met at this very moment belongs to today.
  return [...before, now + 1];
};

/** What is worked out once for several questions about the same traces. */
type Ready = {traces: readonly Trace[]; keywords: Map<string, ReturnType<typeof keywordsAt>>; prices: PriceRow[] | undefined};
let ready: Ready = {traces: [], keywords: new Map(), prices: undefined};

const readyFor = (traces: readonly Trace[]): Ready => {
  if (ready.traces !== traces) ready = {traces, keywords: new Map(), prices: undefined};
  return ready;
};

const keywordsOf = (traces: readonly Trace[], place: string): ReturnType<typeof keywordsAt> => {
  const {keywords} = readyFor(traces);
  const known = keywords.get(place) ?? keywordsAt(traces, place);
  keywords.set(place, known);
  return known;
};

const pricesOf = (traces: readonly Trace[]): PriceRow[] => {
  const one = readyFor(traces);
  one.prices ??= traces.map(priceRowOf);
  return one.prices;
};

/** Answers a room from these traces and from what was sold, as things stand now (epoch ms). */
export const answer = (
  traces: readonly Trace[],
  question: RoomQuestion,
  now: number,
  ills: Ills,
  sold: Sold = {days: [], orders: []},
): RoomAnswer => {
  switch (question.room) {
    case 'kpis':
      return {room: 'kpis', report: kpisReport({traces, sold, place: question.place, ends: endsOfDays(now, PERIOD), ills})};
    case 'alerts':
      return {room: 'alerts', report: alertsReport(traces, endsOfDays(now, LOOKBACK), sold)};
    case 'keywords':
      return {room: 'keywords', report: keywordsReport(keywordsOf(traces, question.place), traces, question)};
    case 'prices':
      return {room: 'prices', report: pricesReport(pricesOf(traces), traces, question, {now, ills})};
    case 'analyses':
      return {room: 'analyses', report: mixReport(traces, question, now)};
  }
};
