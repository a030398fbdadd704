import type {Choice} from '../model/choice.ts';
import type {DayFact, DayTotal} from '../model/day-total.ts';
import {momentOf} from '../parse/date-zone.ts';
import {shopsOf} from './shops.ts';

/** Totals of days that are known, with when these days begin; `zone`: of shops for which the seller named none (IANA name). */
export const dayFacts = (rows: readonly DayTotal[], choices: readonly Choice[], zone: string): DayFact[] => {
  const shops = shopsOf(choices);
  const begin = new Map<string, number>();
  return rows.flatMap(row => {
    const own = shops.of(row).zone ?? zone;
    const [year = 0, month = 0, day = 0] = row.day.split('-').map(Number);
    if (!day) return [];
    const name = `${row.day} ${own}`;
    const begins = begin.get(name) ?? momentOf({year, month, day}, 0, own);
    begin.set(name, begins);
    return [{...row, begins}];
  });
};
