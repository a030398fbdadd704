import {type AlertState, isOfKpi, type KpiAlert, type Level, type Lines, lineOf, movedTo, step, watchedOf} from '../alert.ts';
import {alerts as all} from '../alerts/index.ts';
import type {FactKind, Kpi, Sold} from '../kpi.ts';
import {kpis} from '../kpis/index.ts';
import type {AlertSettings} from '../watching/settings.ts';
import {byPlace, factsByDay, isAt, type Place, type PlaceCount, placeName, placesOf} from './daily.ts';
import {type Point, plainValue, seriesOf, soldAt} from './kpis.ts';
import type {Trace} from './trace.ts';

/** How far back readings are looked at: days. */
export const LOOKBACK = 90;

/** One alert at one place, as it stands. */
export type AlertRow = Place & {
  id: string;
  kpi: string;
  unit: Kpi['unit'];
  /** The records that it was measured from. */
  from: FactKind;
  currency?: string;
  level: Level;
  /** The last reading, and how many records it was measured from. */
  value: number;
  of: number;
  /** Since when it is open, and since when at this level: ends of days, epoch ms. Calm: since when it is. */
  openedAt: number;
  since: number;
  /** Was it open at the first reading there is? Then it may have been so before. */
  isFromStart: boolean;
  bad: Lines['bad'];
  /** The line that was crossed, and the one at which it ends. */
  line?: number;
  rest?: number;
  /** It watches how much the figure changed within so many days. */
  days?: number;
};

/** `fewest`: listings that a place must have before anything can be said of it; `places`: all, also where one alone is looked at. */
export type AlertsReport = {
  open: AlertRow[];
  quiet: AlertRow[];
  listings: number;
  places: PlaceCount[];
  place: string;
  fewest: number;
  now: number;
};

const alerts = all.filter(isOfKpi);

const asProposed: AlertSettings = new Map();

const order: Level[] = ['critical', 'warn', 'calm'];
const worstFirst = (a: AlertRow, b: AlertRow): number =>
  order.indexOf(a.level) - order.indexOf(b.level) || b.openedAt - a.openedAt || (a.id + placeName(a) < b.id + placeName(b) ? -1 : 1);

type Watched = Pick<Kpi, 'unit'> & {from: FactKind};

const rowOf = (
  {alert, lines}: {alert: KpiAlert; lines: Lines},
  {unit, from}: Watched,
  place: Place,
  currency: string | undefined,
  points: readonly Point[],
): AlertRow | undefined => {
  const series = points.map(({value, of, at}) => ({value: value === undefined ? undefined : plainValue(value), of, at}));
  const readings = watchedOf(alert, series);
  let state: AlertState | undefined;
  for (const reading of readings) state = step(lines, state, reading);
  if (!state) return undefined;
  const {level, value, since, at} = state;
  const first = readings.find(reading => reading.value !== undefined);
  const line = lineOf(lines, level);
  return {
    ...place,
    ...{id: alert.id, kpi: alert.of.kpi, unit, from, level, value, since, bad: lines.bad},
    ...(currency && {currency}),
    ...(alert.of.days !== undefined && {days: alert.of.days}),
    ...(line && {line: line.rise, rest: lines.warn?.rest ?? line.rest}),
    of: points.find(point => point.at === at)?.of ?? 0,
    openedAt: state.openedAt ?? since,
    isFromStart: (state.openedAt ?? since) === first?.at,
  };
};

const watchedKpis = kpis.filter(({id}) => alerts.some(({of}) => of.kpi === id));
const isOfListings = ({of}: KpiAlert): boolean => kpis.some(({id, from}) => id === of.kpi && from.includes('listing'));
const fewest = Math.min(...alerts.filter(isOfListings).map(({least}) => least));

type Given = {ends: readonly number[]; settings: AlertSettings};

const rowsAt = (place: Place, traces: readonly Trace[], sold: Sold, {ends, settings}: Given): AlertRow[] => {
  const days = factsByDay(traces, ends);
  const told = new Map(
    watchedKpis.map(kpi => [kpi.id, {unit: kpi.unit, from: kpi.from[0] ?? 'listing', series: seriesOf(kpi, days, ends, sold)}]),
  );
  return alerts.flatMap(alert => {
    const {isOff, line} = settings.get(alert.id) ?? {};
    if (isOff) return [];
    const lines = movedTo(alert.lines, line);
    const {unit = 'count', from = 'listing', series = []} = told.get(alert.of.kpi) ?? {};
    return [...series].flatMap(([currency, points]) => rowOf({alert, lines}, {unit, from}, place, currency, points) ?? []);
  });
};

/** Places of which enough listings are known to say something, and those from which orders are. */
const placesToWatch = (traces: readonly Trace[], {orders}: Sold): Map<string, Place> => {
  const listed = placesOf(traces).filter(({listings}) => listings >= fewest);
  return new Map([...listed, ...orders].map(({site, host, shop = null}) => [placeName({site, host, shop}), {site, host, shop}]));
};

const isOpen = ({level}: AlertRow): boolean => level !== 'calm';

/**
 * Every alert at every place (or at the one of this name), stepped through the daily figures of its KPI: the open ones, worst first, and the
 * quiet ones. `ends` are the ends of days, ascending, the last is now. What is kept says it again each time; what the seller did about it is kept
 * beside it.
 */
export const alertsReport = (
  all: readonly Trace[],
  ends: readonly number[],
  allSold: Sold = {days: [], orders: []},
  place = '',
  settings = asProposed,
): AlertsReport => {
  const [traces, sold] = [all.filter(trace => isAt(place, trace)), soldAt(place, allSold)];
  const groups = byPlace(traces);
  const watched = placesToWatch(traces, sold);
  const rows = [...watched]
    .flatMap(([name, at]) => rowsAt(at, groups.get(name) ?? [], soldAt(name, sold), {ends, settings}))
    .sort(worstFirst);
  return {
    ...{open: rows.filter(isOpen), quiet: rows.filter(row => !isOpen(row))},
    ...{listings: traces.length, places: placesOf(all, allSold.orders), place, fewest, now: ends[ends.length - 1] ?? 0},
  };
};
