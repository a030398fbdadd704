import {keyOfListed, listedAt, pinOf} from '../../lib/choices/pins.ts';
import type {Choice, PinChoice} from '../../lib/model/choice.ts';
import {listedName} from '../../lib/model/choice-key.ts';
import {isOf, type ThingKey} from '../../lib/model/thing.ts';
import type {Known} from '../../lib/reports/card.ts';
import type {BesidePast} from '../../lib/reports/listing-past.ts';
import {encodeKey} from '../../lib/reports/route.ts';
import {history} from '../../lib/store/history.ts';
import type {Store} from '../../lib/store/open.ts';
import {allChoices, headAt, isHeadOf} from '../../lib/store/read.ts';

/** What the prices of a listing are drawn beside. */
export type Beside = readonly BesidePast[];

/** Rivals that are drawn at once: more lines than these nobody can tell apart. */
const MOST = 4;

const isListing = isHeadOf('listing');

const lineOf = async (store: Store, key: ThingKey, of: BesidePast['of']): Promise<BesidePast | undefined> => {
  const [head, past] = await Promise.all([headAt(store, key), history(store, key)]);
  if (!head || !isListing(head)) return undefined;
  return {id: encodeKey(key), of, title: head.whole.fields.title, history: past.filter(isOf('listing')), seenAt: head.seenAt};
};

const isPin = (one: Choice): one is PinChoice => one.what === 'pin';

/** The pages pinned to one of mine, those first that were pinned last. */
const pinnedTo = async (store: Store, key: ThingKey): Promise<ThingKey[]> => {
  const name = listedName(listedAt(key));
  const pins = (await allChoices(store)).filter(isPin).filter(({to}) => to && listedName(to) === name);
  return pins
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST)
    .map(keyOfListed);
};

/** Of a pinned page mine, of mine the pages pinned to it; with all that is kept of their past. `choices`: those about the listing. */
export const readBeside = async (store: Store, {key, whole}: Known, choices: readonly Choice[]): Promise<Beside> => {
  const isMine = whole.fields.owner === 'mine';
  const to = isMine ? undefined : pinOf(key, choices)?.to;
  const keys = isMine ? await pinnedTo(store, key) : to ? [keyOfListed(to)] : [];
  const lines = await Promise.all(keys.map(one => lineOf(store, one, isMine ? 'rival' : 'mine')));
  return lines.flatMap(line => line ?? []);
};
