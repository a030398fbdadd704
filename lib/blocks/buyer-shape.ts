import {pack, unpack} from './table.ts';
import {textAt} from './texts.ts';

/** Which buyer it is, and which orders were the first and the last. */
export type BuyerName = {buyer: string; from: string; firstRef: string; lastRef: string};

/** The columns of names. Their order is that of the bytes: a new one makes a new form of block. */
const nameShape = {
  ints: {},
  texts: {
    buyer: ({buyer}: BuyerName) => buyer,
    from: ({from}: BuyerName) => from,
    firstRef: ({firstRef}: BuyerName) => firstRef,
    lastRef: ({lastRef}: BuyerName) => lastRef,
  },
};

export const packNames = (buyers: readonly BuyerName[]): Uint8Array<ArrayBuffer> => pack(nameShape, buyers);

/** Names as they were packed. Throws `Damaged`. */
export const unpackNames = (bytes: Uint8Array): BuyerName[] => {
  const {rows, texts} = unpack(nameShape, bytes);
  const {buyer, from, firstRef, lastRef} = texts;
  return Array.from({length: rows}, (_, row) => ({
    ...{buyer: textAt(buyer, row) ?? '', from: textAt(from, row) ?? ''},
    ...{firstRef: textAt(firstRef, row) ?? '', lastRef: textAt(lastRef, row) ?? ''},
  }));
};
