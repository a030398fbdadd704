import type {Page} from './page.ts';

/** Up to so many are held against each other. */
const FEW = 200;

/**
 * These elements in document order, each once. To hold two children of one parent against each other the browser walks through all of
 * them: where many are to be ordered, they are picked out of the page's elements as they follow each other.
 */
export const inOrder = ({doc}: Page, elements: Iterable<Element>): Element[] => {
  const wanted = new Set(elements);
  if (wanted.size <= FEW) return [...wanted].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  const ordered: Element[] = [];
  const every = doc.querySelectorAll('*');
  for (let i = 0, {length} = every; i < length && ordered.length < wanted.size; i++) {
    const element = every[i] as Element;
    if (wanted.has(element)) ordered.push(element);
  }
  return ordered;
};
