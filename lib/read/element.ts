import {folded as tidy} from '../parse/json.ts';
import {type Found, note, type Page, type Read} from './page.ts';

export {tidy};

/** Elements whose text a buyer never sees, whatever the style sheet says. */
const UNSEEN =
  'script,style,template,noscript,[hidden],.sr-only,.visually-hidden,.visuallyhidden,.screen-reader-text,.g-hdn,.clipped,.a-offscreen';
const BLOCK = /^(ADDRESS|ARTICLE|BR|DD|DIV|DL|DT|FIELDSET|FIGURE|H\d|HR|LI|OL|P|SECTION|TABLE|TD|TH|TR|UL)$/;

/** Levels below an element, and pieces of text in it, that a page made to be read for ever may have more of. */
const DEEPEST = 60;
const MOST = 5000;

/** The text of an element as a buyer reads it: a space between blocks, nothing hidden. */
export const seenText = (element: Element): string => {
  const parts: string[] = [];
  gather(element, parts, 0);
  return tidy(parts.join(''));
};

const gather = (node: Node, parts: string[], depth: number): void => {
  for (let child = node.firstChild; child && parts.length < MOST; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    else if (child.nodeType === 1 && depth < DEEPEST && !(child as Element).matches(UNSEEN)) {
      const around = BLOCK.test((child as Element).tagName) ? ' ' : '';
      parts.push(around);
      gather(child, parts, depth + 1);
      parts.push(around);
    }
  }
};

/** The elements of the page, or of its row, that match, the first thousand of them; the empty selector is the row itself. */
export const all = (page: Page, selector: string): Element[] =>
  selector ? [...page.root.querySelectorAll(selector)].slice(0, 1000) : page.root.nodeType === 1 ? [page.root as Element] : [];

const found = <T>(value: T | undefined | null | '', from: string): Found<T>[] =>
  value === undefined || value === null || value === '' ? [] : [{value, from}];

/** The seen text of the first match that has any. */
export const text =
  (selector: string): Read<string> =>
  page => {
    for (const element of all(page, selector)) {
      const words = seenText(element);
      if (!words) continue;
      note(page, element);
      return found(words, selector || 'row');
    }
    return [];
  };

/** The whole text of the first match, hidden parts too: where the page keeps a full reading for screen readers. */
export const rawText =
  (selector: string): Read<string> =>
  page => {
    for (const element of all(page, selector)) {
      const words = tidy(element.textContent);
      if (words) return found(words, selector);
    }
    return [];
  };

/** The seen texts of all matches, as one list. */
export const texts =
  (selector: string): Read<string[]> =>
  page => {
    const words = all(page, selector).map(seenText).filter(Boolean);
    return words.length ? found(words, selector) : [];
  };

/** An attribute of the first match that has it. */
export const attr =
  (selector: string, name: string): Read<string> =>
  page => {
    for (const element of all(page, selector)) {
      const words = tidy(element.getAttribute(name) ?? '');
      if (words) return found(words, `${selector} @${name}`);
    }
    return [];
  };

/** What a form field holds now (never the value attribute, which keeps what it held at first). */
export const value =
  (selector: string): Read<string> =>
  page => {
    const field = all(page, selector)[0];
    return field && 'value' in field ? found(String(field.value).trim(), `${selector} value`) : [];
  };

/** A named group of the page's address pattern, as `readWith` left it in the page's memory. */
export const fromUrl =
  (group: string): Read<string> =>
  page =>
    found((page.memo.get('address') as Record<string, string> | undefined)?.[group], 'address');

/** The candidates of the first reader that has any. */
export const first =
  <T>(...reads: Read<T>[]): Read<T> =>
  page => {
    for (const read of reads) {
      const candidates = read(page);
      if (candidates.length) return candidates;
    }
    return [];
  };

/** The candidates of all readers, those of the first before the others. */
export const every =
  <T>(...reads: Read<T>[]): Read<T> =>
  page =>
    reads.flatMap(read => read(page));

/** Every candidate turned into something else; those that turn into undefined fall away. */
export const map =
  <A, B>(read: Read<A>, change: (value: A, page: Page) => B | undefined): Read<B> =>
  page =>
    read(page).flatMap(({value: before, ...rest}) => {
      const after = change(before, page);
      return after === undefined ? [] : [{...rest, value: after}];
    });

/** The same value on every page of this kind. */
export const constant =
  <T>(value: T, from = 'site'): Read<T> =>
  () => [{value, from}];

/** Looks in the whole page where it would else look in one row. */
export const ofPage =
  <T>(read: Read<T>): Read<T> =>
  page =>
    read({...page, root: page.doc});
