import {type Promoted, promotionsOf} from '../choices/promotions.ts';
import type {Choice} from '../model/choice.ts';
import {startOfDay} from '../model/day.ts';
import type {ChartSpan} from './price-chart.ts';

const DAY = 86_400_000;

/** The promotions of one of the seller's listings that have begun by `now` (epoch ms), from the first day of each to the end of its last, in the shop's zone. */
export const promotionSpans = (choices: readonly Choice[], one: Promoted, zoneOf: () => string, now: number): ChartSpan[] =>
  promotionsOf(choices, one)
    .map(({start, end, goal, type}): ChartSpan => {
      const zone = zoneOf();
      const next = new Date(Date.parse(`${end}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
      return {from: startOfDay(start, zone), to: startOfDay(next, zone), label: goal, kind: 'promotion', type};
    })
    .filter(({from}) => from <= now);
