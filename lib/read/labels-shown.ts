import type {ColumnShown, GridShown} from '../model/grid-shown.ts';
import {meaningIn} from '../parse/column-kinds.ts';
import {shapeOf} from '../parse/value-shape.ts';
import {wordsIn} from './cell-words.ts';
import {seenText, tidy} from './element.ts';
import {bodies, type Grid, grids, isTold, sayOn} from './grid.ts';
import {aboutOf} from './grid-about.ts';
import type {Page} from './page.ts';
import type {Pair, Say} from './pair.ts';
import {labelSignature, pairsIn} from './pairs-in.ts';
import {meaningsFor} from './shown-meanings.ts';
import {few, isHarmless} from './shown-values.ts';
import {type TaughtColumn, taughtLabel} from './taught-columns.ts';

/** Labels that are shown, things of a list that are looked at, and how often a word stands before values where it is surely their label. */
const [MOST, ROWS, OFTEN] = [60, 12, 3];

const textOf = ({place: {element, words}}: Pair): string => words ?? seenText(element);

/** Does the page itself say that it is a label, by its markup or by a colon? */
const isMarked = ({label, place: {element, words}}: Pair): boolean => {
  if (element.tagName === 'DD' || element.previousElementSibling?.tagName === 'TH') return true;
  const around = words === undefined ? element.parentElement : element;
  return /^\s*[:：]/.test(tidy(around?.textContent ?? '').split(label)[1] ?? '');
};

/** The number of an order, or of what is sold: one word with a digit in it. */
const NUMBER = /^#?(?=[\w-]*\d)[\w-]{3,40}$/;

/**
 * May these words be shown that nobody understands? Of a list of buyers with what they paid each name would be a label: where the page does
 * not say that it is one it stands there as often as a label does, and before amounts, dates and numbers alone.
 */
const isShowable = (pairs: readonly Pair[], year: number): boolean => {
  const texts = pairs.map(textOf);
  const areNumbers = texts.every(text => isHarmless(text, year) || NUMBER.test(text));
  return (
    pairs.some(({place}) => place.element.tagName === 'DD') ||
    (pairs.length >= OFTEN && areNumbers) ||
    (pairs.every(isMarked) && texts.every(text => isHarmless(text, year)))
  );
};

/** The labels outside of the page's tables: those that say something, and those that may be shown all the same. */
const labelsOf = (page: Page, year: number): Map<string, Pair[]> => {
  const inside = grids(page).flatMap(({form, kind, element}) => (form === 'table' && kind ? [element] : []));
  const without = (element: Element) => inside.some(grid => grid.contains(element));
  const all = (say: Say) => bodies(page).flatMap(body => pairsIn(body, without, say));
  const known = all(sayOn(page));
  const places = new Set(known.map(({place}) => place.element));
  const others = all(words => (sayOn(page)(words) ? undefined : {idea: '', rank: 0})).filter(({place}) => !places.has(place.element));
  const by = (pairs: readonly Pair[]) => Map.groupBy(pairs, ({label}) => labelSignature(label));
  return new Map([...by(known), ...[...by(others)].filter(([, pairs]) => isShowable(pairs, year))]);
};

/** What is read under a label: where several say the same some of them are passed over. */
const meaningOf = (pairs: readonly Pair[], grid: Grid | undefined): string | null | undefined => {
  const {idea, by} = pairs[0]?.said ?? {};
  if (by || idea === null) return idea || null;
  const meaning = grid?.kind && idea ? meaningIn(grid.kind, idea)?.meaning : undefined;
  if (!grid || !meaning) return undefined;
  const spots = grid.rows.slice(0, ROWS).flatMap(row => [row, ...row.lines()].flatMap(each => each.spots(meaning)));
  return pairs.some(({place}) => spots.some(({element}) => element === place.element)) ? meaning : undefined;
};

const samplesOf = (pairs: readonly Pair[], meaning: string | null | undefined, year: number): string[] => {
  if (meaning === null || meaning === 'buyer') return [];
  const shown = (pair: Pair) => (meaning ? (wordsIn(shapeOf(meaning), pair.place).words[0] ?? '') : textOf(pair));
  return few(
    pairs
      .slice(0, ROWS)
      .map(shown)
      .filter(text => meaning || isHarmless(text, year)),
  );
};

/** What stands under labels on a page that tells of orders or goods without a table of them, each label as a column. */
export const labelsShown = (page: Page, taught: readonly TaughtColumn[], year: number): GridShown[] => {
  const grid = grids(page).find(({form}) => form !== 'table');
  const {orders, goods} = aboutOf(page);
  const labels = isTold(page) || !(grid || orders || goods) ? new Map<string, Pair[]>() : labelsOf(page, year);
  const columns = [...labels].slice(0, MOST).map(([signature, pairs], i): ColumnShown => {
    const meaning = meaningOf(pairs, grid);
    const isClosed = pairs.some(pair => pair.said.idea === null);
    return {
      ...{signature, header: pairs[0]?.label ?? '', place: i + 1, meaning, isClosed},
      said: taughtLabel(taught, signature, page.doc)[0]?.beside,
      samples: isClosed ? [] : samplesOf(pairs, meaning, year),
    };
  });
  // By what is understood the page is known again: other labels may be words of this one page.
  const beside = [...labels].flatMap(([signature, pairs]) => (pairs[0]?.said.idea ? [signature] : []));
  const {kind, rows = []} = grid ?? {};
  return columns.length
    ? [{form: 'labels', kind, rows: rows.length, meanings: meaningsFor(kind), beside: beside.slice(0, MOST), columns}]
    : [];
};
