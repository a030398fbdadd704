import type {Said} from '../parse/column-means.ts';

/** Where a value stands: an element, of whose text only `words` may count. */
export type Place = {element: Element; words?: string};
/** What a label says; `by` begins the source of what is read under it, where the seller said what it means. */
export type LabelSaid = Said & {by?: string};
/** What the words of a label say; undefined: they are none that is understood. */
export type Say = (words: string) => LabelSaid | undefined;
/** A label that was understood, and where its value stands. */
export type Pair = {
  label: string;
  said: LabelSaid;
  place: Place;
  /** No label that a seller sees, but what its part is called in the page's code. */
  isName?: boolean;
};
