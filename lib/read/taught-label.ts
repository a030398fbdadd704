import {tidy} from './element.ts';
import type {Page} from './page.ts';
import {isShort, pieces} from './texts.ts';

/** Can an element hold what is looked for? Absent where nearly anything can. */
export type Fits = ((element: Element) => boolean) | undefined;

/** Levels around a label within which its value stands. */
const STEPS = 5;
const LONGEST = 40;
/** Elements of one sort looked at behind a label; and the longest text that begins with its own label. */
const MANY = 200;
const LINE = 300;

/** A label as it is compared: without colon, star, case. */
export const plainLabel = (text: string): string =>
  tidy(text)
    .replace(/[\s*:：]+$/, '')
    .toLowerCase();

const isLabel = (text: string): boolean => text.length > 1 && text.length <= LONGEST && /\p{L}{2}/u.test(text) && !/\d|\p{Sc}/u.test(text);

const isAfter = (element: Node, label: Node): boolean => !!(label.compareDocumentPosition(element) & 4);

/** A tag alone says so little that there must be one of it; of some it says nothing at all, and the value has to tell. */
const isTag = (selector: string): boolean => /^[a-z\d]+$/.test(selector);
export const isEmptyTag = (selector: string): boolean => /^(?:span|div|p|li|a|i)$/.test(selector);

/** The first element of this sort behind a label, in the smallest block around the label that has one. */
const behind = (label: Node, selector: string, fits: Fits): Element | undefined => {
  let block = label.parentElement;
  for (let up = 0; up < STEPS && block; up++, block = block.parentElement) {
    const all = [...block.querySelectorAll(selector)].slice(0, MANY);
    const [found, other] = all.filter(element => isAfter(element, label) && /\S/.test(element.textContent) && (!fits || fits(element)));
    if (found) return other && isTag(selector) ? undefined : found;
  }
  return undefined;
};

/** `Price: 12.90 €` in one element: what stands before the colon. */
const ownLabel = (element: Element): string | undefined => {
  const [, label] = isShort(element, LINE) ? (/^([^:：]{2,40})[:：]\s*\S/.exec(tidy(element.textContent)) ?? []) : [];
  return label && isLabel(label.toLowerCase()) ? plainLabel(label) : undefined;
};

/** Begins the selector of a value that stands in one element with its label. */
const WITHIN = ':scope ';

/** The elements of this sort that stand behind a text that is the label and nothing else, or begin with it. */
export const underLabel = (page: Page, label: string, selector: string, fits: Fits): Element[] => {
  if (selector.startsWith(WITHIN)) {
    const all = [...page.doc.querySelectorAll(selector.slice(WITHIN.length))];
    return all.filter(element => ownLabel(element) === label && (!fits || fits(element)));
  }
  const found = pieces(page).flatMap(({node, text}) => (plainLabel(text) === label ? (behind(node, selector, fits) ?? []) : []));
  return [...new Set(found)];
};

/** Texts before an element, nearest first, that may be its label; `own`: it stands in the element itself. */
export const labelsOf = (page: Page, element: Element): {label: string; isOwn: boolean}[] => {
  let block: Element | null = element;
  for (let up = 0; up < STEPS - 1 && block?.parentElement; up++) block = block.parentElement;
  const before = pieces(page).filter(({node}) => block?.contains(node) && !element.contains(node) && isAfter(element, node));
  const labels = [
    ...new Set(
      before
        .map(({text}) => plainLabel(text))
        .filter(isLabel)
        .reverse(),
    ),
  ].slice(0, 4);
  const own = ownLabel(element);
  return [...(own ? [{label: own, isOwn: true}] : []), ...labels.map(label => ({label, isOwn: false}))];
};

/** The ways to write what is looked for under a label. */
export const sortsUnder = (tag: string, named: string | undefined, isOwn: boolean, fits: Fits): string[] => {
  if (isOwn) return [WITHIN + tag];
  return [...(named ? [named] : []), ...(isEmptyTag(tag) && !fits ? [] : [tag])];
};
