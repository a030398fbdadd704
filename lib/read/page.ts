/** A page, or one row of it, as readers see it: the document, the part to look in, its address, and a memory shared by all readers of the page. */
export type Page = {
  doc: Document;
  root: Document | Element;
  url: URL;
  /** What one reader worked out and another may use (parsed JSON-LD, layout facts); lives as long as the page object. */
  memo: Map<string, unknown>;
  /** The page that this is a part of. */
  whole?: Page;
  /** Does this piece of the page's data (a JSON-LD block, an `og:title`) tell of another address, shown before in the same document? */
  isLeft?: (text: string) => boolean;
  /** Elements that values were read from, the first few: where a change of the page would show. */
  places: Element[];
  /** What the rows that are read stand in: a row that changes, comes or goes meanwhile would be one of another state of the page. */
  around?: Node[];
  /** Gives an element's shadow root, a closed one too; absent: only open ones are entered. */
  opens?: (element: Element) => ShadowRoot | null | undefined;
  /** What the seller said once of the columns of a grid on this site. */
  corrections?: Corrections | undefined;
};

/** Left in a row's memory: does its grid speak of what was asked, by such a column or label? Absent: it was not the grid that was asked. */
export const TOLD = 'told';

/** A column, by its signature, and what it means; null: nothing. */
export type Correction = {column: string; meaning: string | null};
/** What was said of a grid with columns of these signatures. */
export type Corrections = (columns: readonly string[]) => readonly Correction[];

/** One candidate for a field. */
export type Found<T> = {
  value: T;
  /** Where it stood, in words a seller can follow: `JSON-LD offers.price`, `#productTitle`. */
  from: string;
  /** 0–1, how far the source is trusted; 1 when absent. Trusted candidates that disagree make the field undecided. */
  trust?: number;
};

/** Reads one field: the candidates, best first; none when the page does not say. Never throws on any page. */
export type Read<T> = {
  (page: Page): Found<T>[];
  /** The same in steps, where a page may make it long: between any two of them the page may go on. */
  inSteps?: (page: Page) => Steps<Found<T>[]>;
  /** What it needs of the whole page, and takes long: where it is asked of many parts of one, this is worked out before, in this order. */
  rests?: readonly ((page: Page) => unknown)[];
};

/** Work that is done piece by piece: between any two the page may go on. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Works something out for later; in steps where that takes long. */
export type Work = ((page: Page) => unknown) & {inSteps?: (page: Page) => Steps<unknown>};

/** Takes all steps at once. */
export const atOnce = <T>(steps: Steps<T>): T => {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
};

/** The page at `url` as a whole; without `isLeft` all its data are its own. */
export const pageOf = (doc: Document, url: string, isLeft?: Page['isLeft']): Page => ({
  doc,
  root: doc,
  url: new URL(url),
  memo: new Map(),
  places: [],
  ...(isLeft ? {isLeft} : {}),
});

/** Most elements that are remembered as places. */
const PLACES = 20;

/** Remembers where a value was read. */
export const note = ({places}: Page, element: Element): void => {
  if (places.length < PLACES) places.push(element);
};

/** A part of the page, of whose rows or cards each is read by itself: what is known of the whole page is known there too. */
export const partOf = (page: Page, root: Element): Page => ({...page, root, memo: new Map(), whole: page.whole ?? page});

/** The value that `make` works out once a page, whichever of its parts asks first: it looks at the document alone. */
export const once = <T>(page: Page, name: string, make: () => T): T => onceHere(page.whole ?? page, name, make);

/** The value that `make` works out once for each part of a page. */
export const onceHere = <T>({memo}: Page, name: string, make: () => T): T => {
  if (!memo.has(name)) memo.set(name, make());
  return memo.get(name) as T;
};

/** Does the page hold any of what is read so, be it values or rows? */
export const some =
  (read: (page: Page) => readonly unknown[]) =>
  (page: Page): boolean =>
    read(page).length > 0;
