import type {Idea} from '../parse/column-means.ts';
import {attribute, wholeWords} from './asks.ts';
import type {RawGrid} from './grid-raw.ts';

/** Rows that are looked at, and the fewest that say anything. */
const [MOST, FEWEST] = [10, 2];

const DATE = /^\D{0,12}(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})/;
export const AMOUNT = /^[-−]?(?:[A-Z]{0,3}\p{Sc}\s?[\d.,' \u00a0]+|[\d.,' \u00a0]+\s?(?:\p{Sc}|[A-Z]{3}|kr|zł))$/u;

/** A link whose address ends in an id, and whose text is one. */
const isRef = (cell: Element): boolean => {
  const link = cell.querySelector('a[href]');
  const words = link ? wholeWords(link) : '';
  return /^#?[\w-]*\d[\w-]*$/.test(words) && /\/[\w-]*\d[\w-]*\/?(?:[?#].*)?$|[?&][\w-]*id=\w*\d/i.test(attribute(link, 'href'));
};
const isDate = (cell: Element): boolean => !!cell.querySelector('time[datetime]') || DATE.test(wholeWords(cell));
const isAmount = (cell: Element): boolean => AMOUNT.test(wholeWords(cell));

const SHAPES: readonly [Idea, (cell: Element) => boolean][] = [
  ['ref', isRef],
  ['date', isDate],
  ['total', isAmount],
];

/**
 * What the columns of a list of orders without any heading are by what stands in them: the one column of links to numbers, the one of
 * dates, the one of amounts. Where two columns look alike, neither is believed.
 */
export const ideasByShape = ({columns, rows}: RawGrid): (Idea | undefined)[] => {
  const sample = rows.filter(({isWide}) => !isWide).slice(0, MOST);
  const are = (is: (cell: Element) => boolean) =>
    columns.map((_, i) => sample.length >= FEWEST && sample.every(({at}) => at[i] && is(at[i])));
  const found = SHAPES.map(([idea, is]) => ({idea, places: are(is)}));
  return columns.map((_, i) => found.find(({places}) => places[i] && places.filter(Boolean).length === 1)?.idea);
};
