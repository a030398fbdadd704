import {parseLiteral} from '../parse/json.ts';
import {asPage, type Rows} from './grid-reads.ts';
import {once, type Page, type Read} from './page.ts';
import {endOf} from './page-state.ts';
import {dig, knowing, toldById} from './told-rows.ts';

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

/**
 * The rows of a page whose own script tells of them: each row that is shown, joined by its ref with what the script says of it, and after
 * them those that the script alone tells of. `path` leads to the list in the script's data, `id` to the ref in one of its members.
 */
export const stateRows =
  (state: {holder: RegExp; path: string; id: string}, shown: Rows, ref: Read<string>): Rows =>
  page => {
    const told = toldById(dig(stateOf(page, state.holder), state.path), state.id);
    const rows = shown(page).map(row => {
      const name = ref(row)[0]?.value ?? '';
      knowing(row, told.get(name));
      told.delete(name);
      return row;
    });
    const unseen = [...told.values()].map(node =>
      knowing(asPage(page, {root: page.doc.documentElement, spots: () => [], lines: () => []}), node),
    );
    return [...rows, ...unseen];
  };
