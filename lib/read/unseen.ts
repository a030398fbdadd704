/** Elements whose text a buyer never sees, whatever the style sheet says. */
export const UNSEEN =
  'script,style,template,noscript,[hidden],.sr-only,.visually-hidden,.visuallyhidden,.screen-reader-text,.g-hdn,.clipped,.a-offscreen';
const [UNSEEN_TAG, UNSEEN_CLASS] = [
  /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/i,
  /(?<![^ \t\n\f\r])(?:sr-only|visually-?hidden|screen-reader-text|g-hdn|clipped|a-offscreen)(?![^ \t\n\f\r])/,
];
/** Does it match `UNSEEN`? Asked of each part of a text: a list of selectors takes the browser longer than its three questions. */
export const isUnseen = (element: Element): boolean =>
  UNSEEN_TAG.test(element.tagName) || element.hasAttribute('hidden') || UNSEEN_CLASS.test(element.getAttribute('class') ?? '');
