import type {Language} from '../format/language.ts';
import type {Judge} from './card.ts';
import {type Worth, worthOf} from './listings-columns.ts';
import {type Counts, count, type Facet, plain, type Row, refusing, seenAt, tallyOf} from './listings-facets.ts';
import type {ListQuery} from './listings-query.ts';
import {PIECE, type Sliced, sorted} from './sliced.ts';

/** What is asked, and by whose light: the time (epoch ms), the judge, and the language whose alphabet orders words. */
export type Question = {
  query: Pick<ListQuery, 'q' | 'place' | 'filters' | 'sort'>;
  /** Scores are to be counted although nothing is filtered by them. */
  wantsScores: boolean;
  judge: Judge;
  now: number;
  language: Language;
};

/**
 * The listings that match, in order, and the counts of every filter. `total`: how many there are in the shop that is looked at; `places`: how many in
 * each shop, by its name.
 */
export type Arranged = {rows: readonly Row[]; counts: Counts; total: number; places: ReadonlyMap<string, number>};

type Sorting = {row: Row; worth: Worth};

const collators = new Map<Language, Intl.Collator>();
const collatorOf = (language: Language): Intl.Collator => {
  const made = collators.get(language) ?? new Intl.Collator(language, {numeric: true});
  collators.set(language, made);
  return made;
};

const compareWorths = (a: Worth, b: Worth, collator: Intl.Collator): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  // Amounts of different currencies are not compared: they stand currency by currency.
  if (typeof a === 'object' && typeof b === 'object') return collator.compare(a.currency, b.currency) || a.major - b.major;
  return 0;
};

const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What lacks the thing that is sorted by stands last in both directions; of equals the last met is first, so that every order is the only one. */
const comparing = ({query: {sort}, language}: Question) => {
  const collator = collatorOf(language);
  const sign = sort.descending ? -1 : 1;
  return (a: Sorting, b: Sorting): number =>
    Number(a.worth === undefined) - Number(b.worth === undefined) ||
    compareWorths(a.worth, b.worth, collator) * sign ||
    seenAt(b.row) - seenAt(a.row) ||
    byId(a.row, b.row);
};

const sortingOf = (row: Row, {query, judge, now}: Question): Sorting => ({row, worth: worthOf(row, query.sort.by, {judge, now})});

const wordsOf = ({query}: Question): string[] => plain(query.q).split(/\s+/).filter(Boolean);
const has = (row: Row, words: readonly string[]): boolean => words.every(word => row.hay.includes(word));
const isHere = (row: Row, {query}: Question): boolean => query.place === '' || row.place === query.place;

const countPlace = (places: Map<string, number>, {place}: Row, by: 1 | -1): void => {
  const sum = (places.get(place) ?? 0) + by;
  if (sum > 0) places.set(place, sum);
  else places.delete(place);
};

/** Is every listing judged? Scores cost, so only where they are filtered, sorted or counted by. */
const isJudging = ({query, wantsScores}: Question): boolean =>
  wantsScores || query.filters.score.length > 0 || query.sort.by === 'score' || query.sort.by === 'fix';

const lightOf = (question: Question) => ({
  now: question.now,
  judge: question.wantsScores || question.query.filters.score.length > 0 ? question.judge : undefined,
});

/** Judges what is asked for, so that all that follows is quick: the judge remembers. */
function* judged(rows: readonly Row[], {judge, now}: Question): Sliced<void> {
  for (const [i, row] of rows.entries()) {
    judge(row.known.whole, now);
    yield {done: i + 1, all: rows.length};
  }
}

function* sifted(rows: readonly Row[], question: Question): Sliced<Arranged> {
  const [words, light] = [wordsOf(question), lightOf(question)];
  const counts = tallyOf();
  const matching: Row[] = [];
  const places = new Map<string, number>();
  let total = 0;
  for (const [i, row] of rows.entries()) {
    if (i % PIECE === 0) yield;
    countPlace(places, row, 1);
    if (!isHere(row, question)) continue;
    total += 1;
    if (!has(row, words)) continue;
    const refusedBy = refusing(row, question.query.filters, light);
    count(counts, row, refusedBy, light, 1);
    if (refusedBy.length === 0) matching.push(row);
  }
  return {rows: matching, counts, total, places};
}

/** The listings that hold every word and pass every filter, sorted. */
export function* arrange(rows: readonly Row[], question: Question): Sliced<Arranged> {
  if (isJudging(question))
    yield* judged(
      rows.filter(row => isHere(row, question)),
      question,
    );
  const {rows: matching, ...rest} = yield* sifted(rows, question);
  const ready = yield* sorted(
    matching.map(row => sortingOf(row, question)),
    comparing(question),
  );
  return {rows: ready.map(({row}) => row), ...rest};
}

/** Where a row belongs among those that are sorted already. */
const placeOf = (one: Sorting, rows: readonly Row[], question: Question): number => {
  const compare = comparing(question);
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sortingOf(rows[middle] as Row, question), one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What `arrange` would give after `before` went and `after` came, by looking at these alone. */
export const rearranged = (arranged: Arranged, allBefore: readonly Row[], allAfter: readonly Row[], question: Question): Arranged => {
  const places = new Map(arranged.places);
  for (const row of allBefore) countPlace(places, row, -1);
  for (const row of allAfter) countPlace(places, row, 1);
  const [before, after] = [allBefore, allAfter].map(all => all.filter(row => isHere(row, question))) as [Row[], Row[]];
  const [words, light] = [wordsOf(question), lightOf(question)];
  const counts = tallyOf(arranged.counts);
  const refusals = (row: Row): Facet[] => refusing(row, question.query.filters, light);
  const gone = new Set(before.map(({id}) => id));
  for (const row of before) if (has(row, words)) count(counts, row, refusals(row), light, -1);
  const rows = gone.size > 0 ? arranged.rows.filter(({id}) => !gone.has(id)) : [...arranged.rows];
  for (const row of after.filter(one => has(one, words))) {
    const refusedBy = refusals(row);
    count(counts, row, refusedBy, light, 1);
    if (refusedBy.length === 0) rows.splice(placeOf(sortingOf(row, question), rows, question), 0, row);
  }
  return {rows, counts, total: arranged.total - before.length + after.length, places};
};
