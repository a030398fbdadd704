import type {Block, BlockKey} from './block.ts';
import type {Writing} from './transaction.ts';

/** Blocks read at once: their bytes come along, and so many of them are held whatever is stored. */
const PAGE = 32;

/** All blocks of a range of keys, in their order, some at a time. */
export async function* blockPages(tx: Writing, range: IDBKeyRange): AsyncGenerator<[BlockKey, Block][]> {
  const table = tx.objectStore('blocks');
  for (let rest = range; ; ) {
    const [keys, blocks] = await Promise.all([table.getAllKeys(rest, PAGE), table.getAll(rest, PAGE)]);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield keys.map((key, i) => [key, blocks[i] as Block]);
    if (keys.length < PAGE || indexedDB.cmp(last, range.upper) >= 0) return;
    rest = IDBKeyRange.bound(last, range.upper, true, range.upperOpen);
  }
}
