import type {MarkupWords, ShownWords} from '../model/reading.ts';
import {around, isOwn, orShown} from './around.ts';
import {tidy} from './element.ts';
import {named} from './names.ts';
import {closest} from './of-element.ts';
import {once, type Page, type Read} from './page.ts';
import {isSeen} from './seen.ts';
import {wholeText} from './texts.ts';

const LONGEST = 60;
/** Sellers are rated too, beside their goods. */
const SELLER = '[class*=seller i],[data-testid*=seller i],a[href*=shop]';

/** What elements by the heading that call themselves a rating say, for the eye and for screen readers. */
const shown = (page: Page): string[] =>
  once(page, 'ratings', () => {
    const rated = around(page, named(page, /rating|stars|review/i)).filter(
      each => isSeen(each) && isOwn(page, each) && !closest(each, SELLER),
    );
    const inner = rated.slice(0, 40).flatMap(each => [each, ...each.children]);
    const words = inner.flatMap(each => [tidy(each.getAttribute('aria-label') ?? ''), wholeText(each)]);
    return words.filter(each => each && each.length < LONGEST).slice(0, 40);
  });

/** What markup and page say of the buyers' rating and of how many gave one; which number is which is worked out in the background. */
export const ratings: Read<ShownWords | MarkupWords> = page => orShown(page, shown(page), 'page rating');
