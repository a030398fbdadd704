/** An attribute of an element; empty where it, or the element, is missing. */
export const attribute = (element: Element | null | undefined, name: string): string => element?.getAttribute(name) ?? '';

/** All elements within another that match a selector, in document order. */
export const inside = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** Is it drawn at all, whether or not it lies in sight? */
export const isDrawn = (element: Element): boolean => element.checkVisibility();
