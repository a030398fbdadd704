import {folded as tidy} from '../parse/json.ts';
import {attribute} from './asks.ts';
import {type Found, note, type Page, type Read} from './page.ts';
import {isUnseen} from './unseen.ts';

export {tidy};

const BLOCK = /^(ADDRESS|ARTICLE|BR|DD|DIV|DL|DT|FIELDSET|FIGURE|H\d|HR|LI|OL|P|SECTION|TABLE|TD|TH|TR|UL)$/;

/** Levels below an element, and pieces of text in it, that a page made to be read for ever may have more of. */
const DEEPEST = 60;
const MOST = 5000;

/** Stands where an inline element begins or ends: a sign for private use. Browsers refuse content scripts with signs that are none (U+FFFF). */
const EDGE = '\ue000';
/** Inline elements that belong to the word they stand in. */
const WITHIN = /^(?:SU[BP]|B|I|EM|STRONG|MARK|FONT)$/;
/** Style sheets set apart what stands in elements of its own: a size behind a word, a capital behind another element. */
const APART = /(?<=\p{L}{2})\ue000+(?=\d)|(?<=\p{L}{2})\ue000{2,}(?=\p{Lu})/gu;

/** How an element counts in a text: left out, or with a space around it, or with none. */
export type Place = 'out' | 'apart' | undefined;

/** The text of an element as a buyer reads it: a space between blocks, nothing hidden. */
export const seenText = (element: Element): string => placedText(element);

/** The seen text, by one who knows more of how the elements in it are placed. */
export const placedText = (element: Element, placed?: (inner: Element) => Place): string => {
  if (!element.firstElementChild) return tidy(element.textContent);
  const parts: string[] = [];
  gather(element, parts, 0, placed);
  const text = parts.join('');
  return tidy(text.includes(EDGE) ? text.replace(APART, ' ').replaceAll(EDGE, '') : text);
};

const gather = (node: Node, parts: string[], depth: number, placed?: (inner: Element) => Place): void => {
  for (let child = node.firstChild; child && parts.length < MOST; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    else if (child.nodeType === 1 && depth < DEEPEST && !isUnseen(child as Element)) {
      const place = placed?.(child as Element);
      if (place === 'out') continue;
      const {tagName} = child as Element;
      const around = place || BLOCK.test(tagName) ? ' ' : WITHIN.test(tagName) ? '' : EDGE;
      parts.push(around);
      gather(child, parts, depth + 1, placed);
      parts.push(around);
    }
  }
};

/** Most matches of a selector that are looked at. */
const MATCHES = 1000;

/** The elements of the page, or of its row, that match, the first thousand of them; the empty selector is the row itself. */
export const all = ({root}: Page, selector: string): Element[] => {
  if (!selector) return root.nodeType === 1 ? [root as Element] : [];
  return Array.prototype.slice.call(root.querySelectorAll(selector), 0, MATCHES);
};

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
      const words = tidy(attribute(element, name));
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
    found(((page.whole ?? page).memo.get('address') as Record<string, string> | undefined)?.[group], 'address');

/** Words in a named group of the address, decoded as browsers do; none where they are in an encoding of another time. */
export const inPath = (group: string): Read<string> =>
  map(fromUrl(group), words => {
    const decoded = tidy(new URLSearchParams(`=${words.replace(/&/g, '%26')}`).get('') ?? '');
    return decoded.includes('\ufffd') ? undefined : decoded;
  });

/** A parameter of the page's address. */
export const fromQuery =
  (name: string): Read<string> =>
  page =>
    found(page.url.searchParams.get(name)?.trim(), 'address');

/** The whole address that the first match links to. */
export const link = (selector: string): Read<string> =>
  map(attr(selector, 'href'), (href, {doc, url}) => {
    const base = doc.baseURI || url.href;
    return URL.canParse(href, base) && /^https?:/.test(new URL(href, base).protocol) ? new URL(href, base).href : undefined;
  });

/** The first group of a pattern in what was read. */
export const within = (read: Read<string>, pattern: RegExp): Read<string> => map(read, words => pattern.exec(words)?.[1]);

/** True where something matches. */
export const there =
  (selector: string): Read<boolean> =>
  page =>
    all(page, selector).length ? found(true, selector) : [];

/** Words that the background has to understand: a number of stars, a mark of paid places. */
export const worded = (read: Read<string>): Read<{shown: string[]}> => map(read, words => ({shown: [words.slice(0, 300)]}));

/** Rests on what those rest on of whom it is made. */
export const resting = <T>(reads: readonly Read<unknown>[], read: Read<T>): Read<T> => {
  const rests = reads.flatMap(each => each.rests ?? []);
  return rests.length ? Object.assign(read, {rests}) : read;
};

/** Readers of one type, or of several: words of the page before what its data say. */
type First = {
  <T>(...reads: Read<T>[]): Read<T>;
  <T extends readonly unknown[]>(...reads: {[K in keyof T]: Read<T[K]>}): Read<T[number]>;
};

/** The candidates of the first reader that has any. */
export const first = ((...reads: Read<unknown>[]): Read<unknown> =>
  resting(reads, page => {
    for (const read of reads) {
      const candidates = read(page);
      if (candidates.length) return candidates;
    }
    return [];
  })) as First;

/** The candidates of all readers, those of the first before the others. */
export const every = <T>(...reads: Read<T>[]): Read<T> => resting(reads, page => reads.flatMap(read => read(page)));

/** Every candidate turned into something else; those that turn into undefined fall away. */
export const map = <A, B>(read: Read<A>, change: (value: A, page: Page) => B | undefined): Read<B> =>
  resting([read], page =>
    read(page).flatMap(({value: before, ...rest}) => {
      const after = change(before, page);
      return after === undefined ? [] : [{...rest, value: after}];
    }),
  );

/** The same value on every page of this kind. */
export const constant =
  <T>(value: T, from = 'site'): Read<T> =>
  () => [{value, from}];

/** Looks in the whole page where it would else look in one row. */
export const ofPage =
  <T>(read: Read<T>): Read<T> =>
  page =>
    read({...page, root: page.doc});
