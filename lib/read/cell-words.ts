import {apart, chosenWords} from '../parse/chosen-words.ts';
import {said} from '../parse/column-means.ts';
import type {Shape} from '../parse/value-shape.ts';
import {attribute, inside, isSeen, wholeWords} from './asks.ts';
import {isLabelled, mainAmounts, type Piece} from './cell-amounts.ts';
import {ACTIONS, isAction, isAllStruck, plainText, STRUCK} from './cell-plain.ts';
import {placedText, tidy} from './element.ts';
import {FIELDS} from './fields.ts';
import {ID_IN_PATH} from './id-in-path.ts';
import type {Place} from './pair.ts';

/** What a cell holds: its words one by one, and those struck through. */
export type CellWords = {words: string[]; was: string[]};

/** Words of a cell at most. */
const MOST = 6;

const BREAKS =
  'del,s,strike,ins,br,p,div,li,h1,h2,h3,h4,h5,h6,tr,td,dd,dt,label,small,mark,[class*=badge i],[class*=tag i],[class*=label i],[class*=chip i]';
const hidden = (inner: Element): 'out' | undefined => (isAction(inner) || !isSeen(inner) ? 'out' : undefined);
const unheard = (inner: Element): 'out' | undefined => (attribute(inner, 'aria-hidden') === 'true' ? 'out' : hidden(inner));

/** A status may be a button that opens a choice of others. */
const closed = (inner: Element): 'out' | undefined =>
  inner.matches('[role=menu],[role=listbox],[role=tooltip],[class*=menu i]:not(button)') || !isSeen(inner) ? 'out' : undefined;

/** The text that can be seen; what is hidden from screen readers too is a second saying of the same, unless it is all there is. */
const textOf = (element: Element): string => placedText(element, unheard) || placedText(element, hidden);

/** What a form field holds now. */
const heldIn = (field: Element): string =>
  tidy(
    field.tagName === 'SELECT' ? ((field as HTMLSelectElement).selectedOptions[0]?.textContent ?? '') : (field as HTMLInputElement).value,
  );

/** The parts of a cell that stand for themselves, one level into the next. */
const piecesOf = (element: Element, struck = isStruck(element), depth = 0): Piece[] => {
  const breaks = element.firstElementChild && depth < 8 ? element.querySelector(BREAKS) : null;
  if (!breaks) return [{text: textOf(element), isStruck: struck, element}];
  const pieces: Piece[] = [];
  let run = '';
  const end = () => {
    if (run.trim()) pieces.push({text: tidy(run), isStruck: struck, element});
    run = '';
  };
  for (const child of element.childNodes) {
    if (child.nodeType === 3) run += child.nodeValue ?? '';
    if (child.nodeType !== 1 || hidden(child as Element)) continue;
    if (!(child as Element).matches(BREAKS) && !(child as Element).querySelector(BREAKS))
      run += ` ${textOf(child as Element)} `.replace(/^ (?=\S*$)/, joint(run));
    else {
      end();
      pieces.push(...piecesOf(child as Element, struck || isStruck(child as Element), depth + 1));
    }
  }
  end();
  return pieces.filter(({text}) => text);
};
/** A sign of currency stands in an element of its own right before its number. */
const joint = (run: string): string => (/\p{Sc}$/u.test(run) ? '' : ' ');
/** Sites strike through by elements, by names, or by style alone. */
const isStruck = (element: Element): boolean => element.matches(STRUCK) || getComputedStyle(element).textDecorationLine === 'line-through';

const EXACT = /^(?:\d{10}(?:\d{3})?|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d\S*)?)$/;
const dateFor = (cell: Element): string | undefined => {
  const among = inside(cell, 'time[datetime]').map(each => attribute(each, 'datetime'));
  if (among.length === 1) return among[0] || undefined;
  const own = [cell, ...inside(cell, '*')].slice(0, 20).filter(each => each.hasAttributes());
  const data = own.flatMap(each =>
    each.getAttributeNames().flatMap(name => (name.startsWith('data-') ? [attribute(each, name).trim()] : [])),
  );
  const titles = own.map(each => attribute(each, 'title')).filter(title => (title.match(/\d/g)?.length ?? 0) >= 6);
  const exact = [...new Set([...among.filter(Boolean), ...data.filter(value => EXACT.test(value))])];
  // Two times in one cell are two things that happened.
  return exact.length === 1 ? exact[0] : exact.length ? undefined : titles.map(title => chosenWords('date', title))[0];
};

/** Names of an id in addresses and attributes. */
const IN_QUERY = /[?&](?![^=&]*(?:sess|token|auth|client|\bsid=))[^=&]*(?:id|no|sn|order|post|item|asin|sku|code)=([\w-]*\d[\w-]*)(?:&|$)/i;
const linkedId = (cell: Element): string | undefined => {
  const ids = [...inside(cell, 'a[href]'), ...(cell.matches('a[href]') ? [cell] : [])].flatMap(link => {
    const href = attribute(link, 'href');
    return (IN_QUERY.exec(href) ?? ID_IN_PATH.exec(href))?.[1] ?? [];
  });
  return [...new Set(ids)].length === 1 ? ids[0] : undefined;
};
const idFor = (cell: Element): string | undefined => {
  const box = cell.querySelector<HTMLInputElement>('input[type=checkbox],input[type=radio]')?.value ?? '';
  return linkedId(cell) ?? (/^[\w-]*\d[\w-]*$/.test(box) ? box : undefined);
};

