import type {GoodChoice, PinChoice} from '../model/choice.ts';
import type {ThingKey} from '../model/thing.ts';
import type {Deciding} from './goods.ts';
import {pinning, refusing, unpinning} from './pins.ts';

type Listed = GoodChoice['one'];

/** A result that is to be pinned; `isUnsure`: it does not look like the product that it is held against. */
export type Pinnable = {key: ThingKey; isUnsure: boolean};

/** Pins all these results at once: it holds them against a product of the seller's, and says of none that it is the same. */
export const pinningAll = (results: readonly Pinnable[], to: Listed | undefined, at: number): Deciding => ({
  choose: results.map(({key, isUnsure}): PinChoice => {
    const [pin] = pinning(key, undefined, undefined, at).choose as [PinChoice];
    return {...pin, ...(to && {to}), ...(isUnsure && {isUnsure})};
  }),
  drop: [],
});

/** Says that a result which came with others is another product: it is watched no longer, and not pinned to that one again with others. */
export const refusingResult = (key: ThingKey, to: Listed, at: number): Deciding => ({
  choose: refusing(key, to, at).choose,
  drop: unpinning(key).drop,
});
