import type {Sold} from '../../lib/kpi.ts';
import {alertsReport, LOOKBACK} from '../../lib/reports/alerts.ts';
import {mixReport} from '../../lib/reports/analyses.ts';
import {buyersReport} from '../../lib/reports/buyers.ts';
import {isAt, placeName} from '../../lib/reports/daily.ts';
import {feeSheet} from '../../lib/reports/fee-sheet.ts';
import {type GoodsKnown, goodsKnown, goodsReport} from '../../lib/reports/goods.ts';
import type {Ills} from '../../lib/reports/health.ts';
import {keywordsAt, keywordsReport} from '../../lib/reports/keywords.ts';
import {kpisReport, PERIOD} from '../../lib/reports/kpis.ts';
import {type PriceRow, priceRowOf, pricesReport} from '../../lib/reports/prices.ts';
import {promotionsReport} from '../../lib/reports/promotions.ts';
import type {RoomAnswer, RoomQuestion} from '../../lib/reports/rooms.ts';
import {type Selling, sellingOf} from '../../lib/reports/selling.ts';
import {type ShopRow, shopsKnown, shopsReport} from '../../lib/reports/shops.ts';
import type {Trace} from '../../lib/reports/trace.ts';
import {siteById} from '../../lib/sites/index.ts';
import {alertSettings} from '../../lib/watching/settings.ts';
import {countedFor, type Identity, named, nothingSaid} from './identity.ts';

/** The ends of the last days in the reader's own time zone, ascending; the last is now: epoch ms. */
export const endsOfDays = (now: number, count: number): number[] => {
  const today = new Date(now);
  const before = Array.from({length: count - 1}, (_, i) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - (count - 2 - i)).getTime(),
  );
  // What was met at this very moment belongs to today.
  return [...before, now + 1];
};

/** What is worked out once for several questions about the same traces. */
type Ready = {
  traces: readonly Trace[];
  keywords: Map<string, ReturnType<typeof keywordsAt>>;
  prices: PriceRow[] | undefined;
  goods: GoodsKnown | undefined;
  shops: ShopRow[] | undefined;
  selling: Selling | undefined;
};
const nothingReady = (traces: readonly Trace[]): Ready => ({
  ...{traces, keywords: new Map(), prices: undefined, goods: undefined, shops: undefined, selling: undefined},
});
let ready = nothingReady([]);

const readyFor = (traces: readonly Trace[]): Ready => {
  if (ready.traces !== traces) ready = nothingReady(traces);
  return ready;
};

const keywordsOf = (traces: readonly Trace[], place: string): ReturnType<typeof keywordsAt> => {
  const {keywords} = readyFor(traces);
  const known = keywords.get(place) ?? keywordsAt(traces, place);
  keywords.set(place, known);
  return known;
};

/** The day of the reader's own time zone: YYYY-MM-DD. */
export const dayOf = (now: number): string => {
  const today = new Date(now);
  return [today.getFullYear(), today.getMonth() + 1, today.getDate()].map(part => String(part).padStart(2, '0')).join('-');
};

const regionOf = (site: string, host: string): string | undefined => siteById(site)?.region?.(host);

/** What the seller said of costs and fees, as it holds today. */
const sellingIn = (traces: readonly Trace[], {choices}: Identity, now: number): Selling => {
  const one = readyFor(traces);
  const on = dayOf(now);
  if (one.selling?.on !== on || one.selling.choices !== choices) one.selling = sellingOf({traces, choices, on, regionOf});
  return one.selling;
};

const pricesOf = (traces: readonly Trace[], selling: Selling): PriceRow[] => {
  const one = readyFor(traces);
  one.prices ??= traces.map(trace => ({...priceRowOf(trace), isCosted: selling.costsOf(trace).goods !== undefined}));
  return one.prices;
};

const goodsOf = (traces: readonly Trace[], {told, choices}: Identity): GoodsKnown => {
  const one = readyFor(traces);
  one.goods ??= goodsKnown({traces, told, choices});
  return one.goods;
};