const machineFor = (shape: Shape, cell: Element): string | undefined => {
  if (shape === 'date') return dateFor(cell);
  if (shape === 'id') return idFor(cell);
  const box = shape === 'word' ? cell.querySelector<HTMLInputElement>('input[type=checkbox],[role=switch]') : null;
  return box ? ((box.checked ?? attribute(box, 'aria-checked') === 'true') ? 'on' : 'off') : undefined;
};

/** What a picture, or an element without text, is called. */
const called = (cell: Element): string => {
  const all = cell.querySelectorAll('img[alt]:not([alt=""]),[aria-label],[title]');
  // What a button does is no part of what stands beside it.
  const named = [...all].find(each => !each.closest(ACTIONS));
  return tidy(named?.getAttribute('alt') ?? named?.getAttribute('aria-label') ?? attribute(named, 'title'));
};

const TITLES = 'a[href],strong,b,h1,h2,h3,h4,h5,h6,[class*=title i],[class*=name i]';
/** So many of them are looked at, and read, at most: of thousands within each other each would be read with all that stands in it. */
const [LOOKED, READ] = [60, 6];

/** The name of a thing is what leads to it, or stands out; what follows it in the cell are its properties. */
const titleOf = (cell: Element): Piece[] => {
  const links = inside(cell, TITLES)
    .slice(0, LOOKED)
    .filter(each => !each.closest(ACTIONS))
    .slice(0, READ);
  const nameIn = (link: Element): string | undefined =>
    [textOf(link)].find(words => /[\p{L}\p{N}]{2}/u.test(words) && !said(words.replace(/[:：].*/s, '')));
  const named = links.reduce<string | undefined>((name, link) => name ?? nameIn(link), undefined);
  return named
    ? [{text: named, isStruck: false}]
    : piecesOf(cell)
        .filter(({text}) => !isLabelled(text))
        .slice(0, 1);
};

/** Parts of a word's cell; what leads elsewhere beside it is no part of it. */
const PARTS = 'a,span,button,b,strong';
const INNER = `${PARTS},${BREAKS}`;
const badgesOf = (element: Element): Piece[] => {
  const parts = inside(element, PARTS).filter(
    part => !(part.firstElementChild && part.querySelector(INNER)) && wholeWords(part) && !hidden(part),
  );
  const own = parts.filter(part => !part.closest('a') || element.closest('a'));
  const texts = [...element.childNodes].filter(({nodeType, nodeValue}) => nodeType === 3 && nodeValue?.trim());
  const isMixed = parts.length > 1 || texts.length > 0;
  if (!isMixed || own.length === parts.length) {
    // One link may stand beside a status that is in no element of its own kind.
    const links = parts.length === 1 && own.length === 0 ? textOf(parts[0] as Element) : '';
    const pieces = piecesOf(element);
    return pieces.length > 1 ? pieces.filter(({text}) => text !== links) : pieces;
  }
  return [...texts.map(({nodeValue}) => tidy(nodeValue ?? '')), ...own.map(textOf)].map(text => ({text, isStruck: false}));
};

const partsFor = (shape: Shape, element: Element): readonly Piece[] => {
  if (shape === 'text') return titleOf(element);
  if (shape === 'word') return badgesOf(element);
  return shape === 'money' ? mainAmounts(piecesOf(element)) : piecesOf(element);
};

const piecesFor = (shape: Shape, {element, words}: Place): readonly Piece[] => {
  const plain = words ?? plainText(element);
  if (plain !== undefined) return [{text: plain, isStruck: shape === 'money' && words === undefined && isAllStruck(element)}];
  const fields = [...inside(element, FIELDS), ...(element.matches(FIELDS) ? [element] : [])].filter(field => isSeen(field));
  if (fields.length) return fields.map(field => ({text: heldIn(field), isStruck: false}));
  const pieces = partsFor(shape, element);
  if (pieces.some(({text}) => text)) return pieces;
  const closedText = shape === 'word' ? placedText(element, closed) : '';
  return [{text: closedText || (element.textContent.trim() ? '' : called(element)), isStruck: false}];
};

/** The words of a cell that a column of this shape may give away, and nothing else of it. */
export const wordsIn = (shape: Shape, place: Place): CellWords => {
  const told: CellWords = {words: [], was: []};
  for (const {text, isStruck} of piecesFor(shape, place))
    for (const each of shape === 'money' ? apart(text) : [text]) {
      const chosen = each && chosenWords(shape, each);
      const list = isStruck ? told.was : told.words;
      if (chosen && list.length < MOST && !list.includes(chosen)) list.push(chosen);
    }
  return told;
};

/** What a cell says to programs: the exact time of an attribute, the id in its link or box, whether its switch is on. */
export const dataIn = (shape: Shape, {element, words}: Place): string | undefined =>
  words === undefined ? machineFor(shape, element) : undefined;
