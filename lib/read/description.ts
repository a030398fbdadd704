import type {MarkupWords, ShownWords} from '../model/reading.ts';
import {isOwn, orShown} from './around.ts';
import {seenText} from './element.ts';
import {named} from './names.ts';
import {closest} from './of-element.ts';
import type {Read} from './page.ts';

/** Shorter ones are notes; longer ones hold the whole page; with more links it is a list of other pages. */
const [SHORTEST, LONGEST, LINKS] = [120, 20_000, 5];

/** What markup says, and the text of the element that calls itself the description; a tab may hide it. */
export const description: Read<ShownWords | MarkupWords> = page => {
  const called = [...named(page, /^(?:tab-|product-?)?description$/i, 'id'), ...named(page, /description/i)];
  const element = called.find(
    each =>
      !closest(each, 'a,li,label,form') &&
      each.textContent.length < LONGEST &&
      seenText(each).length > SHORTEST &&
      each.querySelectorAll('a').length <= LINKS &&
      isOwn(page, each),
  );
  return orShown(page, element ? [seenText(element)] : [], 'page description');
};
