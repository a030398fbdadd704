/** A page, or one row of it, as readers see it: the document, the part to look in, its address, and a memory shared by all readers of the page. */
export type Page = {
  doc: Document;
  root: Document | Element;
  url: URL;
  /** What one reader worked out and another may use (parsed JSON-LD, layout facts); lives as long as the page object. */
  memo: Map<string, unknown>;
  /** Does this piece of the page's data (a JSON-LD block, an `og:title`) tell of another address, shown before in the same document? */
  isLeft?: (text: string) => boolean;
  /** Elements that values were read from, the first few: where a change of the page would show. */
  places: Element[];
};

/** One candidate for a field. */
export type Found<T> = {
  value: T;
  /** Where it stood, in words a seller can follow: `JSON-LD offers.price`, `#productTitle`. */
  from: string;
  /** 0–1, how far the source is trusted; 1 when absent. Trusted candidates that disagree make the field undecided. */
  trust?: number;
};

/** Reads one field: the candidates, best first; none when the page does not say. Never throws on any page. */
export type Read<T> = (page: Page) => Found<T>[];

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

/** The value that `make` works out once a page. */
export const once = <T>(page: Page, name: string, make: () => T): T => {
  if (!page.memo.has(name)) page.memo.set(name, make());
  return page.memo.get(name) as T;
};
