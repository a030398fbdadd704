import {folded} from '../parse/json.ts';
import {once, type Page} from './page.ts';

/** The page's own metas about what it shows, by lower-case name; the first of a name wins. The document's title is `title`. */
export const metas = (page: Page): Record<string, string> =>
  once(page, 'meta', () => {
    const {doc, isLeft} = page;
    const out: Record<string, string> = {title: isLeft?.(doc.title) ? '' : folded(doc.title).slice(0, 5000)};
    // Metas are changed together, so the one that always changes speaks for the others.
    if (isLeft?.(doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '')) return out;
    for (const element of doc.querySelectorAll('meta[content]')) {
      const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
      const content = folded(element.getAttribute('content') ?? '').slice(0, 5000);
      if (/^(?:og:|product:|description$)/.test(name) && content && name.length < 100) out[name] ??= content;
    }
    return out;
  });
