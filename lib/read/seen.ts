/** Can a buyer see this element, by attributes and styles of it and of what is around it? */
export const isSeen = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});
