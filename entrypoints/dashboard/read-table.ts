import type {ThingKey} from '../../lib/model/thing.ts';
import type {Known} from '../../lib/reports/card.ts';
import {type Row, rowOf} from '../../lib/reports/listings-facets.ts';
import {encodeKey} from '../../lib/reports/route.ts';
import type {Store} from '../../lib/store/open.ts';
import {countHeads, headAt, headsAfter, isHeadOf, newestHeads} from '../../lib/store/read.ts';
import {ownershipIn} from '../screen/ownership.ts';
import {placeIn, readChoices} from './choices.ts';
import {change, replace, showFirst, tellReading} from './table.ts';

/** Things read at a stretch: the browser unpacks them while nothing else can happen. */
const PAGE = 100;
/** Things last met that are shown while the others are read. */
const FIRST = 60;
/** More changed things than this are not read one by one but all anew. */
const MANY = 2000;

const isListing = isHeadOf('listing');

/** How listings are made ready, by all that the seller said. */
const rowIn = async (store: Store): Promise<(head: Known) => Row> => {
  await readChoices(store);
  const ownership = await ownershipIn(store);
  return head => rowOf(head, ownership, placeIn);
};

/** Takes all listings from the store, page by page; `onFirst`: there is something to show. */
export const readTable = async (store: Store, onFirst: () => void): Promise<void> => {
  const asRow = await rowIn(store);
  const all = await countHeads(store, 'listing');
  showFirst((await newestHeads(store, 'listing', FIRST)).map(asRow), all);
  onFirst();
  const rows: Row[] = [];
  for (let after: ThingKey | undefined; ; ) {
    const heads = await headsAfter(store, after, PAGE);
    rows.push(...heads.filter(isListing).map(asRow));
    tellReading({done: rows.length, all: Math.max(all, rows.length)});
    after = heads.at(-1)?.key;
    if (heads.length < PAGE || !after) return replace(rows);
  }
};

/** Takes those listings anew that were written. */
export const readChanged = async (store: Store, keys: ThingKey[]): Promise<void> => {
  const byId = new Map(keys.map(key => [encodeKey(key), key]));
  if (byId.size > MANY) return readTable(store, () => {});
  const asRow = await rowIn(store);
  const entries = [...byId];
  for (let from = 0; from < entries.length; from += PAGE) {
    const some = entries.slice(from, from + PAGE);
    const heads = await Promise.all(some.map(([, key]) => headAt(store, key)));
    change(
      some.map(([id]) => id),
      heads.flatMap(head => (head && isListing(head) ? [asRow(head)] : [])),
    );
  }
};
