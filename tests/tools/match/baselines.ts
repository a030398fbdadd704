import {bestPair} from '../../../lib/prices/match/codes.ts';
import {type Profile, profileOf, type Rarity} from '../../../lib/prices/match/profile.ts';
import {jaroWinkler, prefix} from '../../../lib/prices/match/similar.ts';
import type {Labelled} from './pairs.ts';

/** A simpler way to tell the same: it learns from pairs, and gives each pair a score of its own scale. */
export type Baseline = {name: string; learn: (train: readonly Labelled[]) => (pair: Labelled) => number; from: number; to: number};

const plainWords = (text = ''): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter(word => b.has(word));
const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = common(a, b).length;
  return both / Math.max(1, a.size + b.size - both);
};

const rarityFrom = (train: readonly Labelled[]): Rarity => {
  const counts = new Map<string, number>();
  const titles = new Set(train.flatMap(({a, b}) => [a.title ?? '', b.title ?? '']));
  for (const title of titles) for (const word of plainWords(title)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return word => Math.log((titles.size + 1) / ((counts.get(word) ?? 0) + 1));
};

const cosine = (a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number => {
  const square = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + rarity(word) ** 2, 0);
  return square(common(a, b)) / Math.max(1e-9, Math.sqrt(square(a) * square(b)));
};

const eleven = ({a, b}: Labelled, rarity: Rarity): number[] => {
  const [x, y] = [plainWords(a.title), plainWords(b.title)];
  const [p, q] = [a, b].map(offer => profileOf(offer, () => 1)) as [Profile, Profile];
  const apart = Math.abs(Math.log(p.price / q.price));
  return [
    jaccard(x, y),
    cosine(x, y, rarity),
    common(x, y).length / Math.max(1, Math.min(x.size, y.size)),
    jaroWinkler(p.title.slice(0, 80), q.title.slice(0, 80)),
    Math.max(0, bestPair(p.codes, q.codes)),
    Number(p.mpn !== '' && p.mpn === q.mpn),
    p.mpn && q.mpn ? prefix(p.mpn, q.mpn) / Math.max(p.mpn.length, q.mpn.length) : 0,
    p.brand && q.brand ? jaroWinkler(p.brand, q.brand) : 0,
    Number.isFinite(apart) ? Math.min(apart, 3) : 0,
    Number(!Number.isFinite(apart)),
    jaccard(plainWords(a.description), plainWords(b.description)),
  ];
};

/** Logistic regression by full gradient descent on standardised features. */
const regression = (rows: readonly number[][], labels: readonly number[]): ((row: readonly number[]) => number) => {
  const width = rows[0]?.length ?? 0;
  const means = Array.from({length: width}, (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / rows.length);
  const spreads = means.map((mean, j) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[j] ?? 0) - mean) ** 2, 0) / rows.length) || 1);
  const standard = (row: readonly number[]) => means.map((mean, j) => ((row[j] ?? 0) - mean) / (spreads[j] ?? 1));
  const table = rows.map(standard);
  const weights = [...means.map(() => 0), 0];
  const logit = (row: readonly number[]) => row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), weights[width] ?? 0);
  for (let step = 0; step < 300; step += 1) {
    const pull = weights.map(() => 0);
    table.forEach((row, i) => {
      const error = 1 / (1 + Math.exp(-logit(row))) - (labels[i] ?? 0);
      row.forEach((value, j) => {
        pull[j] = (pull[j] ?? 0) + error * value;
      });
      pull[width] = (pull[width] ?? 0) + error;
    });
    pull.forEach((steep, j) => {
      weights[j] = (weights[j] ?? 0) - (2 * steep) / table.length;
    });
  }
  return row => logit(standard(row));
};

export const baselines: Baseline[] = [
  {
    name: 'Jaccard',
    learn:
      () =>
      ({a, b}) =>
        jaccard(plainWords(a.title), plainWords(b.title)),
    from: 0,
    to: 1,
  },
  {
    name: 'TF-IDF cosine',
    learn: train => {
      const rarity = rarityFrom(train);
      return ({a, b}) => cosine(plainWords(a.title), plainWords(b.title), rarity);
    },
    from: 0,
    to: 1,
  },
  {
    name: 'logistic regression',
    learn: train => {
      const rarity = rarityFrom(train);
      const score = regression(
        train.map(pair => eleven(pair, rarity)),
        train.map(({label}) => label),
      );
      return pair => score(eleven(pair, rarity));
    },
    from: -4,
    to: 4,
  },
];
