const EVERY_WAY = {visibilityProperty: true};

/** Can a buyer see this element, by attributes and styles of it and of what is around it? */
export const isSeen = (element: Element): boolean => element.checkVisibility(EVERY_WAY);

/** Does it begin a line or a cell of its own, as the page's styles lay it out? */
export const isApart = (element: Element): boolean => /^(?:block|flex|grid|list|table)/.test(getComputedStyle(element).display);
