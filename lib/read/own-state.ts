import {isObject, type Json, own, parseLiteral} from '../parse/json.ts';
import {asPage, type Rows} from './grid-reads.ts';
import {once, type Page, type Read} from './page.ts';
import {endOf} from './page-state.ts';

/** What a site's own inline script sets: `holder` matches all that stands before its brackets. Undefined where no script does, or one that tells of another address. */
const stateOf = (page: Page, holder: RegExp): unknown =>
  once(page, `own-state ${holder.source}`, () => {
    for (const {textContent: text} of page.doc.querySelectorAll('script:not([src])')) {
      const found = holder.exec(text);
      if (!found || page.isLeft?.(text)) continue;
      const start = found.index + found[0].length;
      const end = endOf(text, start);
      return end > 0 ? parseLiteral(text.slice(start, end)) : undefined;
    }
    return undefined;
  });

/** What lies at a path of names and places: `product.stock.0.label`. */
const dig = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, name) => (typeof node === 'object' && node !== null ? own(node as Json, name) : undefined), value);

const textAt = (node: unknown, path: string): string => {
  const value = dig(node, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

const NODE = 'state-node';

/**
 * The rows of a page whose own script tells of them: each row that is shown, joined by its ref with what the script says of it, and after
 * them those that the script alone tells of. `path` leads to the list in the script's data, `id` to the ref in one of its members.
 */
export const stateRows =
  (state: {holder: RegExp; path: string; id: string}, shown: Rows, ref: Read<string>): Rows =>
  page => {
    const list = dig(stateOf(page, state.holder), state.path);
    const nodes = (Array.isArray(list) ? list : []).filter(isObject).slice(0, 1000);
    const told = new Map(nodes.flatMap(node => (textAt(node, state.id) ? [[textAt(node, state.id), node] as const] : [])));
    const rows = shown(page).map(row => {
      const name = ref(row)[0]?.value ?? '';
      row.memo.set(NODE, told.get(name));
      told.delete(name);
      return row;
    });
    const unseen = [...told.values()].map(node => {
      const row = asPage(page, {root: page.doc.documentElement, spots: () => [], lines: () => []});
      row.memo.set(NODE, node);
      return row;
    });
    return [...rows, ...unseen];
  };

/** A text or number that the page's script tells of this row. */
export const inState =
  (path: string): Read<string> =>
  ({memo}) => {
    const value = textAt(memo.get(NODE), path);
    return value ? [{value, from: `page data ${path}`}] : [];
  };

/** The lines of this order, as the page's script tells of them: which path leads to each of their fields. */
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
