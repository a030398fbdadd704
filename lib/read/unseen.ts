import {attribute, hasAttribute} from './of-element.ts';

const TAGS = /^(?:(?:NO)?SCRIPT|STYLE|TEMPLATE)$/i;
const CLASSES = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|g-hdn|clipped|a-offscreen)(?:\s|$)/;

/** An element whose text a buyer never sees, whatever the style sheet says. Selectors for all of it take the browser longer than three questions. */
export const isUnseen = (element: Element): boolean =>
  TAGS.test(element.tagName) || hasAttribute(element, 'hidden') || CLASSES.test(attribute(element, 'class') ?? '');
