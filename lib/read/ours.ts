import {BACK_END} from '../model/from.ts';
import type {Listing} from '../model/listing.ts';
import {constant} from './element.ts';

/** The owner of everything that a page of the seller's own back end tells of: what has its ref, shop or seller is theirs wherever it is met. */
export const ours = constant<Listing['owner']>('mine', BACK_END);
