import {featuresOf} from '../../../lib/prices/match/features.ts';
import {type Model, rarityOf} from '../../../lib/prices/match/model.ts';
import type {Offer} from '../../../lib/prices/match/offer.ts';
import {profileOf} from '../../../lib/prices/match/profile.ts';
import {packBranch, packLeaf} from '../../../lib/prices/match/trees.ts';
import {addedBy, boosted, type Settings, type Tree} from './boost.ts';
import {bestLine, linesFrom} from './figures.ts';
import {type Lesson, lessonsOf} from './lessons.ts';
import type {Labelled} from './pairs.ts';
import {randomOf} from './random.ts';
import {edgesOf, someOf, type Table, tableOf} from './table.ts';

export const settings: Settings = {trees: 360, depth: 5, rate: 0.06, leaf: 3, ridge: 3, gain: 0.5, rows: 0.6, columns: 0.4, seed: 1};

/** Titles that a word stands in at least to be listed. */
const COMMON = 20;

type Rarities = Pick<Model, 'rarest' | 'words'>;

/** How rare words are in the titles of these pairs, each offer counted once; in steps, so that the list stays small. */
export const raritiesOf = (pairs: readonly Labelled[]): Rarities => {
  const offers = new Map<string, Offer>(pairs.flatMap(({a, b}) => [a, b]).map(offer => [JSON.stringify(offer), offer]));
  const counts = new Map<string, number>();
  for (const offer of offers.values())
    for (const word of profileOf(offer, () => 1).words.list) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (count: number) => Math.round(Math.log((offers.size + 1) / (count + 1)) * 4) / 4;
  const steps = new Map<number, string[]>();
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (count >= COMMON) steps.set(rarity(count), [...(steps.get(rarity(count)) ?? []), word]);
  const sorted = [...steps].sort(([a], [b]) => a - b);
  return {rarest: rarity(1), words: Object.fromEntries(sorted.map(([step, words]) => [step, words.join(' ')]))};
};

export type Learned = {lessons: Lesson[]; names: string[]; table: Table; rarities: Rarities};

/** Lessons of these pairs as a table. */
export const prepared = (pairs: readonly Labelled[]): Learned => {
  const rarities = raritiesOf(pairs);
  const rarity = rarityOf(rarities);
  const lessons = lessonsOf(pairs);
  const found = lessons.map(({a, b}) => featuresOf(profileOf(a, rarity), profileOf(b, rarity)));
  const names = Object.keys(found[0] ?? {});
  const rows = found.map(features => names.map(name => features[name] ?? 0));
  const edges = names.map((_, j) => edgesOf(rows.map(row => row[j] ?? 0)));
  return {lessons, names, table: tableOf(rows, edges), rarities};
};

/** Trees grown from those lessons that are among these. */
export const grownFrom = ({lessons, table}: Learned, isAmong: (lesson: Lesson) => boolean, how = settings) => {
  const rows = lessons.flatMap((lesson, row) => (isAmong(lesson) ? [row] : []));
  const chosen = rows.map(row => lessons[row] as Lesson);
  return boosted(
    someOf(table, rows),
    chosen.map(({label}) => label),
    chosen.map(({weight}) => weight),
    how,
  );
};

/** Logits of the pairs themselves, each by trees grown without its part: `partOf` says which part a pair is of. */
export const rotated = (learned: Learned, pairs: readonly Labelled[], partOf: (pair: Labelled, i: number) => string | number): number[] => {
  const first = new Map<number, number>();
  learned.lessons.forEach(({of}, row) => {
    if (!first.has(of)) first.set(of, row);
  });
  const parts = pairs.map(partOf);
  const logits = pairs.map(() => 0);
  for (const part of new Set(parts)) {
    const {start, trees} = grownFrom(learned, ({of}) => parts[of] !== part);
    parts.forEach((one, i) => {
      if (one === part) logits[i] = trees.reduce((sum, tree) => sum + addedBy(tree, learned.table, first.get(i) ?? 0), start);
    });
  }
  return logits;
};

/** Logits of cross-validation in so many parts drawn by lot. */
export const crossValidated = (learned: Learned, pairs: readonly Labelled[], parts = 5): number[] => {
  const random = randomOf(7);
  const drawn = pairs.map(() => Math.floor(random() * parts));
  return rotated(learned, pairs, (_, i) => drawn[i] ?? 0);
};

/** The line at which cross-validated logits have their best mean F1. */
export const lineOf = (pairs: readonly Labelled[], logits: readonly number[]): number => bestLine(pairs, logits, linesFrom(-3, 3, 120));

const packed = (tree: Tree, feature: (j: number) => number): string =>
  'value' in tree
    ? packLeaf(tree.value)
    : packBranch(feature(tree.feature), tree.bin) + packed(tree.left, feature) + packed(tree.right, feature);

const usedIn = (tree: Tree): number[] => ('value' in tree ? [] : [tree.feature, ...usedIn(tree.left), ...usedIn(tree.right)]);

/** The model of all lessons, with its line at 0. */
export const modelOf = (learned: Learned, line: number): Model => {
  const {start, trees} = grownFrom(learned, () => true);
  const used = [...new Set(trees.flatMap(usedIn))].sort((a, b) => a - b);
  const edges = Object.fromEntries(used.map(j => [learned.names[j] ?? '', learned.table.edges[j] ?? []]));
  const texts = trees.map(tree => packed(tree, j => used.indexOf(j)));
  return {start: Math.round((start - line) * 1000) / 1000, ...learned.rarities, edges, trees: texts};
};
