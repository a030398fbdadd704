const HIDDEN =
  '[hidden],template,noscript,script,style,[style*="display:none" i],[style*="display: none" i],[style*="visibility:hidden" i],[style*="visibility: hidden" i]';

/** Can a buyer see this element? By attributes and inline styles of it and what is around it, and by the style sheets where they are loaded. */
export const isSeen = (element: Element): boolean =>
  !element.closest(HIDDEN) && (typeof element.checkVisibility !== 'function' || element.checkVisibility({visibilityProperty: true}));
