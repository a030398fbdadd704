import {ideasWithin} from '../parse/column-means.ts';
import {countedLines} from './counted-lines.ts';
import {seenText} from './element.ts';
import {headingDate} from './grid-heading.ts';
import {type GridRow, pairsRow} from './grid-row.ts';
import type {Page} from './page.ts';
import type {Pair} from './pair.ts';

const wordsOf = ({place: {element, words}}: Pair): string => words ?? seenText(element);

/** `Total paid`, `Paid total`: what has come in so far. In Chinese and its neighbours such words say what was to be paid. */
const isPaid = ({label, said: {idea, by}}: Pair): boolean =>
  idea === 'orderTotal' && !by && /\p{Script=Latin}/u.test(label) && ideasWithin(label).has('pay');
const isTotal = (pair: Pair): boolean => /^(?:orderT|t)otal$/.test(pair.said.idea ?? '') && !isPaid(pair);
/** “2 minutes ago” is when it came in as well as the date beside the heading, and says less. */
const isVague = (pair: Pair): boolean => pair.said.idea === 'placedAt' && !pair.said.by && !/(?:19|20)\d\d/.test(wordsOf(pair));

/** What the page of one order says under labels, without what has come in of its total, and with the date beside its heading where no label has one. */
export const pairsOfOrder = (page: Page, told: readonly Pair[]): Pair[] => {
  const pairs = told.some(isTotal) ? told.filter(pair => !isPaid(pair)) : [...told];
  const date = pairs.some(pair => pair.said.idea === 'placedAt' && !isVague(pair)) ? undefined : headingDate(page);
  return date ? [date, ...pairs.filter(pair => !isVague(pair))] : pairs;
};

const SUM = /^(?:subtotal|orderTotal|total)$/;

/** The lines of the order that a page is of, where no table tells them: under labels and names, else by how often a price makes a total. */
export const linesOnPage = (row: GridRow, root: Element, pairs: readonly Pair[]): GridRow[] => {
  const named = row.lines();
  const sums = pairs.flatMap(pair => (SUM.test(pair.said.idea ?? '') ? [wordsOf(pair)] : []));
  const counted = countedLines(root, sums);
  const isNamed = named.length >= counted.length && named.some(line => line.spots('quantity')[0]);
  return counted.length && !isNamed ? counted.map(own => pairsRow(root, own, 'lines')) : named;
};
