import {folded} from '../parse/json.ts';

// What readers of back ends ask of elements again and again, written out once: their bundles are as large as they may be.

/** The elements within one that match, in document order; taken by their places, which of many takes half as long as one after another. */
export const inside = <T extends Element = Element>(root: ParentNode, selector: string): T[] => {
  const [found, all] = [root.querySelectorAll<T>(selector), [] as T[]];
  for (let i = 0, end = found.length; i < end; i++) all.push(found[i] as T);
  return all;
};

/** What an attribute says; '' where there is none. */
export const attribute = (element: Element | null | undefined, name: string): string => element?.getAttribute(name) ?? '';

/** Is there a place for it on the screen? */
export const isSeen = (element: Element): boolean => element.checkVisibility();

/** All text in an element, seen or not. */
export const wholeWords = (element: Element | null | undefined): string => folded(element?.textContent ?? '');
