import {isObject, type Json, own} from '../parse/json.ts';
import type {Page, Read} from './page.ts';

/** What lies at a path of names and places: `product.stock.0.label`; the empty path is the value itself. */
export const dig = (value: unknown, path: string): unknown =>
  path
    ? path
        .split('.')
        .reduce<unknown>((node, name) => (typeof node === 'object' && node !== null ? own(node as Json, name) : undefined), value)
    : value;

const textAt = (node: unknown, path: string): string => {
  const value = dig(node, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

/** What the page's data tell of a row stands in the row's memory under this name. */
const NODE = 'state-node';

/** What data tell of things, by the id that lies at a path of each; of two with one id the later one. */
export const toldById = (list: unknown, id: string): Map<string, Json> => {
  const nodes = (Array.isArray(list) ? list : []).filter(isObject).slice(0, 1000);
  return new Map(nodes.flatMap(node => (textAt(node, id) ? [[textAt(node, id), node] as const] : [])));
};

/** Lets a row know what the page's data tell of it. */
export const knowing = (row: Page, node: Json | undefined): Page => {
  row.memo.set(NODE, node);
  return row;
};

/** A text or number that the page's data tell of this row. */
export const inState =
  (path: string): Read<string> =>
  ({memo}) => {
    const value = textAt(memo.get(NODE), path);
    return value ? [{value, from: `page data ${path}`}] : [];
  };

/** The lines of this order, as the page's data tell of them: which path leads to each of their fields. */
export const linesInState =
  (path: string, fields: Readonly<Record<string, string>>): Read<{cards: Record<string, string[]>[]}> =>
  ({memo}) => {
    const list = dig(memo.get(NODE), path);
    const cards = (Array.isArray(list) ? list : []).slice(0, 500).map(line =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([field, at]) => {
          const value = textAt(line, at);
          return value ? [[field, [value]]] : [];
        }),
      ),
    );
    const named = cards.filter(({ref, sku, title}) => ref ?? sku ?? title);
    return named.length ? [{value: {cards: named}, from: `page data ${path}`}] : [];
  };
