import type {Snapshot} from '../../lib/model/snapshot.ts';
import {thingOf} from '../../lib/model/thing.ts';
import type {Judge} from '../../lib/reports/card.ts';
import {type Trace, traceOf} from '../../lib/reports/trace.ts';
import {aSnapshot} from './snapshots.ts';

export const DAY = 86_400_000;
/** The time that these tests speak of as now: epoch ms. */
export const NOW = Date.UTC(2026, 10, 22);

type Said = Partial<Snapshot<'listing'>> & {daysAgo: number};
type How = {judge?: Judge; turns?: readonly number[]; judgedFrom?: number; seenAt?: number};

/** Scores by the number of pictures, refuses what has none. */
export const byPictures: Judge = ({fields: {images}}) => ({
  score: images && images.length * 10,
  verdicts: images?.length === 0 ? [{rule: 'picture-count', level: 'fail', score: 0, weight: 1, gain: 1, facts: {}}] : [],
});

export const pictures = (count: number) => Array.from({length: count}, (_, i) => ({url: `https://i.example/${i}.jpg`}));

/** A listing as it was read on some days, oldest first. */
export const aTrace = (
  ref: string,
  readings: readonly Said[],
  {judge = byPictures, turns = [], judgedFrom = 0, seenAt = 0}: How = {},
): Trace => {
  const history = readings
    .map(({daysAgo, ...said}) => aSnapshot({fields: {}, from: {}, missing: [], ...said, ref, at: NOW - daysAgo * DAY}))
    .reverse();
  const [latest] = history as [Snapshot<'listing'>];
  const firstAt = history[history.length - 1]?.at ?? latest.at;
  const head = {key: thingOf(latest), latest, whole: latest, firstAt, seenAt, snapshots: history.length};
  return traceOf({head, history, judge, turns, judgedFrom});
};

/** The ends of the last days: the last is now. */
export const lastDays = (count: number): number[] => Array.from({length: count}, (_, i) => NOW + 1 - (count - 1 - i) * DAY);

export const eur = (amount: number) => ({amount, currency: 'EUR'});
