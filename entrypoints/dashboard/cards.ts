import {signal} from '@preact/signals';
import type {RowCard} from '../../components/listings-actions.ts';
import {cardOf, type Judge} from '../../lib/reports/card.ts';
import type {Ills} from '../../lib/reports/health.ts';
import type {Row} from '../../lib/reports/listings-facets.ts';
import {judge} from '../screen/judge.ts';
import {ills} from './health.ts';
import {hour} from './hour.ts';
import {breathe} from './slices.ts';

/** ms that judging may take at a stretch while rows are being drawn. */
const STRETCH = 8;

const unjudged: Judge = () => ({score: undefined, verdicts: []});

const cards = new WeakMap<Row, {at: number; ills: Ills; card: RowCard}>();
/** Rows that were drawn before they were judged; those drawn last are judged first. */
const waiting: Row[] = [];

/** Counts how often rows that are drawn have been judged since: who shows cards looks again. */
export const judgings = signal(0);

let left = STRETCH;
let isWorking = false;

const put = (row: Row, at: number, isJudged: boolean): RowCard => {
  const ill = ills.peek();
  const card = {...cardOf(row.known, isJudged ? judge : unjudged, at, ill), isJudged};
  cards.set(row, {at, ills: ill, card});
  return card;
};

const judged = (row: Row, at: number): RowCard => {
  const start = performance.now();
  const card = put(row, at, true);
  left -= performance.now() - start;
  return card;
};

const work = async (): Promise<void> => {
  isWorking = true;
  do {
    await breathe();
    left = STRETCH;
    const before = waiting.length;
    for (let row = waiting.pop(); row; row = left > 0 ? waiting.pop() : undefined) judged(row, hour.peek());
    if (waiting.length < before) judgings.value += 1;
  } while (waiting.length > 0);
  left = STRETCH;
  isWorking = false;
};

/** What a row shows: judged at once as long as that holds up nothing, else soon. */
export const rowCard = (row: Row): RowCard => {
  const at = hour.peek();
  const known = cards.get(row);
  if (known?.at === at && known.ills === ills.peek()) return known.card;
  if (!isWorking) void work();
  if (left > 0) return judged(row, at);
  waiting.push(row);
  return put(row, at, false);
};
