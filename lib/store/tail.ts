import type {BlockKey} from './block.ts';
import {told, type Writing} from './transaction.ts';

/** The blocks that the summary of all packed orders does not tell of yet; `isStale`: it tells of one that is gone, or there is none; `of`: which summary. */
export type Tail = {blocks: BlockKey[]; isStale: boolean; of: string};

/** The same of a store in which nothing was said of it: all blocks have to be looked at. */
export const noTail: Tail = {blocks: [], isStale: true, of: ''};

export const tailOf = async (tx: Writing): Promise<Tail> => ((await tx.objectStore('install').get('tail')) as Tail | undefined) ?? noTail;

/** Says which blocks were written and dropped. */
export const followTail = async (tx: Writing, {added = [], dropped = []}: {added?: BlockKey[]; dropped?: BlockKey[]}): Promise<void> => {
  const {blocks, isStale, of} = await tailOf(tx);
  const gone = new Set(dropped.map(key => key[4]));
  const rest = blocks.filter(key => !gone.has(key[4]));
  const isOther = blocks.length - rest.length < gone.size;
  const tail: Tail = {blocks: [...rest, ...added], isStale: isStale || isOther, of};
  tx.objectStore('install').put(tail, 'tail').catch(told);
};
