import {hasPairs, pairsOf, sets} from '../tools/match/pairs.ts';
import type {Effort} from './effort.ts';
import type * as InExtension from './in-extension.ts';
import type {Stage} from './stage.ts';
import {type Figure, medianAndP95} from './statistics.ts';

type Scope = {bench: typeof InExtension};

/** One pair of offers told apart in the browser, beside the share of words that both titles have: ms. The pairs are open ones that we do not ship. */
export const matching = async ({ours: {page}}: Stage, {rounds, pairs}: Effort): Promise<Figure[]> => {
  if (!hasPairs) {
    console.log('match: skipped, the pairs are not here (LINCHPIN_CORPUS)');
    return [];
  }
  const all = sets.flatMap(set => pairsOf(set, 'valid')).map(({a, b}) => [a, b] as const);
  const some = Array.from(
    {length: Math.min(pairs, all.length)},
    (_, i) => all[Math.floor((i * all.length) / Math.min(pairs, all.length))] ?? [{}, {}],
  );
  const measure = (given: typeof some, times: number) =>
    page.evaluate(([told, many]) => (globalThis as unknown as Scope).bench.matchPairs(told as [object, object][], many as number), [
      given,
      times,
    ] as const);
  await measure(some.slice(0, 300), 1);
  const {matched, bare} = await measure(some, rounds * 4);
  return medianAndP95('match', 'ms', 'share of common words', matched, bare);
};
