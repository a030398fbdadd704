import {type CellWords, wordsIn} from './cell-words.ts';
import {once, type Page} from './page.ts';
import type {Place} from './pair.ts';
import {parentOf} from './parent.ts';

/** Cells of a page that are remembered at most, characters of one, and elements around it that styles go by. */
const [MOST, LONGEST, AROUND] = [2000, 600, 4];

/** What a field holds is in no markup. */
const HELD = /<(?:input|select|textarea)/;

type Known = {words: Map<string, CellWords>; row?: Element | null; around: string};

/** What the styles of what a cell stands in may go by, told once for the cells of a row. */
const aroundOf = (known: Known, cell: Element): string => {
  const row = parentOf(cell);
  if (known.row === row) return known.around;
  known.row = row;
  known.around = '';
  for (let up = row, steps = 0; up && steps < AROUND; up = parentOf(up), steps++)
    known.around += ` ${up.tagName} ${up.getAttribute('class')} ${up.getAttribute('style')}`;
  return known.around;
};

/** What is asked of an element when its words are read, besides its markup: can it be seen, and is it struck through? */
const stateOf = (element: Element): string => (element.checkVisibility() ? getComputedStyle(element).textDecorationLine : '-');

/** What tells apart cells whose words are read differently: their markup, how each part of it is shown, and what they stand in; '' where more could. */
const lookOf = (known: Known, cell: Element): string => {
  const markup = cell.outerHTML;
  if (markup.length > LONGEST || HELD.test(markup)) return '';
  const within = cell.querySelectorAll('*');
  let look = stateOf(cell);
  for (let i = 0; i < within.length; i++) look += ` ${stateOf(within[i] as Element)}`;
  return look + markup + aroundOf(known, cell);
};

/** One text, or one element with one, is read as quickly as it would be found again. */
const isPlain = ({firstElementChild: first}: Element): boolean => !first || (!first.nextElementSibling && !first.firstElementChild);

/**
 * The words of a cell that says one of a few things, as a status does: the rows of a list repeat them, and what was read in one is read
 * no second time where all that could tell them apart is the same.
 */
export const wordsAlike = (page: Page, place: Place): CellWords => {
  if (place.words !== undefined || isPlain(place.element)) return wordsIn('word', place);
  const known = once(page, 'cells-alike', (): Known => ({words: new Map(), around: ''}));
  const look = lookOf(known, place.element);
  const words = known.words.get(look) ?? wordsIn('word', place);
  if (look && known.words.size < MOST) known.words.set(look, words);
  return words;
};
