import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {match} from '../../lib/prices/match/match.ts';
import type {Model} from '../../lib/prices/match/model.ts';
import {baselines} from './match/baselines.ts';
import {bestLine, figuresOf, linesFrom} from './match/figures.ts';
import {crossValidated, lineOf, modelOf, prepared, rotated} from './match/learn.ts';
import {allPairs, folder, hasPairs, type Labelled, sets} from './match/pairs.ts';

const file = fileURLToPath(new URL('../../lib/prices/match/model.json', import.meta.url));

const usage = `npm run fit-match [-- --learn] [-- --write]

Prints how well the matcher that is kept tells whether two offers are one product, on the open pairs it was not learned from (F1 at 0.5, and
milliseconds a pair), beside simpler ways in the same run, each at its best line on the pairs that it learned from.
--learn learns it anew and prints F1 by cross-validation in five parts, and of each set by the two others alone; takes some minutes.
--write keeps what was learned in lib/prices/match/model.json.`;

const line = (name: string, figures: Record<string, number>, ms?: number) =>
  `${name.padEnd(28)}${[...sets, 'mean'].map(set => (figures[set] ?? 0).toFixed(3).padStart(15)).join('')}${ms === undefined ? '' : ms.toFixed(3).padStart(12)}`;

const header = `${'F1'.padEnd(28)}${[...sets, 'mean'].map(set => set.padStart(15)).join('')}${'ms a pair'.padStart(12)}`;

const timed = (pairs: readonly Labelled[], score: (pair: Labelled) => number) => {
  for (const pair of pairs.slice(0, 300)) score(pair);
  const start = performance.now();
  const scores = pairs.map(score);
  return {scores, ms: (performance.now() - start) / pairs.length};
};

/** F1 of the kept model on the pairs it was not learned from, and milliseconds a pair. */
export const measureMatch = () => {
  const valid = allPairs('valid');
  const {scores, ms} = timed(valid, ({a, b}) => match(a, b).probability);
  return {figures: figuresOf(valid, scores, 0.5), ms};
};

const printBaselines = (train: readonly Labelled[]) => {
  const valid = allPairs('valid');
  for (const {name, learn, from, to} of baselines) {
    const score = learn(train);
    const at = bestLine(train, train.map(score), linesFrom(from, to));
    const {scores, ms} = timed(valid, score);
    console.log(line(name, figuresOf(valid, scores, at), ms));
  }
};

const listed = (entries: string[]): string => entries.map(entry => `\n  ${entry}`).join(',');
const named = (record: object): string => listed(Object.entries(record).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`));

/** One entry a line, and of the trees a thousand characters. */
const written = ({start, rarest, words, edges, trees}: Model): string => {
  const pieces = trees.join('').match(/.{1,1000}/g) ?? [];
  const lines = listed(pieces.map(piece => JSON.stringify(piece)));
  return `{"start": ${start}, "rarest": ${rarest},\n"words": {${named(words)}},\n"edges": {${named(edges)}},\n"trees": [${lines}]}\n`;
};

const learn = (train: readonly Labelled[], isKept: boolean) => {
  const learned = prepared(train);
  const crossed = crossValidated(learned, train);
  const at = lineOf(train, crossed);
  console.log(line('cross-validated', figuresOf(train, crossed, at)));
  if (isKept) writeFileSync(file, written(modelOf(learned, at)));
  const foreign = rotated(learned, train, ({set}) => set);
  console.log(line('by the other sets alone', figuresOf(train, foreign, at)));
};

/** `npm run fit-match`. */
export const main = (args: string[]) => {
  const {values} = parseArgs({args, options: {learn: {type: 'boolean'}, write: {type: 'boolean'}, help: {type: 'boolean'}}});
  if (values.help) return void console.log(usage);
  if (!hasPairs) return void console.log(`skipped: no pairs at ${folder}`);
  console.log(header);
  const train = allPairs('train');
  if (values.learn || values.write) learn(train, values.write ?? false);
  else {
    const {figures, ms} = measureMatch();
    console.log(line('kept', figures, ms));
  }
  printBaselines(train);
};
