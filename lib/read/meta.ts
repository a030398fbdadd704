import {tidy} from './element.ts';
import {once, type Page} from './page.ts';

/** The page's `<meta>` contents by lower-case name or property; the first of a name wins. */
const metas = (page: Page): Map<string, string> =>
  once(page, 'meta', () => {
    const out = new Map<string, string>();
    for (const element of page.doc.querySelectorAll('meta[content]')) {
      const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
      const content = tidy(element.getAttribute('content') ?? '');
      if (name && content && !out.has(name)) out.set(name, content);
    }
    return out;
  });

/** The content of the first of these metas that the page has. */
export const meta = (page: Page, ...names: string[]): string | undefined => {
  for (const name of names) {
    const content = metas(page).get(name);
    if (content) return content;
  }
  return undefined;
};
