import {wholeWords} from './asks.ts';

/** The element of this id in the document, or shadow root, that an element stands in. */
export const byId = (element: Element, id: string): Element | null | undefined =>
  (element.getRootNode() as Document | ShadowRoot).getElementById?.(id);

/** The words of those that an attribute of an element names by their ids: `aria-labelledby`, `headers`. */
export const referred = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).flatMap(id => (id && wholeWords(byId(element, id))) || []);
