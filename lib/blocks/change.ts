import type {Snapshot} from '../model/snapshot.ts';

type Plain = Record<string, unknown>;

/** What one record says otherwise than another: what it sets (a record within by its own change), and what it does not say any more. */
type Difference = {set?: Plain; in?: Record<string, Difference>; drop?: string[]};

/** From one snapshot to the next of a thing: `after` ms later; `whole`: the two have too little in common to be told by their difference. */
export type Change = {after: number; difference: Difference} | {whole: Snapshot};

const isRecord = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => JSON.stringify(value);

const isAlike = (a: unknown, b: unknown): boolean => a === b || (typeof a === 'object' && typeof b === 'object' && text(a) === text(b));

const differenceOf = (before: Plain, after: Plain): Difference => {
  const set: Plain = {};
  const within: Record<string, Difference> = {};
  for (const [name, value] of Object.entries(after)) {
    const known = before[name];
    if (isAlike(known, value)) continue;
    if (Object.hasOwn(before, name) && isRecord(known) && isRecord(value)) within[name] = differenceOf(known, value);
    else set[name] = value;
  }
  const drop = Object.keys(before).filter(name => !Object.hasOwn(after, name));
  return {
    ...(Object.keys(set).length > 0 && {set}),
    ...(Object.keys(within).length > 0 && {in: within}),
    ...(drop.length > 0 && {drop}),
  };
};

const applied = (before: Plain, {set = {}, in: within = {}, drop = []}: Difference): Plain => {
  const after: Plain = {...before, ...set};
  for (const [name, inner] of Object.entries(within)) after[name] = applied(before[name] as Plain, inner);
  for (const name of drop) delete after[name];
  return after;
};

/** The snapshot that follows from one by a change. What both say alike is one object. */
export const changed = (before: Snapshot, change: Change): Snapshot =>
  'whole' in change ? change.whole : ({...applied(before, change.difference), at: before.at + change.after} as Snapshot);

/** How a snapshot follows from the one before it, exactly, down to the order of its fields. */
export const changeTo = (before: Snapshot, next: Snapshot): Change => {
  const change: Change = {after: next.at - before.at, difference: differenceOf(before, {...next, at: before.at})};
  return text(changed(before, change)) === text(next) ? change : {whole: next};
};
