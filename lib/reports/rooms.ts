import {groupings} from '../analysis/mix.ts';
import type {AlertsReport} from './alerts.ts';
import {type Analysis, analyses, type MixAsked, type MixReport} from './analyses.ts';
import type {BuyersReport} from './buyers.ts';
import {type GoodsAsked, type GoodsReport, shows as goodsShows} from './goods.ts';
import {type KeywordsAsked, type KeywordsReport, type Tail, tails} from './keywords.ts';
import type {KpisReport} from './kpis.ts';
import {orders, type PricesAsked, type PricesReport, shows} from './prices.ts';
import {type PromotionsAsked, type PromotionsReport, states} from './promotions.ts';
import type {ShopsAsked, ShopsReport} from './shops.ts';

/** What a room of figures asks for: all of it stands in its address. */
export type RoomQuestion =
  | {room: 'kpis'; place: string}
  | {room: 'alerts'; place: string}
  | ({room: 'keywords'} & KeywordsAsked)
  | ({room: 'prices'} & PricesAsked)
  | ({room: 'promotions'} & PromotionsAsked)
  | ({room: 'analyses'; analysis: Analysis} & MixAsked)
  | ({room: 'goods'} & GoodsAsked)
  | ({room: 'shops'} & ShopsAsked);
export type FigureRoom = RoomQuestion['room'];

/** What a room is answered. */
export type RoomAnswer =
  | {room: 'kpis'; report: KpisReport}
  | {room: 'alerts'; report: AlertsReport}
  | {room: 'keywords'; report: KeywordsReport}
  | {room: 'prices'; report: PricesReport}
  | {room: 'promotions'; report: PromotionsReport}
  | {room: 'analyses'; report: MixReport | BuyersReport}
  | {room: 'goods'; report: GoodsReport}
  | {room: 'shops'; report: ShopsReport};

/** dashboard → report worker: the question of the open room, anew whenever it changes; undefined: none is open. */
export type ReportQuestion = {question: RoomQuestion | undefined};

/** report worker → dashboard: how far the reading of the store is, and that of the scores after it; answers, again after every write; the number of open alerts whenever it changes. */
export type ReportMessage =
  | {state: 'reading'; isJudging: boolean; done: number; all: number}
  | {state: 'answer'; question: RoomQuestion; answer: RoomAnswer}
  | {state: 'open-alerts'; count: number}
  | {state: 'failed'; name: string; why: string};

/** Rows that a room shows at first, and how many more at a time. */
export const STEP = 50;
/** Goods that are shown at first: each is several lines. */
export const FIRST_GOODS = 20;
const MOST = 20_000;

/** One of these values, or the first. */
const oneOf = <T extends string>(values: readonly T[], text: string | null): T => values.find(value => value === text) ?? (values[0] as T);
const limitOf = (text: string | null, least = STEP): number => Math.min(MOST, Math.max(least, Math.floor(Number(text)) || 0));

/** A text of an address, where there is one. */
const textOf = (said: URLSearchParams, name: string): string | undefined => said.get(name)?.slice(0, 2000) || undefined;

const parse: {[R in FigureRoom]: (said: URLSearchParams) => Extract<RoomQuestion, {room: R}>} = {
  kpis: said => ({room: 'kpis', place: said.get('place') ?? ''}),
  alerts: said => ({room: 'alerts', place: said.get('place') ?? ''}),
  keywords: said => ({
    ...{room: 'keywords', place: said.get('place') ?? '', find: (said.get('q') ?? '').slice(0, 200)},
    ...{tail: oneOf<Tail | ''>(['', ...tails], said.get('tail')), limit: limitOf(said.get('rows'))},
  }),
  prices: said => ({
    ...{room: 'prices', place: said.get('place') ?? '', find: (said.get('q') ?? '').slice(0, 200)},
    ...{show: oneOf(shows, said.get('show')), order: oneOf(orders, said.get('sort')), limit: limitOf(said.get('rows'))},
    ...{of: textOf(said, 'of'), target: textOf(said, 'target'), paste: said.has('paste') || undefined},
  }),
  promotions: said => ({
    ...{
      room: 'promotions',
      place: said.get('place') ?? '',
      show: oneOf(states, said.get('show')),
      limit: limitOf(said.get('rows'), FIRST_GOODS),
    },
    ...{edit: textOf(said, 'edit'), month: /^\d{4}-\d\d$/.exec(said.get('month') ?? '')?.[0]},
  }),
  analyses: said => ({
    ...{room: 'analyses', analysis: oneOf(analyses, said.get('of')), by: oneOf(groupings, said.get('by'))},
    ...{place: said.get('place') ?? '', limit: limitOf(said.get('rows'))},
  }),
  goods: said => ({
    ...{room: 'goods', show: oneOf(goodsShows, said.get('show'))},
    ...{find: (said.get('q') ?? '').slice(0, 200), limit: limitOf(said.get('rows'), FIRST_GOODS)},
  }),
  shops: said => ({
    ...{room: 'shops', find: (said.get('q') ?? '').slice(0, 200), limit: limitOf(said.get('rows'))},
    fees: textOf(said, 'fees'),
  }),
};

/** What the address of a room asks, from behind its `?`; undefined: the room needs no figures. What is broken or unknown is passed over. */
export const questionOf = (room: string, query: string): RoomQuestion | undefined =>
  Object.hasOwn(parse, room) ? parse[room as FigureRoom](new URLSearchParams(query)) : undefined;

const said = (question: RoomQuestion): Record<string, string> => {
  const {
    place = '',
    find = '',
    tail = '',
    show = '',
    order = '',
    by = '',
    limit = STEP,
    ...rest
  } = question as Partial<Record<string, string>> & {limit?: number; paste?: boolean};
  const isFirst = (list: readonly string[], value: string) => value === list[0];
  return {
    ...{
      place,
      q: find,
      tail,
      show: isFirst(shows, show) || isFirst(goodsShows, show) || isFirst(states, show) ? '' : show,
      sort: isFirst(orders, order) ? '' : order,
    },
    ...{
      edit: rest.edit ?? '',
      month: rest.month ?? '',
      of: rest.of ?? (isFirst(analyses, rest.analysis ?? '') ? '' : (rest.analysis ?? '')),
      target: rest.target ?? '',
      fees: rest.fees ?? '',
      paste: rest.paste ? 'yes' : '',
    },
    ...{
      by: isFirst(groupings, by) ? '' : by,
      rows: limit > (question.room === 'goods' || question.room === 'promotions' ? FIRST_GOODS : STEP) ? String(limit) : '',
    },
  };
};

/** The address at which `questionOf` finds this question: nothing for what is so anyhow. */
export const roomHash = (question: RoomQuestion): string => {
  const parts = Object.entries(said(question)).filter(([, value]) => value);
  const text = new URLSearchParams(parts).toString().replaceAll('%40', '@').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return text ? `#/${question.room}?${text}` : `#/${question.room}`;
};
