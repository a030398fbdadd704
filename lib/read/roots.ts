import {inside} from './asks.ts';
import {once, type Page} from './page.ts';

/** Roots and frames of a page at most: one that is made of more was made to be read for ever. */
const MOST = 200;

/** Elements that a script may have given a shadow root: those with a name of their own, and empty blocks, in which a root would be seen. */
const CUSTOM = './/*[contains(name(), "-")]';
const EMPTY = ['div', 'section', 'main', 'article', 'aside', 'span'].map(tag => `${tag}:empty`).join(',');

const hostsIn = (root: Document | ShadowRoot): Element[] => {
  const doc = root.ownerDocument ?? (root as Document);
  // XPath does not begin in a shadow root itself: its children are asked one by one.
  const tops = root.nodeType === 11 ? [...root.children] : [root];
  const custom = tops.flatMap(top => [...itemsOf(doc.evaluate(CUSTOM, top, null, 7, null))]);
  return [...tops.filter((top): top is Element => top.nodeType === 1), ...custom, ...inside(root, EMPTY)];
};

const shadowIn = (root: Document | ShadowRoot, opens: Page['opens']): ShadowRoot[] =>
  hostsIn(root).flatMap(host => host.shadowRoot ?? opens?.(host) ?? []);

function* itemsOf(found: XPathResult): Generator<Element> {
  for (let i = 0; i < found.snapshotLength; i++) yield found.snapshotItem(i) as Element;
}

/** The document of a frame of the same host; undefined where it may not be read. */
export const documentIn = (frame: HTMLIFrameElement): Document | undefined => {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
};

const hostOf = (frame: HTMLIFrameElement): string | undefined => {
  const address = frame.src;
  return /^https?:/.test(address) && URL.canParse(address) ? new URL(address).host : undefined;
};

type Parts = {roots: (Document | ShadowRoot)[]; strangers: string[]};

const partsOf = (page: Page): Parts =>
  once(page, 'roots', () => {
    const roots: Parts['roots'] = [page.doc];
    const strangers = new Set<string>();
    for (let i = 0; i < roots.length && i < MOST; i++) {
      const root = roots[i] as Document | ShadowRoot;
      roots.push(...shadowIn(root, page.opens));
      for (const frame of root.querySelectorAll('iframe')) {
        const inner = documentIn(frame);
        const host = hostOf(frame);
        if (inner?.body) roots.push(inner);
        else if (host && host !== page.url.host) strangers.add(host);
      }
    }
    return {roots: roots.slice(0, MOST), strangers: [...strangers]};
  });

/** The page's document, its shadow roots and the documents of its frames of the same host, from the outside in. */
export const rootsOf = (page: Page): readonly (Document | ShadowRoot)[] => partsOf(page).roots;

/** The hosts whose frames the page shows and that may not be read from here. */
export const strangersOf = (page: Page): readonly string[] => partsOf(page).strangers;
