import type {Ownership} from '../../lib/choices/ownership.ts';
import {limitDays} from '../../lib/model/limit.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {LOOKBACK} from '../../lib/reports/alerts.ts';
import {encodeKey} from '../../lib/reports/route.ts';
import {type Trace, traceOf} from '../../lib/reports/trace.ts';
import {sites} from '../../lib/sites/index.ts';
import type {Store} from '../../lib/store/open.ts';
import {type Whole, wholeOf, wholePages} from '../../lib/store/pages.ts';
import {headAt, isHeadOf} from '../../lib/store/read.ts';
import {judge} from '../screen/judge.ts';
import {ownershipIn} from '../screen/ownership.ts';

const DAY = 86_400_000;
/** A change is measured against some days before, so that figures are needed from before the first reading that is looked at. */
const BEFORE = 10;

const turns = [...new Set(sites.flatMap(({limits}) => limitDays(limits)))].map(day => Date.parse(day)).sort((a, b) => a - b);

const isListing = isHeadOf('listing');
const traces = new Map<string, Trace>();

/** All that is kept, as far as it has been read. */
export const allTraces = (): Trace[] => [...traces.values()];

type Noting = Reading & {ownership: Ownership};

const note = ({head, history}: Whole<'listing'>, {now, isJudged, ownership}: Noting): void => {
  const judgedFrom = isJudged ? now - (LOOKBACK + BEFORE) * DAY : Number.POSITIVE_INFINITY;
  const trace = traceOf({head, history, judge, turns: turns.filter(day => day <= now), judgedFrom});
  traces.set(encodeKey(head.key), {...trace, owner: ownership(head.whole).owner ?? 'unknown'});
};

/** How traces are read: at what time (epoch ms), and with their scores or without, which takes a tenth of the time. */
export type Reading = {now: number; isJudged: boolean};

/** Reads all that is kept anew; `onProgress` hears how many things are read. What is gone is forgotten. */
export const readAll = async (store: Store, reading: Reading, onProgress: (done: number) => void): Promise<void> => {
  const ownership = await ownershipIn(store);
  const gone = new Set(traces.keys());
  let done = 0;
  for await (const page of wholePages(store, 'listing')) {
    for (const whole of page) {
      note(whole, {...reading, ownership});
      gone.delete(encodeKey(whole.head.key));
    }
    done += page.length;
    onProgress(done);
  }
  for (const id of gone) traces.delete(id);
};

/** Reads these things anew; what is gone is forgotten. */
export const readSome = async (store: Store, keys: readonly ThingKey[], reading: Reading): Promise<void> => {
  const ownership = await ownershipIn(store);
  for (const key of keys) {
    const head = await headAt(store, key);
    if (head && isListing(head)) note(await wholeOf(store, 'listing', head), {...reading, ownership});
    else traces.delete(encodeKey(key));
  }
};
