import type {Money} from '../model/money.ts';

/** What one piece costs the seller from a day (YYYY-MM-DD) on, until the next step. */
export type CostStep = {from: string; amount: Money};

/** The cost in force on a day (YYYY-MM-DD): the step that began last; of two that began on one day the later in the list. Undefined before the first. */
export const costOn = (steps: readonly CostStep[], day: string): CostStep | undefined =>
  steps.reduce<CostStep | undefined>((known, step) => (step.from <= day && !(known && step.from < known.from) ? step : known), undefined);

/** The first day for which a cost is known; undefined where none is. */
export const firstCostDay = (steps: readonly CostStep[]): string | undefined =>
  steps.reduce<string | undefined>((first, {from}) => (first === undefined || from < first ? from : first), undefined);
