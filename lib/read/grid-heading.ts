import {inside} from './asks.ts';
import {seenText} from './element.ts';
import {headingsOf} from './grid-about.ts';
import type {Page} from './page.ts';
import type {Pair} from './pairs-in.ts';
import {parentOf} from './parent.ts';

/** A word that names an order: it begins with a capital or a digit and has a digit in it, a `#` may stand before it; no date and no amount. */
const NAME = /(?<![\p{L}\p{N}.,/:#-])#?((?=[\w-]*\d)[\dA-Z][\w-]{2,39})(?![\p{L}\p{N}/:]|[.,]\p{N})/gu;
const DATE = /^\d{4}-\d\d-\d\d$/;
/** Characters of a heading that names one order. */
const LONGEST = 80;

/** The name of the one order that a page is of, as its heading says: `Order #1042`, `4KU1VKR22KEJ3EUR`. Undefined where it names none, or several. */
export const headingRef = (page: Page): Pair | undefined => {
  for (const heading of headingsOf(page)) {
    const words = seenText(heading);
    const names = words.length > LONGEST ? [] : [...words.matchAll(NAME)].flatMap(([, name = '']) => (DATE.test(name) ? [] : [name]));
    if (names.length > 1) return undefined;
    if (names[0]) return {label: 'heading', said: {idea: 'ref', rank: 1}, place: {element: heading, words: names[0]}};
  }
  return undefined;
};

const BADGE = '[class*=badge i],[class*=status i],[class*=chip i],[class*=pill i],[data-slot=badge],mark';

/** The states that stand in badges beside the heading of one order. */
export const headingStates = (page: Page): Pair[] => {
  for (const heading of headingsOf(page))
    for (let up: Element | null = heading, steps = 0; up && steps < 3; up = parentOf(up), steps++) {
      const beside = [...(parentOf(up)?.children ?? [])].filter(each => each !== up);
      const own = beside.flatMap(each => (each.matches(BADGE) ? [each] : inside(each, BADGE)));
      const states = own.filter(each => !each.closest('button') && /^[^\d@]{2,40}$/.test(seenText(each)));
      if (states.length && states.length < 5)
        return states.map(element => ({label: 'heading', said: {idea: 'status', rank: 1}, place: {element}}));
      if (parentOf(up)?.matches('main,body')) break;
    }
  return [];
};
