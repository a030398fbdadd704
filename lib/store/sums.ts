import type {Shop} from '../model/day-total.ts';

/** Figures of buyers, or their names: piece by piece, those of one number tell of the same buyers in the same order. */
export type SumKey = [part: 'figures' | 'names', piece: number];

/** Some buyers of one shop as it was read; `zone` (IANA name): of their months. */
export type SumPiece = {shop: Shop; zone: string; bytes: Uint8Array<ArrayBuffer>};

/** Buyers of one piece: what is larger than 64 kB the browser keeps in a file of its own, which takes longer to open than to read. */
export const PIECE = 1000;

export const allOf = (part: SumKey[0]): IDBKeyRange => IDBKeyRange.bound([part], [part, []]);
