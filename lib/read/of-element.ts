// A form answers with a field of its own where one is called like what it is asked for: what any block of a page is asked for is asked by
// the browser's own methods.

/** The element itself, or the nearest around it, that matches. */
export const closest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);

/** Is the other one this, or within it? */
export const holds = (element: Element, other: Node | null): boolean => Node.prototype.contains.call(element, other);

/** The first element within that matches. */
export const firstIn = (element: Element, selector: string): Element | null => Element.prototype.querySelector.call(element, selector);

/** All elements within that match. */
export const allIn = (element: Element, selector: string): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(element, selector);

/** What an attribute of the element says; null where it has none. */
export const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

/** Has the element this attribute, whatever it says? */
export const hasAttribute = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);
