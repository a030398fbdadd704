import {ideasWithin, said} from '../parse/column-means.ts';
import {attribute} from './asks.ts';

/** A part of a cell that stands for itself. */
export type Piece = {text: string; isStruck: boolean; element?: Element};

/** Does the part stand under a label of its own, `SKU: OAK-1`? */
export const isLabelled = (text: string): boolean => /^[^:：]{2,40}[:：]/.test(text) && said(text.replace(/[:：].*/s, '')) !== undefined;

/** Amounts that stand in brackets, or under a label of their own, are parts of the one beside them; of two that say so the one with tax is meant. */
export const mainAmounts = (pieces: readonly Piece[]): readonly Piece[] => {
  if (pieces.length < 2) return pieces;
  const bare = pieces.filter(({text}) => !/^[(（[][\s\S]*[)）\]]$/.test(text) && !isLabelled(text));
  const main = largest(bare.length ? bare : pieces);
  const withTax = main.filter(({text}) => ideasWithin(text).has('incl'));
  return withTax.length && main.some(({text}) => ideasWithin(text).has('excl')) ? withTax : main;
};

const sizeOf = ({element}: Piece): number => (element ? Number.parseFloat(getComputedStyle(element).fontSize) || 0 : 0);
/** Does the element say of itself that its amount is without tax? */
const isNet = ({element}: Piece): boolean => {
  const said = ideasWithin(element?.getAttribute('title') ?? attribute(element, 'aria-label'));
  return said.has('excl') || said.has('less');
};
/** Of several amounts in a cell those in the largest letters; what stands small beside them is the same without tax, or an aside. */
const largest = (pieces: readonly Piece[]): readonly Piece[] => {
  const open = pieces.filter(({isStruck}) => !isStruck);
  if (open.length < 2) return pieces;
  const gross = open.filter(piece => !isNet(piece));
  const most = Math.max(...gross.map(sizeOf));
  return [...pieces.filter(({isStruck}) => isStruck), ...gross.filter(piece => sizeOf(piece) >= most)];
};
