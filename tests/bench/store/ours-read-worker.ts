import {cohortsIn} from '../../../lib/analysis/cohort.ts';
import {type BoughtColumns, rfmColumns} from '../../../lib/analysis/rfm.ts';
import {boughtTogether, buyersOfGood, ordersByHour, type Part} from '../../../lib/blocks/questions.ts';
import type {DayTotal} from '../../../lib/model/day-total.ts';
import {buyerColumnsOf, type ShopBuyers} from '../../../lib/store/all-buyers.ts';
import {dayFactsOf} from '../../../lib/store/days.ts';
import type {Store} from '../../../lib/store/open.ts';
import {lineParts} from '../../../lib/store/order-columns.ts';
import {type Answers, GOOD, PAIRS, type Questions} from './answers.ts';
import {answerAll, timed} from './asked.ts';
import {withStore} from './with-store.ts';

const grouped = (days: readonly DayTotal[], length: number): Record<string, [number, number]> => {
  const groups: Record<string, [number, number]> = {};
  for (const {day, item, gross, orders} of days) {
    if (item) continue;
    const name = day.slice(0, length);
    const [sum, count] = groups[name] ?? [0, 0];
    groups[name] = [sum + (gross?.sum ?? 0), count + orders];
  }
  return groups;
};

/** Of all shops what answers want, column by column: amounts are pence. */
const together = (parts: readonly ShopBuyers[]) => {
  const rows = parts.reduce((sum, {buyers}) => sum + buyers.rows, 0);
  const [lastAt, amount, again] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  const [orders, since, late] = [new Uint32Array(rows), new Uint16Array(rows), [] as [number, number[]][]];
  let at = 0;
  for (const {buyers} of parts) {
    if (buyers.currencies.some(code => code !== 'GBP')) throw new Error('There are amounts in another currency.');
    lastAt.set(buyers.lastAt, at);
    amount.set(buyers.spent, at);
    again.set(buyers.again, at);
    orders.set(buyers.orders, at);
    since.set(buyers.since, at);
    for (const [row, after] of buyers.late) late.push([at + row, after]);
    at += buyers.rows;
  }
  return {rows, lastAt, amount, again, orders, since, late};
};

const scored = (buyers: BoughtColumns): Record<string, number> => {
  const {r, f, m} = rfmColumns(buyers);
  const counts = new Uint32Array(556);
  for (let i = 0; i < r.length; i += 1) {
    const score = (r[i] as number) * 100 + (f[i] as number) * 10 + (m[i] as number);
    counts[score] = (counts[score] as number) + 1;
  }
  return Object.fromEntries([...counts.entries()].filter(([, count]) => count > 0).map(([score, count]) => [String(score), count]));
};

const repeated = (orders: Uint32Array): number => {
  let repeat = 0;
  for (let i = 0; i < orders.length; i += 1) if ((orders[i] as number) > 1) repeat += 1;
  return repeat;
};

const answersOf = async (store: Store): Promise<Answers> => {
  const [days, parts] = await Promise.all([dayFactsOf(store), buyerColumnsOf(store)]);
  const byDay = Object.entries(grouped(days, 10)).filter(([, [, orders]]) => orders > 0);
  const buyers = together(parts);
  return {
    gmv: Object.fromEntries(byDay.map(([day, [gross]]) => [day, gross])),
    aov: Object.fromEntries(Object.entries(grouped(days, 7)).filter(([, [, orders]]) => orders > 0)),
    buyers: buyers.rows,
    repeat: repeated(buyers.orders),
    cohorts: Object.fromEntries(cohortsIn(buyers).map(({cohort, counts}) => [cohort, counts])),
    rfm: scored(buyers),
  };
};

/** Opens the store and answers what the dashboard's figures of orders want. */
const reopen = () => timed(() => withStore(answersOf));

const partsOf = async (store: Store): Promise<Part[]> => {
  const parts: Part[] = [];
  for await (const {columns} of lineParts(store)) parts.push(columns);
  return parts;
};

const hourOf = (at: number): number => Math.floor(at / 3_600_000) % 24;

const questioned = (parts: readonly Part[]): Questions => {
  const buyers = buyersOfGood(parts, GOOD);
  return {
    hours: ordersByHour(
      parts.map(({orders}) => orders),
      hourOf,
    ),
    pairs: boughtTogether(parts, PAIRS).map(({one, other, orders}) => [one, other, orders]),
    buyers: [buyers.size, [...buyers.values()].reduce((sum, count) => sum + count, 0)],
  };
};

/** The questions of columns, out of bytes on the disk, and again of columns that are at hand; each of them by itself: ms. */
const questions = () =>
  withStore(async store => {
    const parts: Part[] = [];
    const cold = await timed(async () => {
      parts.push(...(await partsOf(store)));
      return questioned(parts);
    });
    const warm = await timed(() => questioned(parts));
    const each = {
      hours: (
        await timed(() =>
          ordersByHour(
            parts.map(({orders}) => orders),
            hourOf,
          ),
        )
      ).ms,
      pairs: (await timed(() => boughtTogether(parts, PAIRS))).ms,
      buyers: (await timed(() => buyersOfGood(parts, GOOD))).ms,
    };
    return {cold: cold.ms, warm: warm.ms, each, answers: warm.result};
  });

// As in the extension the worker that answers views has nothing in it of imports.
answerAll({reopen, questions});
