import {tidy} from './element.ts';
import {attribute} from './elements.ts';

/** The element of this id in the document, or shadow root, that an element stands in. */
export const byId = (element: Element, id: string): Element | null | undefined =>
  (element.getRootNode() as Document | ShadowRoot).getElementById?.(id);

/** The words of those that an attribute of an element names by their ids: `aria-labelledby`, `headers`. */
export const referred = (element: Element, name: string): string[] =>
  attribute(element, name)
    .split(/\s+/)
    .flatMap(id => (id && tidy(byId(element, id)?.textContent ?? '')) || []);
