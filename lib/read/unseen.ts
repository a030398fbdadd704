const TAGS = 'script,style,template,noscript';
const CLASSES = 'sr-only,visually-hidden,visuallyhidden,screen-reader-text,g-hdn,clipped,a-offscreen';

/** Elements whose text a buyer never sees, whatever the style sheet says. */
export const UNSEEN = `${TAGS},[hidden],.${CLASSES.replaceAll(',', ',.')}`;

const anyOf = (names: string, flags?: string) => new RegExp(`(?<!\\S)(?:${names.replaceAll(',', '|')})(?!\\S)`, flags);
const [UNSEEN_TAG, UNSEEN_CLASS] = [anyOf(TAGS, 'i'), anyOf(CLASSES)];

/** Does it match `UNSEEN`? Asked of each part of a text: a list of selectors takes the browser longer than its three questions. */
export const isUnseen = (element: Element): boolean =>
  UNSEEN_TAG.test(element.tagName) || element.hasAttribute('hidden') || UNSEEN_CLASS.test(element.getAttribute('class') ?? '');
