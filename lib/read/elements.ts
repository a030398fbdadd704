import {once, type Page} from './page.ts';

/** Every element of the page, in document order: handed over once, by the walk that the browser does with the least to do for each. */
export const elementsOf = (page: Page): readonly Element[] =>
  once(page, 'elements', () => {
    const out: Element[] = [];
    const walker = page.doc.createTreeWalker(page.doc, 1);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) out.push(node as Element);
    return out;
  });
