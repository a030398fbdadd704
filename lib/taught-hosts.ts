import type {Storage} from 'webextension-polyfill';
import type {Choice} from './model/choice.ts';
import type {TaughtColumn} from './read/taught-columns.ts';
import type {TaughtPlace} from './taught.ts';

type Local = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

const PREFIX = 'taught:';

/** The name under which a content script finds what was taught on its host; hosts where nothing was have none. */
export const taughtName = (host: string): string => PREFIX + host;

/** What was taught on one host: where fields stand, and what columns mean. */
export type TaughtThere = readonly (TaughtPlace | TaughtColumn)[];

const told = (one: Choice): TaughtThere => {
  if (one.what === 'taught') {
    const {page, field, finders, currency} = one;
    return [{page, field, finders, ...(currency && {currency})}];
  }
  return one.what === 'column' ? [{column: one.column, beside: one.beside, meaning: one.meaning}] : [];
};

/** What is to be found under which name. */
const wanted = (choices: readonly Choice[]): Record<string, TaughtThere> => {
  const out: Record<string, TaughtThere> = {};
  for (const one of choices) {
    const here = told(one);
    if (here.length > 0) out[taughtName(one.host)] = [...(out[taughtName(one.host)] ?? []), ...here];
  }
  return out;
};

const laidOut = async (local: Local): Promise<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(await local.get(null)).filter(([name]) => name.startsWith(PREFIX)));

/** Lays out what was taught where content scripts find it, which have no store; answers the hosts of which something changed. */
export const layOut = async (local: Local, choices: readonly Choice[]): Promise<string[]> => {
  const [before, after] = [await laidOut(local), wanted(choices)];
  const gone = Object.keys(before).filter(name => !(name in after));
  const changed = Object.keys(after).filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (gone.length > 0) await local.remove(gone);
  if (changed.length > 0) await local.set(Object.fromEntries(changed.map(name => [name, after[name]])));
  return [...gone, ...changed].map(name => name.slice(PREFIX.length));
};

/** The hosts where something was taught. */
export const taughtHosts = async (local: Local): Promise<string[]> =>
  Object.keys(await laidOut(local)).map(name => name.slice(PREFIX.length));
