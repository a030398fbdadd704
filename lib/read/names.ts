import {once, type Page} from './page.ts';

type Names = {elements: readonly Element[]; places: Map<string, number[]>};

const namesOf = (page: Page, attribute: string): Names =>
  once(page, `names ${attribute}`, () => {
    const found = page.doc.querySelectorAll(`[${attribute}]`);
    const elements: Element[] = [];
    const places = new Map<string, number[]>();
    for (let place = 0, {length} = found; place < length; place++) {
      const element = found[place] as Element;
      elements.push(element);
      const name = element.getAttribute(attribute) ?? '';
      const list = places.get(name);
      if (list) list.push(place);
      else places.set(name, [place]);
    }
    return {elements, places};
  });

/**
 * The elements whose class (or id) matches, in document order. Pages have few class names and many elements of each, so each name is held
 * against the pattern once: a selector would hold every element against it.
 */
export const named = (page: Page, name: RegExp, attribute: 'class' | 'id' = 'class'): Element[] => {
  const {elements, places} = namesOf(page, attribute);
  const found: number[] = [];
  for (const [each, at] of places) if (name.test(each)) found.push(...at);
  return found.sort((a, b) => a - b).map(place => elements[place] as Element);
};
