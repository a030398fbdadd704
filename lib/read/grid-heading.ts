import {chosenWords} from '../parse/chosen-words.ts';
import {isState} from '../parse/state-look.ts';
import {inside, wholeWords} from './asks.ts';
import {seenText, tidy} from './element.ts';
import {headingsOf} from './grid-about.ts';
import type {Page} from './page.ts';
import type {Pair, Place} from './pair.ts';
import {parentOf} from './parent.ts';
import {textsIn} from './texts.ts';

/**
 * A word that names an order: it begins with a capital or a digit and has a digit in it, a `#` may stand before it; no date and no amount.
 * As short as `#3` it is one for its `#`.
 */
const NAME = /(?<![\p{L}\p{N}.,/:#-])(?:#(?=\d{1,2}(?!\w|-))|#?(?=[\w-]{3}))((?=[\w-]*\d)[\dA-Z][\w-]{0,39})(?![\p{L}\p{N}/:]|[.,]\p{N})/gu;
const DATE = /^\d{4}-\d\d-\d\d$/;
/** Characters of a heading that names one order. */
const LONGEST = 80;

const pairOf = (idea: string, place: Place): Pair => ({label: 'heading', said: {idea, rank: 1}, place});

/** The name of the one order that a page is of, as its heading says: `Order #1042`, `4KU1VKR22KEJ3EUR`. Undefined where it names none, or several. */
export const headingRef = (page: Page): Pair | undefined => {
  for (const heading of headingsOf(page)) {
    const words = seenText(heading);
    const names = words.length > LONGEST ? [] : [...words.matchAll(NAME)].flatMap(([, name = '']) => (DATE.test(name) ? [] : [name]));
    if (names.length > 1) return undefined;
    if (names[0]) return pairOf('ref', {element: heading, words: names[0]});
  }
  return undefined;
};

const BADGE = '[class*=badge i],[class*=status i],[class*=chip i],[class*=pill i],[data-slot=badge],mark';

/** What stands beside a heading, the nearest first: beside it, and beside the two blocks around it. */
function* besideOf(heading: Element): Generator<Element[]> {
  for (let up: Element | null = heading, steps = 0; up && steps < 3; up = parentOf(up), steps++) {
    const own: Element = up;
    yield [...(parentOf(own)?.children ?? [])].filter(each => each !== own);
    if (parentOf(own)?.matches('main,body')) return;
  }
}

const isClicked = (element: Element): boolean => !!element.closest('button,[role=button]');
const badgesIn = (element: Element): Element[] => (element.matches(BADGE) ? [element] : inside(element, BADGE));
/** Many pages draw badges without calling them so: what says nothing but a state is one. */
const statesIn = (element: Element): Element[] => {
  const said = [...textsIn(element)].flatMap(({data, parentElement}) => (parentElement && isState(tidy(data)) ? [parentElement] : []));
  return said.filter(each => !each.closest('a') && isState(wholeWords(each)));
};

/** The states that stand in badges beside the heading of one order. `isTold`: a label of the page tells its state, too. */
export const headingStates = (page: Page, isTold: boolean): Pair[] => {
  const headings = headingsOf(page);
  const find = (heading: Element, among: (element: Element) => Element[]): Element[] => {
    for (const beside of besideOf(heading)) {
      const states = beside.flatMap(among).filter(each => !isClicked(each) && /^[^\d@]{2,40}$/.test(seenText(each)));
      if (states.length && states.length < 5) return states;
    }
    return [];
  };
  const badges = headings.map(heading => find(heading, badgesIn)).find(({length}) => length) ?? [];
  const states = badges.length || isTold || !headings[0] ? badges : find(headings[0], statesIn);
  return states.map(element => pairOf('status', {element}));
};

/** A date with its year, and what may follow it, beside a heading. */
const dateAt = ({data, parentElement}: Text): Pair | undefined => {
  const text = tidy(data);
  // `… 11:43 AM from Shop`: behind the last figure stands nothing of the date but the half of its day.
  const words = text.length > LONGEST ? undefined : chosenWords('date', text)?.replace(/(\d(?: ?[ap]\.?m\.?(?!\p{L}))?)(?: \D*)?$/iu, '$1');
  const isDate = words && parentElement && /(?:19|20)\d\d(?!\d)/.test(words) && text.startsWith(words);
  return isDate ? pairOf('placedAt', {element: parentElement, words}) : undefined;
};

/** The date that stands beside the heading of an order, before anything but its states: when it came in. With other words before it it is another's. */
export const headingDate = (page: Page): Pair | undefined => {
  const [heading] = headingsOf(page);
  for (const beside of heading ? besideOf(heading) : []) {
    const texts = beside
      .flatMap(each => [...textsIn(each)])
      .filter(({data, parentElement}) => data.trim() && parentElement && !isClicked(parentElement));
    const first = texts.find(({data}) => !isState(tidy(data)));
    const date = first && dateAt(first);
    if (first) return date;
  }
  return undefined;
};
