/** Blocks of data remembered at most; a shop visited for a whole day must not fill the tab. */
const MOST = 200;

/** Scripts that may tell of a product, and the titles that are changed with it. */
const DATA = 'script:not([src]),title,meta[property="og:title"]';

/**
 * Remembers at which thing each block of a document's data was first believed. A document that moves on from thing to thing often keeps
 * the data of the first: they are true there, and nowhere else.
 */
export const dataOwners = (doc: Document) => {
  const owners = new Map<string, string>();
  const texts = () => [...doc.querySelectorAll(DATA)].map(element => element.getAttribute('content') ?? element.textContent);
  return {
    /** The data that stand in the document now, and belong to nothing yet, are those of `thing`. */
    claim: (thing: string): void => {
      for (const text of texts()) if (text && !owners.has(text)) owners.set(text, thing);
      for (const text of owners.keys()) if (owners.size > MOST) owners.delete(text);
    },
    /** Tells the data that belong to another thing than `thing`. */
    leftAt:
      (thing: string) =>
      (text: string): boolean =>
        owners.has(text) && owners.get(text) !== thing,
  };
};
