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

const DAY = 86_400_000;
/** A change is measured against some days before, so that figures are needed from before the first reading that is looked at. */
const BEFORE = 10;

const turns = [...new Set(sites.flatMap(({limits}) => limitDays(limits)))].map(day => Date.parse(day)).sort((a, b) => a - b);

const isListing = isHeadOf('listing');
const traces = new Map<string, Trace>();

/** All that is kept, as far as it has been read. */
export const allTraces = (): Trace[] => [...traces.values()];

const note = ({head, history}: Whole<'listing'>, now: number, isJudged: boolean): void => {
  const judgedFrom = isJudged ? now - (LOOKBACK + BEFORE) * DAY : Number.POSITIVE_INFINITY;
  traces.set(encodeKey(head.key), traceOf({head, history, judge, turns: turns.filter(day => day <= now), judgedFrom}));
};

/** How traces are read: at what time (epoch ms), and with their scores or without, which takes a tenth of the time. */
export type Reading = {now: number; isJudged: boolean};

/** Reads all that is kept anew; `onProgress` hears how many things are read. What is gone is forgotten. */
export const readAll = async (store: Store, {now, isJudged}: Reading, onProgress: (done: number) => void): Promise<void> => {
  const gone = new Set(traces.keys());
  let done = 0;
  for await (const page of wholePages(store, 'listing')) {
    for (const whole of page) {
      note(whole, now, isJudged);
      gone.delete(encodeKey(whole.head.key));
    }
    done += page.length;
    onProgress(done);
  }
  for (const id of gone) traces.delete(id);
};

/** Reads these things anew; what is gone is forgotten. */
export const readSome = async (store: Store, keys: readonly ThingKey[], {now, isJudged}: Reading): Promise<void> => {
  for (const key of keys) {
    const head = await headAt(store, key);
    if (head && isListing(head)) note(await wholeOf(store, 'listing', head), now, isJudged);
    else traces.delete(encodeKey(key));
  }
};
