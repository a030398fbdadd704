import type {Money} from '../model/money.ts';
import type {Snapshot} from '../model/snapshot.ts';

/**
 * What came of trying a place: nothing of that sort stands there; it says what was read before; one of the rival values; what was missing;
 * something else than was read, in the currency of the other pages or in another.
 */
export type Fit = 'unfit' | 'same' | 'rival' | 'fills' | 'corrects' | 'other-currency';
export type Trial = {fit: Fit; value: unknown; before: unknown};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const currencyOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'currency' in value ? (value as Money).currency : undefined;

/** The currency that the kept readings of a host ask in; undefined where they do not agree. */
const usual = (others: readonly Snapshot<'listing'>[]): string | undefined => {
  const all = new Set(others.flatMap(({fields: {price}}) => (price ? [price.currency] : [])));
  return all.size === 1 ? [...all][0] : undefined;
};

/** Holds what a place says of a field against what is kept: of the same thing (`whole`), and of the other things of the host. */
export const tried = (
  field: string,
  value: unknown,
  whole: Snapshot<'listing'> | undefined,
  others: readonly Snapshot<'listing'>[],
): Trial => {
  const before = (whole?.fields as Record<string, unknown> | undefined)?.[field];
  const outcome = (fit: Fit): Trial => ({fit, value, before});
  if (value === undefined) return outcome('unfit');
  if (same(value, before)) return outcome('same');
  const [here, there] = [currencyOf(value), usual(others)];
  if (here && there && here !== there) return outcome('other-currency');
  if (whole?.undecided[field]?.some(rival => same(rival.value, value))) return outcome('rival');
  return outcome(before === undefined ? 'fills' : 'corrects');
};
