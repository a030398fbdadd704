import type {DaySales, Span} from '../analysis/promotion-uplift.ts';
import type {BuyerDay, DayFact, Shop} from '../model/day-total.ts';
import {grouped} from '../model/grouped.ts';
import {listedOf} from './selling.ts';
import {presentOf, type Trace} from './trace.ts';

/** What was sold by day, and which new buyers came; `mixed`: those of several installations cannot be told from each other. */
export type SoldByDay = {days: readonly DayFact[]; newBuyers: readonly BuyerDay[] | 'mixed'; today: string};

const nameOf = ({site, host, shop}: Shop): string => [site, host, shop ?? ''].join('\n');

/** Sites that are many shops: only their hosts tell these apart. */
const isAnybodys = (site: string): boolean => site === 'generic' || site === 'back-end';

/**
 * The rows that tell of a shop: its own; where there are none those of the one shop of its host, or its site, that orders tell of. A shop front and
 * its back end have hosts of their own; where several shops come into question nothing is guessed.
 */
const ofShop = <T extends Shop>(rows: readonly T[], shop: Shop): T[] => {
  const exact = rows.filter(row => nameOf(row) === nameOf(shop));
  if (exact.length > 0) return exact;
  const near = rows.filter(row => row.host === shop.host || (row.site === shop.site && !isAnybodys(shop.site)));
  return new Set(near.map(nameOf)).size === 1 ? near : [];
};

/** The days of which all orders of a shop are known (YYYY-MM-DD): from the first with an order to the last before today. */
const knownOf = (rows: readonly DayFact[], today: string): Span | undefined => {
  const days = rows.flatMap(({item, day}) => (item === '' && day < today ? [day] : [])).sort();
  const [start, end] = [days[0], days.at(-1)];
  return start !== undefined && end !== undefined ? {start, end} : undefined;
};

const plain = (sku: string): string => sku.normalize('NFKC').trim().toLowerCase();

/** The names by which orders may tell of a listing. */
const itemsOf = (trace: Trace): string[] => {
  const {sku} = presentOf(trace).fields;
  return [...(sku === undefined ? [] : [`sku:${plain(sku)}`]), `ref:${listedOf(trace).ref}`];
};
const itemOf = (item: string): string => (item.startsWith('sku:') ? `sku:${plain(item.slice(4))}` : item);

/** New buyers of a shop by day, over the days on which they are told apart; empty: they are not. */
const buyersOf = ({newBuyers}: SoldByDay, shop: Shop): Map<string, number> =>
  new Map(newBuyers === 'mixed' ? [] : ofShop(newBuyers, shop).map(({day, count}) => [day, count] as const));

/** What one listing, or a whole shop (no listing), sold by day, and of which days that is known. */
export type Sales = {known: Span; rows: DaySales[]; facts: DayFact[]};

/** What these listings of one shop sold by day, each, and all of the shop with its new buyers; undefined: no order of the shop is known. */
export const salesAt = (sold: SoldByDay, shop: Shop) => {
  const rows = ofShop(sold.days, shop);
  const known = knownOf(rows, sold.today);
  if (!known) return undefined;
  const buyers = buyersOf(sold, shop);
  const byItem = grouped(rows, ({item}) => itemOf(item));
  const unitsBy = (facts: readonly DayFact[]): Map<string, number> => {
    const units = new Map<string, number>();
    for (const {day, units: told} of facts) units.set(day, (units.get(day) ?? 0) + (told?.sum ?? 0));
    return units;
  };
  const salesOf = (facts: DayFact[]): Sales => {
    const units = unitsBy(facts);
    const days = [...new Set([...units.keys(), ...buyers.keys()])].sort();
    const isTold = buyers.size > 0;
    const [first = '', last = ''] = [[...buyers.keys()].sort()[0], [...buyers.keys()].sort().at(-1)];
    const newOf = (day: string) => (isTold && day >= first && day <= last ? {newBuyers: buyers.get(day) ?? 0} : {});
    return {known, facts, rows: days.map(day => ({day, units: units.get(day) ?? 0, ...newOf(day)}))};
  };
  return {
    known,
    ofAll: (): Sales => salesOf(rows.filter(({item}) => item === '')),
    of: (traces: readonly Trace[]): Sales => salesOf([...new Set(traces.flatMap(itemsOf))].flatMap(item => byItem.get(item) ?? [])),
  };
};
