import {completedOrder} from './completed-order.ts';
import {moments} from './moments.ts';
import type {Settled} from './reading.ts';
import type {Snapshot} from './snapshot.ts';
import {isOf} from './thing.ts';

// A product's own page that says whether it is on offer, and shows no badge, has none any more; tables and results show neither.
const bounds = Object.entries({price: 'priceTo', availability: 'badges', buyer: 'buyerFrom', writtenAt: 'writtenWithin', ...moments});

/** The fields that a snapshot speaks of: read, undecided or looked for in vain. The others its page does not show at all. */
export const spokenOf = ({fields, missing, undecided}: Pick<Settled, 'fields' | 'missing' | 'undecided'>): Set<string> => {
  const spoken = new Set([...Object.keys(fields), ...missing, ...Object.keys(undecided)]);
  // Who tells the price tells its whole range: an upper end that is not there any more is none. So with a moment and how exactly it is known, and a buyer and what tells of them.
  for (const [field, bound] of bounds) if (spoken.has(field)) spoken.add(bound);
  return spoken;
};

const without = <T>(record: Readonly<Record<string, T>>, names: Set<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name)));

const isOrder = isOf('order');

/** What was ordered, paid or sent does not go away because a page does not show it; of a listing what is looked for in vain is not there any more. */
const silentOf = (known: Snapshot, {kind, missing}: Snapshot): readonly string[] =>
  kind === 'order' ? missing.filter(name => name in known.fields) : [];

/**
 * What is known of a thing after one more snapshot: the fields it speaks of as it says them, the others as they were. A row of a table
 * that shows no pictures does not take away those that the listing's own page showed. Orders are completed more finely (`completedOrder`).
 */
export const completed = <S extends Snapshot>(known: S | undefined, next: S): S => {
  if (!known) return next;
  const silent = silentOf(known, next);
  const spoken = spokenOf({...next, missing: next.missing.filter(name => !silent.includes(name))});
  const taken = {...without<unknown>(known.fields, spoken), ...next.fields} as S['fields'];
  return {
    ...next,
    fields: isOrder(known) && isOrder(next) ? completedOrder(known.fields, next.fields, taken as Snapshot<'order'>['fields']) : taken,
    from: {...without(known.from, spoken), ...next.from},
    missing: [...known.missing.filter(name => !spoken.has(name)), ...next.missing.filter(name => !silent.includes(name))],
    undecided: {...without(known.undecided, spoken), ...next.undecided},
  };
};
