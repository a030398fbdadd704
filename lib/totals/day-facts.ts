import type {Choice} from '../model/choice.ts';
import type {DayFact, DayTotal} from '../model/day-total.ts';
import {momentOf} from '../parse/date-zone.ts';
import {shopsOf} from './shops.ts';

/** When each day begins, asked for once. */
const beginnings = () => {
  const known = new Map<string, number>();
  return (text: string, zone: string): number => {
    const name = `${text} ${zone}`;
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    const begins = known.get(name) ?? momentOf({year, month, day}, 0, zone);
    known.set(name, begins);
    return begins;
  };
};

/**
 * Totals of days that are known, with when these days begin; `zone`: of shops for which the seller named none (IANA name). When one begins is worked
 * out once it is asked for: the browser's clocks take longer than all the rest.
 */
export const dayFacts = (rows: readonly DayTotal[], choices: readonly Choice[], zone: string): DayFact[] => {
  const [shops, beginOf] = [shopsOf(choices), beginnings()];
  return rows.flatMap(row => {
    if (!row.day) return [];
    return [
      {
        ...row,
        get begins() {
          return beginOf(row.day, shops.of(row).zone ?? zone);
        },
      },
    ];
  });
};
