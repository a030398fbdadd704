import type {GridKind} from '../parse/column-kinds.ts';
import {all} from './element.ts';
import {grids} from './grid.ts';
import {pairsOf} from './grid-cards.ts';
import {asPage, type Rows, rowsOf} from './grid-reads.ts';
import {type GridRow, pairsRow} from './grid-row.ts';
import type {Page} from './page.ts';

/** An element as one thing of a kind, by what it says under labels and by names in the page's code; looked at when it is first asked. */
export const partAs = (page: Page, root: Element, kind: GridKind): Page => {
  let row: GridRow | undefined;
  const told = (): GridRow => {
    row ??= pairsRow(root, pairsOf(root), kind);
    return row;
  };
  return asPage(page, {root, spots: meaning => told().spots(meaning), lines: () => told().lines()});
};

/**
 * The rows that a site's selector names, each with what the reader of any grid knows of it; where the selector names none, the rows that
 * that one finds.
 */
export const rowsAt =
  (selector: string, ...kinds: [GridKind, ...GridKind[]]): Rows =>
  page => {
    const found = rowsOf(...kinds)(page);
    const elements = all(page, selector);
    if (!elements.length) return found;
    const known = new Map<Element, Page>();
    for (const row of found) {
      const own = (row.root as Element).closest(selector);
      if (own && !known.has(own)) known.set(own, row);
    }
    return elements.map(root => {
      const row = known.get(root);
      return row ? {...row, root} : partAs(page, root, kinds[0]);
    });
  };

/** Does the page list things of these kinds, by a site's selector or as any grid does? */
export const listsAt =
  (selector: string, ...kinds: GridKind[]) =>
  (page: Page): boolean =>
    all(page, selector).length > 0 ||
    grids(page).some(({kind, form, rows}) => kind && kinds.includes(kind) && form !== 'page' && rows.length > 0);
