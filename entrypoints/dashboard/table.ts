import {computed, effect, signal} from '@preact/signals';
import type {Busy} from '../../components/listings-actions.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {type Arranged, arrange, type Question, rearranged} from '../../lib/reports/listings.ts';
import {type PlaceOf, type Row, tallyOf} from '../../lib/reports/listings-facets.ts';
import type {Progress} from '../../lib/reports/sliced.ts';
import {judge} from '../screen/judge.ts';
import {words} from '../screen/screen.ts';
import {hour} from './hour.ts';
import {query} from './query.ts';
import {inSlices} from './slices.ts';

/** All that is kept, by id, as far as it has been read. */
const rows = new Map<string, Row>();

/** How far the reading of the store is; undefined: all is read. */
const reading = signal<Progress | undefined>({done: 0, all: 0});
const arranging = signal<{progress: Progress | undefined} | undefined>(undefined);

/** The rows that match, in order. */
export const arranged = signal<Arranged>({rows: [], counts: tallyOf(), total: 0, places: new Map()});

const wantsScores = signal(false);

/** The seller looks for scores to filter by: from now on they are counted. */
export const wantScores = (): void => {
  wantsScores.value = true;
};

/** What the table is waiting for. */
export const busy = computed<Busy>(() => {
  if (reading.value) return {what: 'reading', ...reading.value};
  if (!arranging.value) return undefined;
  const {progress} = arranging.value;
  return progress ? {what: 'judging', ...progress} : {what: 'sorting'};
});

const language = computed(() => words.value.language);
const asked = computed(() => ({q: query.value.q, place: query.value.place, filters: query.value.filters, sort: query.value.sort}));
const askedText = computed(() => JSON.stringify(asked.value));

const question = computed<Question>(() => {
  // The columns shown, the only other part of a query, arrange nothing.
  void askedText.value;
  return {query: asked.peek(), wantsScores: wantsScores.value, judge, now: hour.value, language: language.value};
});

let stop = (): void => {};

/** Do the rows not answer yet what is asked? True from the first moment, while `busy` says it only of what takes long. */
export const isArranging = signal(false);
/** What `arranged` answers. */
const answered = signal<Question | undefined>(undefined);

/** Have the scores of all rows been counted? */
export const isScored = computed(() => answered.value?.wantsScores === true || (answered.value?.query.filters.score.length ?? 0) > 0);

/** ms between two sayings of how far it is: each draws the view again. */
const SELDOM = 120;
let saidAt = 0;
const seldom = (say: () => void): void => {
  if (performance.now() - saidAt < SELDOM) return;
  saidAt = performance.now();
  say();
};

const arrangeAll = (): void => {
  stop();
  const asking = question.peek();
  isArranging.value = true;
  saidAt = performance.now();
  stop = inSlices(arrange([...rows.values()], asking), {
    onPause: progress =>
      seldom(() => {
        arranging.value = {progress};
      }),
    onDone: result => {
      isArranging.value = false;
      answered.value = asking;
      arranged.value = result;
      arranging.value = undefined;
    },
  });
};

/** Some listings are as given now, or gone. Only they are looked at; the rest keeps its order and scores. */
export const change = (ids: readonly string[], after: readonly Row[]): void => {
  const before = ids.flatMap(id => rows.get(id) ?? []);
  for (const id of ids) rows.delete(id);
  for (const row of after) rows.set(row.id, row);
  const question = answered.peek();
  if (isArranging.peek() || !question) arrangeAll();
  else arranged.value = rearranged(arranged.peek(), before, after, question);
};

/** Says how many of how many listings are read. */
export const tellReading = (progress: Progress): void =>
  seldom(() => {
    reading.value = progress;
  });

/** All that is kept, read anew. */
export const replace = (all: readonly Row[]): void => {
  rows.clear();
  for (const row of all) rows.set(row.id, row);
  reading.value = undefined;
  arrangeAll();
};

/** Has each listing count for another shop than before, where the seller merged shops or took that back. */
export const placeAgain = (placeOf: PlaceOf): void => {
  const moved = [...rows.values()].flatMap(row => {
    const place = placeOf(row.known.whole);
    return place === row.place ? [] : [{...row, place}];
  });
  for (const row of moved) rows.set(row.id, row);
  if (moved.length > 0) arrangeAll();
};

/** Shows the listings last met, where none were shown, until all are read. */
export const showFirst = (some: readonly Row[], all: number): void => {
  reading.value = {done: some.length, all};
  if (rows.size > 0) return;
  for (const row of some) rows.set(row.id, row);
  arrangeAll();
};

/** The listings of these rows. */
export const keysOf = (ids: Iterable<string>): ThingKey[] =>
  [...ids].flatMap(id => {
    const row = rows.get(id);
    return row ? [row.known.key] : [];
  });

/** How far down the table the seller has gone; at the top again when something else is asked. */
let place = {name: '', top: 0};
export const scroll = {
  name: askedText,
  top: (): number => (place.name === askedText.value ? place.top : 0),
  to: (top: number): void => {
    place = {name: askedText.peek(), top};
  },
};

/** Arranges again whenever something else is asked. */
export const followQuestion = (): void => {
  effect(() => {
    void question.value;
    arrangeAll();
  });
};
