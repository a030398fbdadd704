import type {Pair} from '../model/reading.ts';
import {tidy} from './element.ts';
import {mainHeading} from './main-heading.ts';
import {inAddress, squeezedAddress} from './main-product.ts';
import {once, type Page} from './page.ts';
import {isSeen} from './seen.ts';
import {isShort, type Piece, pieces} from './texts.ts';

/** Most pairs of a page, and the longest label and value: characters. */
const MOST = 120;
const LABEL = 40;
const VALUE = 200;

/** Stands for the label of what the page's address says too. */
const IN_ADDRESS = '#';
const NOT_SAID = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION)$/;
/** `Label: value`, or the label alone with its colon. */
const COLON = /^([^:：]{2,40}?)\s*[:：]\s*(\S.*)?$/;

/** Signs that may be an identifier. Counted apart: to compile a repetition of letters of all scripts takes a page some 16 ms. */
const RUN = /[\p{L}\d][\p{L}\d./_-]*/gu;
const [SHORTEST, LONGEST] = [4, 30];

/** A run that is too long for one, in as few pieces as are short enough, cut behind signs between its words. */
const cut = (run: string): string[] => {
  const pieces: string[] = [];
  for (const word of run.split(/(?<=[./_-])/)) {
    const last = pieces.pop() ?? '';
    if (last.length + word.length <= LONGEST + 1) pieces.push(last + word);
    else pieces.push(last, word);
  }
  return pieces.map(piece => piece.replace(/[./_-]$/, ''));
};

/** Words that may be identifiers: four signs or more, a digit among them. */
const idsIn = (text: string): string[] =>
  (text.match(RUN) ?? [])
    .flatMap(run => (run.length > LONGEST ? cut(run) : run))
    .filter(id => id.length >= SHORTEST && id.length <= LONGEST && /\d/.test(id));

/** The element that holds the value of a label that ends its own element: what follows it, or what follows the element around it. */
const valueBeside = (node: Node): Element | undefined => {
  const own = node.parentElement;
  if (!own) return undefined;
  if (node.nextSibling?.nodeType === 1) return node.nextSibling as Element;
  return own.nextElementSibling ?? undefined;
};

const shortText = (element: Element | undefined): string => (element && isShort(element, VALUE * 4) ? element.textContent : '');

/** The text after a label within the element around it: `<p><b>Brand</b>: Bosch</p>`. */
const textAfter = (node: Node): string => tidy(node.parentElement?.nextSibling?.nodeValue ?? '').replace(/^[:：]\s*/, '');

type Add = (label: string, value: string, element: Element | null) => void;

/** Rows of two cells, and definition lists. */
const fromTables = ({doc}: Page, add: Add): void => {
  for (const row of doc.querySelectorAll('tr')) {
    if (row.childElementCount !== 2) continue;
    const label = row.firstElementChild;
    const value = label?.nextElementSibling;
    if (label && value && isShort(label, LABEL * 4) && isShort(value, VALUE * 4)) add(label.textContent, value.textContent, row);
  }
  for (const label of doc.querySelectorAll('dt')) {
    const value = label.nextElementSibling;
    if (value?.tagName === 'DD' && isShort(value, VALUE * 4)) add(label.textContent, value.textContent, label);
  }
};

/** The second of two children in a block; to count from the end takes the browser several times as long. */
const SECOND_OF_TWO = ':is(li,div)>:first-child+:last-child';

/** `<p>Brand</p><p>Bosch</p>`: two leaves and nothing else in a block. */
const fromLeaves = ({doc}: Page, add: Add): void => {
  for (const value of doc.querySelectorAll(SECOND_OF_TWO)) {
    // A count is told without making anything of the child itself.
    const label = value.childElementCount ? null : value.previousElementSibling;
    if (!label || label.childElementCount || NOT_SAID.test(label.tagName)) continue;
    if (isShort(label, LABEL * 2) && isShort(value, VALUE * 4)) add(label.textContent, value.textContent, label.parentElement);
  }
};

/** Does the text stand on the page, and not in its scripts? */
const isSaid = ({parentElement}: Node): boolean => !!parentElement && !NOT_SAID.test(parentElement.tagName);

/** An identifier that stands on the page and in its address is the page's own, with any label or none. */
const fromAddress = (page: Page, {node, text}: Piece, add: Add): void => {
  const digits = /\d+/.exec(text)?.[0];
  if (!digits || text.length > 60 || !squeezedAddress(page).includes(digits)) return;
  const title = once(page, 'title-text', () => mainHeading(page)?.textContent ?? '');
  for (const id of idsIn(text))
    if (inAddress(page, id) && !title.includes(id) && !/^(?:19|20)\d\d$/.test(id) && isSaid(node)) add(IN_ADDRESS, id, node.parentElement);
};

/** `Label: value`, with the value in the same text, behind it, or in the element beside it. */
const fromColons = ({node, text}: Piece, add: Add): void => {
  const [, label = '', value] = text.includes(':') || text.includes('：') ? (COLON.exec(tidy(text)) ?? []) : [];
  if (label && isSaid(node)) add(label, value ?? (textAfter(node) || shortText(valueBeside(node))), node.parentElement);
};

/**
 * What the page says under a label of its own: rows of two cells, definition lists, `Label: value` in a line. In this order, labels and
 * values as they stand; which label means what is worked out in the background.
 */
export const labelled = (page: Page): Pair[] =>
  once(page, 'labelled', () => {
    const pairs: Pair[] = [];
    const add: Add = (label, value, element) => {
      if (pairs.length >= MOST || value.length > VALUE * 4) return;
      const named = tidy(label).replace(/\s*[:：]$/, '');
      const said = tidy(value);
      if (named && said && named.length <= LABEL && said.length <= VALUE && element && isSeen(element)) pairs.push([named, said]);
    };
    fromTables(page, add);
    fromLeaves(page, add);
    for (const piece of pieces(page)) {
      if (piece.text.length < 3) continue;
      fromAddress(page, piece, add);
      fromColons(piece, add);
    }
    return pairs;
  });
