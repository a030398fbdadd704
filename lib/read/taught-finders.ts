import type {Finder} from '../model/choice.ts';
import {tidy} from './element.ts';
import type {Page} from './page.ts';
import {isSeen} from './seen.ts';
import {type Fits, labelsOf, sortsUnder, underLabel} from './taught-label.ts';
import {type Named, namesOf} from './taught-names.ts';

/** Ways that are kept, and elements around the one that was pointed at that may help to name it. */
const MOST = 8;
const STEPS = 8;
/** A selector that finds more than these was made for something else. */
const MANY = 20;

const query = (page: Page, selector: string): Element[] => {
  try {
    return [...page.doc.querySelectorAll(selector)].slice(0, MANY + 1);
  } catch {
    // It may come from a backup that somebody edited.
    return [];
  }
};

/** The elements that a way leads to. */
const foundBy = (page: Page, finder: Finder, fits: Fits): Element[] =>
  finder.by === 'label' ? underLabel(page, finder.label, finder.selector, fits) : query(page, finder.selector);

const textOf = (element: Element): string => tidy(element.textContent);

/**
 * The one element that a way leads to. Where it leads to several that say the same it is the first of them; where they say different
 * things, to none: what is meant cannot be told. What a buyer does not see counts only where nothing else is found.
 */
const elementBy = (page: Page, finder: Finder, fits: Fits): Element | undefined => {
  const all = foundBy(page, finder, fits);
  const seen = all.filter(isSeen);
  const [first, ...others] = seen.length > 0 ? seen : all;
  return first && all.length <= MANY && others.every(other => textOf(other) === textOf(first)) ? first : undefined;
};

const around = (element: Element): Element[] => {
  const out: Element[] = [];
  for (let up = element.parentElement; up && up.tagName !== 'BODY' && out.length < STEPS; up = up.parentElement) out.push(up);
  return out;
};

const isOnly = (page: Page, selector: string, element: Element): boolean => {
  const found = query(page, selector);
  return found.length === 1 && found[0] === element;
};

/** The shortest way to tell an element so named from others of that name: by itself, else within a named one around it. */
const narrowed = (page: Page, own: Named, element: Element, blocks: readonly Named[]): Finder | undefined => {
  if (isOnly(page, own.selector, element)) return own;
  for (const block of blocks) {
    const selector = `${block.selector} ${own.selector}`;
    if (isOnly(page, selector, element)) return {by: block.by === 'attribute' ? own.by : 'class', selector};
  }
  return undefined;
};

/** Without a name of its own: by its tag within a named block, at last by its place among its like there. */
const placed = (page: Page, element: Element, blocks: readonly Named[]): Finder[] => {
  const tag = element.tagName.toLowerCase();
  // A place in one of many like blocks may be in another of them tomorrow.
  const single = blocks.filter(({selector}) => query(page, selector).length === 1);
  const only = single.find(({selector}) => isOnly(page, `${selector} ${tag}`, element));
  if (only) return [{by: 'structure', selector: `${only.selector} ${tag}`}];
  const parent = element.parentElement;
  const like = parent ? [...parent.children].filter(({tagName}) => tagName === element.tagName) : [];
  // Counted from both ends: where one was added or taken away nothing is found, and not a neighbour.
  const at = like.indexOf(element);
  const step = `>${tag}:nth-of-type(${at + 1}):nth-last-of-type(${like.length - at})`;
  const named = single.find(({selector}) => isOnly(page, selector + step, element));
  return named ? [{by: 'structure', selector: named.selector + step}] : [];
};

const labelled = (page: Page, element: Element, own: readonly Named[], fits: Fits): Finder[] => {
  const tag = element.tagName.toLowerCase();
  const all = labelsOf(page, element).flatMap(({label, isOwn}) =>
    sortsUnder(tag, own[0]?.selector, isOwn, fits).map((selector): Finder => ({by: 'label', label, selector})),
  );
  return all.filter(finder => {
    const found = foundBy(page, finder, fits);
    return found.length === 1 && found[0] === element;
  });
};

/** Most robust first: what says what it is, then the words beside it, then how it is styled, then where it stands. */
const RANK = {attribute: 0, label: 1, class: 2, structure: 3};

/** Ways back to an element, made of names that people gave, of labels, and of structure; most robust first, none where there is nothing to hold on to. */
export const findersOf = (page: Page, element: Element, fits?: Fits): Finder[] => {
  const own = namesOf(element);
  const blocks = around(element).flatMap(namesOf);
  const named = own.flatMap(one => narrowed(page, one, element, blocks) ?? []);
  const sure = [...named, ...labelled(page, element, own, fits).slice(0, 2)];
  const all = sure.length > 0 ? sure : placed(page, element, blocks);
  const nameOf = (one: Finder) => ('label' in one ? `${one.label}: ${one.selector}` : one.selector);
  const distinct = all.filter((one, i) => all.findIndex(other => nameOf(other) === nameOf(one)) === i);
  const short = distinct.filter(finder => finder.selector.length <= 300);
  return short.sort((a, b) => RANK[a.by] - RANK[b.by]).slice(0, MOST);
};

const isSure = ({by}: Finder): boolean => by === 'attribute' || by === 'label';

/**
 * The element that these ways lead to. None where they lead to places that say different things, or where only how it is styled or placed
 * is left of one that was known by more: a new design may have given that name to something else.
 */
export const placeOf = (page: Page, finders: readonly Finder[], fits?: Fits): Element | undefined => {
  const found = finders.flatMap(finder => {
    const element = elementBy(page, finder, fits);
    return element ? [{element, finder}] : [];
  });
  const [first] = found;
  if (!first || found.some(({element}) => textOf(element) !== textOf(first.element))) return undefined;
  return found.some(({finder}) => isSure(finder)) || !finders.some(isSure) ? first.element : undefined;
};
