import type {MoneyWords} from '../model/reading.ts';
import type {GridKind, Meaning} from '../parse/column-kinds.ts';
import {dated} from './date-order.ts';
import {dayAsked} from './day-asked.ts';
import {constant, first, map} from './element.ts';
import {cell, cellData, cellMoney, cellShown, cellTime, type Rows, rowsOf} from './grid-reads.ts';
import type {Page, Read} from './page.ts';
import type {Plan} from './plan.ts';
import {hinted} from './value.ts';

/** What sums up other rows is none of them. */
const SUM =
  /^[^\p{L}]*(?:(?:grand|sub)\s?)?(?:totals?|sum|summe|gesamt|insgesamt|totaux|totale|totales|总计|總計|合计|合計|汇总|小计|합계|총계|รวม(?:ทั้งหมด)?|tổng(?: cộng)?|jumlah)(?:[^\p{L}]*|\s*[:：(（–-].*)$/iu;
/** `13:00` is an hour of a day; `1 – 7 Nov` and `2026-11-01~2026-11-07` are several. */
const NO_DAY = /\p{Nd}:\p{Nd}{2}|\p{Nd}[^\s\p{Nd}]{0,3}\s*[–—~～至到]\s*\p{L}{0,9}\s?\p{Nd}|\p{Nd}\s+-\s+\p{L}{0,9}\s?\p{Nd}/u;
const HOUR = 3_600_000;

const NAMES: readonly Meaning[] = ['day', 'title', 'listing', 'sku', 'campaign', 'channel'];
const says = (page: Page, meaning: Meaning): string | undefined => cell(meaning)(page)[0]?.value;
const isSum = (page: Page): boolean => NAMES.some(name => SUM.test(says(page, name) ?? ''));

/** A day in the row's own words, in figures. */
const ownDay: Read<string> = /* @__PURE__ */ map(cell('day'), words => (/\p{Nd}/u.test(words) && !NO_DAY.test(words) ? words : undefined));
/** Where no column tells of days, what is told of each thing is of the one day that the address asks for. */
const day: Read<string> = page => (cell('day')(page).length ? ownDay(page) : dayAsked(page));
const dayShown: Plan<'traffic'>['day'] = page =>
  cell('day')(page).length ? cellTime('day')(page) : map(dayAsked, asked => ({shown: [asked]}))(page);

/** The good that a row tells of, as the site names it. */
const good = /* @__PURE__ */ first(cellData('listing'), cell('listing'), cell('sku'));
const campaign = cell('campaign');

/** The name of a row that has all of these parts, and none of those meanings; what else tells it from others may be missing. */
const named =
  (parts: readonly Read<string>[], lacks: readonly Meaning[], also: readonly Read<string>[] = []): Read<string> =>
  page => {
    if (isSum(page) || lacks.some(meaning => says(page, meaning) !== undefined)) return [];
    const words = parts.map(part => part(page)[0]?.value ?? '');
    const more = also.flatMap(part => part(page)[0]?.value ?? []);
    return words.every(Boolean) ? [{value: [...words, ...more].join(' '), from: 'row'}] : [];
  };

/** When a day begins, by any clock; undefined where its words may mean several. */
const beginning = (row: Page): number | undefined => {
  const words = dated(row, says(row, 'day') ?? '').replace(/[年月./]/g, '-');
  const time = /^\d{4}-\d|[a-z]{3}/i.test(words) ? Date.parse(words.replace('日', '')) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};

/** Of several days two are neighbours: rows of weeks and months begin farther apart, and are called by a day too. */
const areDays = (rows: readonly Page[]): boolean => {
  const times = [...new Set(rows.flatMap(row => beginning(row) ?? []))].sort((a, b) => a - b);
  return times.length < 2 || times.some((time, i) => time - (times[i - 1] ?? Number.NEGATIVE_INFINITY) < 26 * HOUR);
};

/**
 * Rows of a kind of figures that such a name tells apart, each of one day. What several rows share is the name of none: they tell of parts
 * (devices, hours) that no column names here.
 */
const rowsBy =
  (kind: GridKind, ref: Read<string>): Rows =>
  page => {
    const rows = rowsOf(kind)(page).flatMap(row => ref(row).map(({value}) => ({row, name: value})));
    const times = Map.groupBy(rows, ({name}) => name);
    const own = rows.flatMap(({row, name}) => (times.get(name)?.length === 1 ? [row] : []));
    return areDays(own) ? own : [];
  };

/** In which currency a heading says that amounts are: `Spend (USD)`. */
const OF = /[(（[](\p{Sc}|[A-Z]{3}|元)[)）\]]/u;

/** An amount whose currency it says itself, or its heading does; of a number alone the language of the page says nothing. */
const amount =
  (meaning: Meaning): Read<MoneyWords> =>
  page =>
    cellMoney(meaning)(page).flatMap(found => {
      const {value, from} = found;
      if (/[\p{Sc}\p{L}]/u.test(value.money)) return [found];
      const currency = OF.exec(from)?.[1];
      return currency ? [{...found, value: {...value, money: `${value.money} ${currency}`}}] : [];
    });

/** How a row of visits by day is read in any back end, by what its columns mean. */
export const anyTraffic: Plan<'traffic'> = {
  day: dayShown,
  grain: constant('day'),
  ref: null,
  channel: cell('channel'),
  impressions: cellShown('impressions'),
  visits: cellShown('visits'),
  views: cellShown('views'),
  favourites: null,
  carts: null,
  orders: cellShown('orders'),
  revenue: amount('revenue'),
};

const GOOD: readonly Meaning[] = ['title', 'listing', 'sku'];
const FINER: readonly Meaning[] = ['searchTerm', 'adGroup'];

/** What tells a row of visits from others. */
export const trafficRef = /* @__PURE__ */ named([ownDay], [...GOOD, ...FINER], [cell('channel')]);
export const trafficRows = /* @__PURE__ */ rowsBy('traffic', trafficRef);

/** The same of the visits of one listing each, by what names it: how a row is read, and what tells it from others. */
export const listingTraffic = (name: Read<string> = good) => {
  const ref = named([day, name], FINER, [cell('sku'), cell('channel')]);
  const read: Plan<'traffic'> = {...anyTraffic, grain: constant('listing'), ref: name};
  return {ref, rows: rowsBy('traffic', ref), read};
};

/** How a row of a campaign's day is read; how long after a click orders count, the page does not say. */
export const anyAd: Plan<'ad'> = {
  day: dayShown,
  grain: constant('campaign'),
  window: null,
  campaign: cellShown('campaign'),
  unit: null,
  impressions: cellShown('impressions'),
  clicks: cellShown('clicks'),
  spend: amount('spend'),
  orders: cellShown('orders'),
  revenue: amount('revenue'),
};

/** What tells a campaign's day from others. */
export const adRef = /* @__PURE__ */ named([day, campaign], [...GOOD, ...FINER]);
export const adRows = /* @__PURE__ */ rowsBy('ads', adRef);
/** The same where a column tells of the day. */
export const datedAdRows = /* @__PURE__ */ rowsBy('ads', /* @__PURE__ */ named([ownDay, campaign], [...GOOD, ...FINER]));

/** The same of what was spent for one good each, in whatever campaign. */
export const listingAds = (name: Read<string> = good) => {
  const ref = named([day, name], FINER, [campaign]);
  const read: Plan<'ad'> = {...anyAd, grain: constant('product'), unit: name};
  return {ref, rows: rowsBy('ads', ref), read};
};

/** The same of all that was spent on a day. */
export const dayAd: Plan<'ad'> = {...anyAd, grain: constant('day'), campaign: null};
export const dayAdRef = /* @__PURE__ */ named([ownDay], [...GOOD, ...FINER, 'campaign']);
export const dayAdRows = /* @__PURE__ */ rowsBy('ads', dayAdRef);

/** The same where all amounts are yuan, which the page need not say. */
export const inYuan = <P extends {revenue: unknown}>(plan: P): P => ({
  ...plan,
  ...('spend' in plan ? {spend: hinted('CNY', cellMoney('spend'))} : {}),
  revenue: hinted('CNY', cellMoney('revenue')),
});
