/** What was to choose from: of each alternative what speaks for or against it, and whether it was a right one. */
export type Choice<Name extends string> = {signs: Partial<Record<Name, number>>; is: boolean}[];

/** How strongly weights are drawn to what was expected: keeps a sign that few pages have from being believed too much. */
const RIDGE = 0.03;
const STEPS = 1500;
const PACE = 0.3;
const MOMENTUM = 0.9;

const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));

/** Shares of the alternatives by their strengths; those that `among` leaves out have none. */
const shares = (strengths: readonly number[], among: (i: number) => boolean): number[] => {
  const highest = Math.max(...strengths.filter((_, i) => among(i)));
  const powers = strengths.map((strength, i) => (among(i) ? Math.exp(strength - highest) : 0));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map(power => power / all);
};

/** Gradient descent with momentum; `within` keeps a weight where its direction is known. */
const descend = (
  from: readonly number[],
  slope: (weights: readonly number[]) => number[],
  within: (weight: number, j: number) => number,
): number[] => {
  const weights = [...from];
  const speed = from.map(() => 0);
  for (let step = 0; step < STEPS; step += 1)
    slope(weights).forEach((steep, j) => {
      speed[j] = MOMENTUM * (speed[j] ?? 0) - PACE * steep;
      const next = (weights[j] ?? 0) + (speed[j] ?? 0);
      weights[j] = within(next, j);
      if (weights[j] !== next) speed[j] = 0;
    });
  return weights;
};

const dot = (row: readonly number[], weights: readonly number[]) => row.reduce((sum, sign, j) => sum + sign * (weights[j] ?? 0), 0);

/** Scale and level that make strengths chances (Platt, Probabilistic outputs for support vector machines, 1999). */
const calibrated = (strengths: readonly number[], is: readonly boolean[]): [scale: number, level: number] => {
  const slope = ([scale = 0, level = 0]: readonly number[]) => {
    const errors = strengths.map((strength, i) => logistic(scale * strength + level) - Number(is[i]));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return [mean(errors.map((error, i) => error * (strengths[i] ?? 0))), mean(errors)];
  };
  const [scale = 1, level = 0] = descend([1, 0], slope, weight => weight);
  return [scale, level];
};

/**
 * Weights by conditional logit (McFadden, Conditional logit analysis of qualitative choice behavior, 1974), drawn to what was expected: of
 * the alternatives of each choice the right ones are to be likelier than the others. Choices without a right one teach only the level,
 * which makes the strengths chances; it is the weight of `always`.
 */
export const learned = <Name extends string>(expected: Record<Name, number>, choices: readonly Choice<Name>[]): Record<Name, number> => {
  const names = Object.keys(expected) as Name[];
  const prior = names.map(name => expected[name]);
  const rowOf = ({signs}: Choice<Name>[number]) => names.map(name => (name === 'always' ? 0 : (signs[name] ?? 0)));
  const tables = choices.map(choice => ({rows: choice.map(rowOf), is: choice.map(({is}) => is)}));
  const decided = tables.filter(({is}) => is.includes(true) && is.includes(false));
  const slope = (weights: readonly number[]) => {
    const out = weights.map((weight, j) => RIDGE * (weight - (prior[j] ?? 0)));
    for (const {rows, is} of decided) {
      const strengths = rows.map(row => dot(row, weights));
      const [all, right] = [shares(strengths, () => true), shares(strengths, i => is[i] ?? false)];
      rows.forEach((row, i) => {
        const pull = ((all[i] ?? 0) - (right[i] ?? 0)) / decided.length;
        row.forEach((sign, j) => {
          out[j] = (out[j] ?? 0) + pull * sign;
        });
      });
    }
    return out;
  };
  const weights = descend(prior, slope, (weight, j) =>
    prior[j] ? Math.sign(prior[j]) * Math.max(0, weight * Math.sign(prior[j])) : weight,
  );
  const strengths = tables.flatMap(({rows}) => rows.map(row => dot(row, weights)));
  const [scale, level] = calibrated(
    strengths,
    tables.flatMap(({is}) => is),
  );
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return Object.fromEntries(names.map((name, j) => [name, rounded(name === 'always' ? level : scale * (weights[j] ?? 0))])) as Record<
    Name,
    number
  >;
};
