import type {CardWords, Reading} from '../model/reading.ts';
import {isObject, type Json} from '../parse/json.ts';
import {answersOf, parsed} from './answers.ts';
import type {Page} from './page.ts';
import {dig} from './told-rows.ts';

/**
 * Where a back end's own pages are answered of orders. `at`: the path of the endpoint; `paths`: where an order, or a list of them, lies in an
 * answer; `ref` and `placedAt` (ISO 8601): where they lie in an order; `line`: where its lines lie, and in one of them its title and SKU;
 * `placedBy`: by what else one knows when it was placed, the surest first: where such entries lie, in one of them its time, and what it then says.
 */
export type ToldOrders = {
  at: RegExp;
  paths: readonly string[];
  ref: string;
  placedAt: string;
  line: {path: string; title: string; sku: string};
  placedBy?: readonly Moment[];
};

type Moment = {path: string; at: string; is: Readonly<Record<string, readonly string[]>>};

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

const textAt = (node: unknown, path: string): string => {
  const value = dig(node, path);
  return typeof value === 'string' ? value.trim() : '';
};

const listAt = (node: unknown, path: string): unknown[] => {
  const value = dig(node, path);
  return (Array.isArray(value) ? value : [value]).slice(0, 1000);
};

/** All that the page was answered of the orders of these refs, each of which is told of in parts. */
const toldOf = (page: Page, {at, paths, ref}: ToldOrders, refs: ReadonlySet<string>): Map<string, Json[]> => {
  const found = new Map([...refs].map(name => [name, [] as Json[]]));
  for (const {at: path, text} of answersOf(page)) {
    // Most answers are of other things, and long.
    if (!at.test(path) || ![...refs].some(one => text.includes(one))) continue;
    const answer = parsed(text);
    for (const order of paths.flatMap(each => listAt(answer, each)).filter(isObject)) found.get(textAt(order, ref))?.push(order);
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

type Shown = NonNullable<Reading['found'][string]>;

/** By an entry that is written in the same moment: true to the minute. What was written twice tells neither time. */
const placedBy = (told: readonly Json[], {path, at, is}: Moment): Shown => {
  const entries = told.flatMap(order => listAt(order, path));
  const times = entries
    .filter(entry => Object.entries(is).every(([where, words]) => words.includes(textAt(entry, where))))
    .map(entry => textAt(entry, at));
  const [only, ...others] = new Set(times);
  return only && !others.length && ISO.test(only)
    ? [{value: {shown: [only.replace(/(T..:..)[:\d.]*/, '$1')]}, from: `page data ${path} ${at}`}]
    : [];
};

const placed = (told: readonly Json[], {placedAt, placedBy: moments = []}: ToldOrders): Shown => {
  const at = told.map(order => textAt(order, placedAt)).findLast(text => ISO.test(text));
  if (at) return [{value: {shown: [at]}, from: `page data ${placedAt}`}];
  return moments.map(moment => placedBy(told, moment)).find(({length}) => length) ?? [];
};

const completed = (reading: Reading, told: readonly Json[], one: ToldOrders): Reading => {
  const [at, lines] = [placed(told, one), reading.found.lines?.[0]];
  const cards = (lines?.value as CardWords | undefined)?.cards;
  // Lists know no lines.
  const goods = listAt(
    told.findLast(order => Array.isArray(dig(order, one.line.path))),
    one.line.path,
  );
  return {
    ...reading,
    found: {
      ...reading.found,
      ...(at.length ? {placedAt: at} : {}),
      ...(lines && cards ? {lines: [{...lines, value: {cards: cards.map(card => withSku(card, goods, one.line))}}]} : {}),
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
        return order?.length ? completed(reading, order, one) : reading;
      });
    }, readings);
  };
