import {type Import, questionsOf, readReport, type Taken} from '../../lib/import.ts';
import type {Imported, ImportJob, ImportReport, Refusal} from '../../lib/messages.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {answersOf} from '../../lib/parse/answers.ts';
import type {CsvRow} from '../../lib/parse/csv.ts';
import type {Store} from '../../lib/store/open.ts';
import {keep} from '../../lib/store/write.ts';

/** Snapshots of one transaction. */
const BATCH = 200;

/** The hosts and shops of a site from which something is kept already: the seller most likely means one of these. */
const knownPlaces = async (store: Store, site: string): Promise<{host: string[]; shop: string[]}> => {
  const keys = await store.getAllKeys('heads', IDBKeyRange.bound([site], [site, []]));
  const each = (names: string[]) => [...new Set(names)].filter(Boolean).slice(0, 50);
  return {host: each(keys.map(([, host]) => host)), shop: each(keys.map(([, , shop]) => shop))};
};

const refusalOf = (taken: Taken): Refusal[] =>
  'refused' in taken ? [{line: taken.line, row: taken.row, why: taken.refused.why, reason: taken.refused}] : [];

const keepAll = async (
  store: Store,
  all: readonly Taken[],
  onProgress: (written: number) => void,
): Promise<Pick<Imported, 'added' | 'known' | 'refused'>> => {
  const result: Imported = {added: 0, known: 0, refused: []};
  const found = all.flatMap(each => ('snapshot' in each ? [each] : []));
  for (let from = 0; from < found.length; from += BATCH) {
    const batch = found.slice(from, from + BATCH);
    const kept = await keep(
      store,
      batch.map(({snapshot}): Snapshot => snapshot),
    );
    kept.forEach((one, i) => {
      if ('refused' in one) result.refused.push({line: batch[i]?.line ?? 0, why: one.refused});
      else result[one.change === 'same' ? 'known' : 'added'] += 1;
    });
    onProgress(Math.min(from + BATCH, found.length));
  }
  return result;
};

/**
 * Takes a report: asks for what it does not say, refuses row by row, keeps the rest as read at `at` (epoch ms). If a row is refused nothing is
 * changed, unless the seller agreed to `skipBad`. Taking the same file again changes nothing but when its listings were last met.
 */
export const takeReport = async (
  store: Store,
  {one, rows}: {one: Import; rows: CsvRow[]},
  {skipBad, answers = {}}: Pick<ImportJob, 'skipBad' | 'answers'>,
  {at, onProgress}: {at: number; onProgress: (written: number) => void},
): Promise<ImportReport> => {
  const questions = questionsOf(one, rows[0]?.cells ?? []);
  const asked = answersOf(questions, answers);
  if ('open' in asked) {
    const wrong = asked.open.filter(question => answers[question] !== undefined);
    return {state: 'asks', report: one.name, questions, wrong, known: await knownPlaces(store, one.site)};
  }
  const all = [...readReport(one, rows, asked.answers, at)];
  const refused = all.flatMap(refusalOf);
  const left = all.filter(each => 'left' in each).length;
  if (refused.length > 0 && !skipBad) return {state: 'done', imported: {added: 0, known: 0, refused, left}};
  const kept = await keepAll(store, all, onProgress);
  return {state: 'done', imported: {...kept, refused: [...refused, ...kept.refused], left}};
};
