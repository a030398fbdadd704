import type {Effort} from './effort.ts';
import type * as InExtension from './in-extension.ts';
import type {Stage} from './stage.ts';
import {type Figure, medianAndP95} from './statistics.ts';

type Scope = {bench: typeof InExtension};

/** One changed snapshot kept (its thing's newest looked up, the snapshot and the new head written, on disk) beside a bare put of the same, on disk too. */
export const write = async ({ours: {page}}: Stage, {writes}: Effort): Promise<Figure[]> => {
  const measure = (count: number) => page.evaluate(many => (globalThis as unknown as Scope).bench.write(many), count);
  await measure(20);
  const {kept, put} = await measure(writes);
  return medianAndP95('write-snapshot', 'ms', 'bare strict put', kept, put);
};
