import {type Labelled, sets} from './pairs.ts';

/** F1 (0–1) at a line: the harmonic mean of precision and recall. */
export const f1 = (scores: readonly number[], labels: readonly number[], line: number): number => {
  let [right, wrong, missed] = [0, 0, 0];
  scores.forEach((score, i) => {
    if (score >= line && labels[i]) right += 1;
    else if (score >= line) wrong += 1;
    else if (labels[i]) missed += 1;
  });
  return right ? (2 * right) / (2 * right + wrong + missed) : 0;
};

/** F1 of each set at one line, and their mean. */
export const figuresOf = (
  pairs: readonly Pick<Labelled, 'set' | 'label'>[],
  scores: readonly number[],
  line: number,
): Record<string, number> => {
  const bySet = sets.map(set => {
    const rows = pairs.flatMap((pair, i) => (pair.set === set ? [i] : []));
    return f1(
      rows.map(row => scores[row] ?? 0),
      rows.map(row => pairs[row]?.label ?? 0),
      line,
    );
  });
  return {...Object.fromEntries(sets.map((set, i) => [set, bySet[i] ?? 0])), mean: bySet.reduce((sum, one) => sum + one, 0) / sets.length};
};

/** The line with the best mean F1, smoothed over its neighbours, since the best single one is luck: `lines` are equally far apart. */
export const bestLine = (
  pairs: readonly Pick<Labelled, 'set' | 'label'>[],
  scores: readonly number[],
  lines: readonly number[],
): number => {
  const means = lines.map(line => figuresOf(pairs, scores, line).mean ?? 0);
  const smooth = means.map((_, i) => {
    const near = means.slice(Math.max(0, i - 3), i + 4);
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  });
  return lines[smooth.indexOf(Math.max(...smooth))] ?? 0;
};

/** Equally many steps from one line to another. */
export const linesFrom = (from: number, to: number, steps = 60): number[] =>
  Array.from({length: steps + 1}, (_, i) => from + ((to - from) * i) / steps);
