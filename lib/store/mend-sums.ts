import {figureColumns, unpackFigures} from '../blocks/buyer-figures.ts';
import {unpackNames} from '../blocks/buyer-shape.ts';
import {Damaged} from '../blocks/bytes.ts';
import type {Store} from './open.ts';
import {allOf} from './sums.ts';
import {noTail} from './tail.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';
import {summarise} from './write-summary.ts';

/** Can every piece be read, and do figures and names tell of as many buyers? */
const isSound = async (tx: Writing): Promise<boolean> => {
  const table = tx.objectStore('sums');
  const [figures, names] = await Promise.all([table.getAll(allOf('figures')), table.getAll(allOf('names'))]);
  try {
    const called = names.map(({bytes}) => unpackNames(bytes).length);
    return figures.length === names.length && figures.every(({bytes}, i) => unpackFigures(bytes).length === called[i]);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return false;
  }
};

/**
 * Reads through what is summed up by buyer. Where a piece of it cannot be read all of it is thrown away and summed up anew from the
 * blocks: it says nothing that they do not. Answers of how many buyers. Killed in between, answers are read out of the blocks.
 */
export const mendSums = async (store: Store): Promise<number> => {
  const isBroken = await inOneTransaction(store, async tx => {
    if (await isSound(tx)) return false;
    tx.objectStore('sums').clear().catch(told);
    tx.objectStore('install').put(noTail, 'tail').catch(told);
    return true;
  });
  if (!isBroken) return 0;
  await summarise(store);
  const pieces = await store.getAll('sums', allOf('figures'));
  return pieces.reduce((sum, {bytes}) => sum + figureColumns(bytes).rows, 0);
};