const shopsIn = (traces: readonly Trace[], {told, shops}: Identity, {orders}: Sold): ShopRow[] => {
  const one = readyFor(traces);
  const rootOf: Parameters<typeof shopsKnown>[0]['rootOf'] = shop => shops.of(shop).shop;
  one.shops ??= shopsKnown({traces, told, orders, named: shops.named, rootOf, calledOf: shop => shops.nameOf(shop)});
  return one.shops;
};

type Asked = {traces: readonly Trace[]; question: RoomQuestion; now: number; ills: Ills; sold: Sold; identity: Identity};

/** In which a shop's listings are sold: that of the first with a price. */
const currencyAt = (traces: readonly Trace[], name: string): string | undefined => {
  const at = traces.filter(trace => isAt(name, trace));
  return at.map(({moments}) => moments.at(-1)?.fact.fields.price?.currency).find(Boolean);
};

const soldByDay = ({sold, identity, now}: Asked) => ({days: sold.days, newBuyers: identity.newBuyers, today: dayOf(now)});

const pricesAnswer = (asked: Asked, question: Extract<RoomQuestion, {room: 'prices'}>): RoomAnswer => {
  const {traces, now, ills, identity} = asked;
  const selling = sellingIn(traces, identity, now);
  const light = {now, ills, selling, sold: soldByDay(asked), dayAt: dayOf};
  return {room: 'prices', report: pricesReport(pricesOf(traces, selling), traces, question, light)};
};

const promotionsAnswer = (asked: Asked, question: Extract<RoomQuestion, {room: 'promotions'}>): RoomAnswer => {
  const {traces, now, identity} = asked;
  const given = {traces, selling: sellingIn(traces, identity, now), sold: soldByDay(asked), dayAt: dayOf};
  return {room: 'promotions', report: promotionsReport(question, {...given, placeOf: shop => countedFor(shop, identity)})};
};

const shopsAnswer = ({traces, now, sold, identity}: Asked, question: Extract<RoomQuestion, {room: 'shops'}>): RoomAnswer => {
  const sheetOf = (shop: Parameters<typeof placeName>[0] & {shop: string | null}) =>
    feeSheet({shop, choices: identity.choices, on: dayOf(now), regionOf, currency: currencyAt(traces, placeName(shop))});
  return {room: 'shops', report: shopsReport(shopsIn(traces, identity, sold), question, sheetOf)};
};

const alertsAnswer = ({traces, now, sold, identity}: Asked, place: string) =>
  alertsReport(traces, endsOfDays(now, LOOKBACK), sold, place, alertSettings(identity.choices));

const answerOf = (asked: Asked): RoomAnswer => {
  const {traces, question, now, ills, sold, identity} = asked;
  switch (question.room) {
    case 'kpis':
      return {room: 'kpis', report: kpisReport({traces, sold, place: question.place, ends: endsOfDays(now, PERIOD), ills})};
    case 'alerts':
      return {room: 'alerts', report: alertsAnswer(asked, question.place)};
    case 'keywords':
      return {room: 'keywords', report: keywordsReport(keywordsOf(traces, question.place), traces, question)};
    case 'prices':
      return pricesAnswer(asked, question);
    case 'promotions':
      return promotionsAnswer(asked, question);
    case 'analyses':
      return {
        room: 'analyses',
        report: question.analysis === 'buyers' ? buyersReport(identity.buyers ?? [], question) : mixReport(traces, question, now),
      };
    case 'goods':
      return {room: 'goods', report: goodsReport(goodsOf(traces, identity), question)};
    case 'shops':
      return shopsAnswer(asked, question);
  }
};

/**
 * Answers a room from these traces, from what was sold and what the seller said of shops and goods, as things stand now (epoch ms). What is worked
 * out once holds for the same traces: whoever gives other orders or choices gives a new list of them.
 */
export const answer = (
  traces: readonly Trace[],
  question: RoomQuestion,
  now: number,
  ills: Ills,
  sold: Sold = {days: [], orders: []},
  identity = nothingSaid,
): RoomAnswer => named(answerOf({traces, question, now, ills, sold, identity}), identity);
