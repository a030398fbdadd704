import type {CardWords, Reading} from '../model/reading.ts';
import {isObject, type Json} from '../parse/json.ts';
import {answersOf, parsed} from './answers.ts';
import type {Page} from './page.ts';
import {dig} from './told-rows.ts';

/**
 * Where a back end's own pages are answered of orders. `at`: the path of the endpoint; `paths`: where an order, or a list of them, lies in an
 * answer; `ref` and `placedAt` (ISO 8601): where they lie in an order; `line`: where its lines lie, and in one of them its title and SKU.
 */
export type ToldOrders = {
  at: RegExp;
  paths: readonly string[];
  ref: string;
  placedAt: string;
  line: {path: string; title: string; sku: string};
};

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

const textAt = (node: unknown, path: string): string => {
  const value = dig(node, path);
  return typeof value === 'string' ? value.trim() : '';
};

const listAt = (node: unknown, path: string): unknown[] => {
  const value = dig(node, path);
  return (Array.isArray(value) ? value : [value]).slice(0, 1000);
};

/** What the page was answered of the orders of these refs; of several answers the last that names any lines, since lists know none. */
const toldOf = (page: Page, {at, paths, ref, line}: ToldOrders, refs: ReadonlySet<string>): Map<string, Json> => {
  const found = new Map<string, Json>();
  for (const {at: path, text} of answersOf(page)) {
    // Most answers are of other things, and long.
    if (!at.test(path) || ![...refs].some(one => text.includes(one))) continue;
    const answer = parsed(text);
    for (const order of paths.flatMap(each => listAt(answer, each)).filter(isObject)) {
      const name = textAt(order, ref);
      if (refs.has(name) && (!found.has(name) || Array.isArray(dig(order, line.path)))) found.set(name, order);
    }
  }
  return found;
};

type Card = CardWords['cards'][number];

/** A line with the SKU that the answer gives for its title: where two of one title have different ones it stays without. */
const withSku = (card: Card, told: readonly unknown[], {title, sku}: ToldOrders['line']): Card => {
  const called = card.title?.[0];
  const skus = new Set(told.filter(one => textAt(one, title) === called).map(one => textAt(one, sku)));
  const [only] = skus.size === 1 ? skus : [];
  return only && !card.sku?.length ? {...card, sku: [only]} : card;
};

const completed = (reading: Reading, told: Json, {placedAt, line}: ToldOrders): Reading => {
  const [at, lines] = [textAt(told, placedAt), reading.found.lines?.[0]];
  const cards = (lines?.value as CardWords | undefined)?.cards;
  return {
    ...reading,
    found: {
      ...reading.found,
      ...(ISO.test(at) ? {placedAt: [{value: {shown: [at]}, from: `page data ${placedAt}`}]} : {}),
      ...(lines && cards ? {lines: [{...lines, value: {cards: cards.map(card => withSku(card, listAt(told, line.path), line))}}]} : {}),
    },
  };
};

/**
 * Completes the orders that were read with what the page was answered of them and does not show: when they were placed, and the SKUs of their
 * lines. Nothing else is taken from the answers, which hold the buyer too; orders that are not shown are not told of. Never throws.
 */
export const tellOrders =
  (all: readonly ToldOrders[]) =>
  (page: Page, readings: Reading[]): Reading[] => {
    const refs = new Set(readings.flatMap(({kind, ref}) => (kind === 'order' && ref) || []));
    if (refs.size === 0) return readings;
    return all.reduce((done, one) => {
      const told = toldOf(page, one, refs);
      return done.map(reading => {
        const order = reading.kind === 'order' ? told.get(reading.ref ?? '') : undefined;
        return order ? completed(reading, order, one) : reading;
      });
    }, readings);
  };
