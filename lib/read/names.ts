import {attribute as attributeOf} from './of-element.ts';
import {once, type Page} from './page.ts';

/** The elements that have a class (or an id), each name once, and beside it the places of its elements among them. */
type Names = {elements: readonly Element[]; names: string[]; places: number[][]};

/** Asked by its property, which is quicker; drawings answer with something else, and forms with a field of that name. */
const nameOf = (element: Element, attribute: 'class' | 'id'): string => {
  const said: unknown = attribute === 'id' ? element.id : element.className;
  return typeof said === 'string' ? said : (attributeOf(element, attribute) ?? '');
};

const namesOf = (page: Page, attribute: 'class' | 'id'): Names =>
  once(page, `names ${attribute}`, () => {
    const found = page.doc.querySelectorAll(`[${attribute}]`);
    const elements: Element[] = [];
    const names: string[] = [];
    const places: number[][] = [];
    const known = new Map<string, number[]>();
    for (let place = 0, {length} = found; place < length; place++) {
      const element = found[place] as Element;
      elements.push(element);
      const name = nameOf(element, attribute);
      const list = known.get(name);
      if (list) list.push(place);
      else {
        const first = [place];
        known.set(name, first);
        names.push(name);
        places.push(first);
      }
    }
    return {elements, names, places};
  });

/**
 * The elements whose class (or id) matches, in document order. Pages have few class names and many elements of each, so each name is held
 * against the pattern once: a selector would hold every element against it.
 */
export const named = (page: Page, name: RegExp, attribute: 'class' | 'id' = 'class'): Element[] => {
  const {elements, names, places} = namesOf(page, attribute);
  const found: number[] = [];
  let lists = 0;
  for (let i = 0, {length} = names; i < length; i++)
    if (name.test(names[i] as string)) {
      lists++;
      for (const place of places[i] as number[]) found.push(place);
    }
  // Numbers of a fixed size are sorted without asking for each two of them.
  const sorted = lists > 1 ? new Uint32Array(found).sort() : found;
  return Array.from(sorted, place => elements[place] as Element);
};
