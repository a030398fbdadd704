import type {MoneyWords, Reading, Settled, StockWords} from '../model/reading.ts';
import {parseAvailability} from './availability.ts';
import {parseMoney} from './money.ts';

/** A candidate whose trust is within this of the best is its rival where the two differ. */
const RIVAL = 0.1;

const has = <K extends string>(value: unknown, key: K): value is Record<K, string> =>
  typeof value === 'object' && value !== null && key in value && typeof (value as Record<string, unknown>)[key] === 'string';

const moneyOf = ({money, hint, locale}: MoneyWords) => parseMoney(money, {hint, locale});

/** The value that a page's words mean; anything that is not in words is what it is. Undefined where the words mean nothing. */
const meant = (value: unknown): unknown => {
  if (has(value, 'money')) return moneyOf(value as MoneyWords)?.money;
  if (has(value, 'stock')) return parseAvailability((value as StockWords).stock);
  return value;
};

/** Parses the words of a reading and settles its candidates. A range gives its lower end as `price` and the upper as `priceTo`. */
export const settle = ({found, ...thing}: Reading): Settled => {
  const out: Settled = {...thing, fields: {}, from: {}, missing: [], undecided: {}};
  for (const [field, candidates] of Object.entries(found)) {
    const told = candidates.map(candidate => ({...candidate, value: meant(candidate.value)})).filter(({value}) => value !== undefined);
    const best = told[0];
    if (!best) out.missing.push(field);
    else {
      const rivals = told.filter(
        other => (other.trust ?? 1) >= (best.trust ?? 1) - RIVAL && JSON.stringify(other.value) !== JSON.stringify(best.value),
      );
      if (rivals.length) out.undecided[field] = [best, ...rivals].map(({value, from}) => ({value, from}));
      else [out.fields[field], out.from[field]] = [best.value, best.from];
    }
  }
  return withUpperEnd(out, found.price?.[0]?.value);
};

const withUpperEnd = (told: Settled, words: unknown): Settled => {
  const upper = has(words, 'money') && told.fields.price ? moneyOf(words as MoneyWords)?.to : undefined;
  if (!upper || told.fields.priceTo) return told;
  return {
    ...told,
    fields: {...told.fields, priceTo: upper},
    from: {...told.from, priceTo: told.from.price ?? ''},
    missing: told.missing.filter(field => field !== 'priceTo'),
  };
};
