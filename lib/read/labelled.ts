import type {Pair} from '../model/reading.ts';
import {tidy} from './element.ts';
import {mainHeading} from './heading.ts';
import {inAddress} from './main-product.ts';
import {once, type Page} from './page.ts';
import {isSeen} from './seen.ts';

/** Most pairs of a page, and the longest label and value: characters. */
const MOST = 120;
const LABEL = 40;
const VALUE = 200;

/** Stands for the label of what the page's address says too. */
const IN_ADDRESS = '#';
const NOT_SAID = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION)$/;
/** `Label: value`, or the label alone with its colon. */
const COLON = /^([^:：]{2,40}?)\s*[:：]\s*(\S.*)?$/;

/** A word that may be an identifier: four signs or more, a digit among them. */
const ID = /(?<![\p{L}\d])(?=[\p{L}./_-]*\d)[\p{L}\d][\p{L}\d./_-]{3,29}(?![\p{L}\d])/gu;

/** The element that holds the value of a label that ends its own element: what follows it, or what follows the element around it. */
const valueBeside = (node: Node): Element | undefined => {
  const own = node.parentElement;
  if (!own) return undefined;
  if (node.nextSibling?.nodeType === 1) return node.nextSibling as Element;
  return own.nextElementSibling ?? undefined;
};

/** The text after a label within the element around it: `<p><b>Brand</b>: Bosch</p>`. */
const textAfter = (node: Node): string => tidy(node.parentElement?.nextSibling?.nodeValue ?? '').replace(/^[:：]\s*/, '');

/**
 * What the page says under a label of its own: rows of two cells, definition lists, `Label: value` in a line. In document order, labels
 * and values as they stand; which label means what is worked out in the background.
 */
export const labelled = (page: Page): Pair[] =>
  once(page, 'labelled', () => {
    const pairs: Pair[] = [];
    const add = (label: string, value: string, element: Element | null) => {
      const named = tidy(label).replace(/\s*[:：]$/, '');
      const said = value.length > VALUE * 4 ? '' : tidy(value);
      if (!named || !said || named.length > LABEL || said.length > VALUE || !element || !isSeen(element)) return;
      pairs.push([named, said]);
    };
    for (const row of page.doc.querySelectorAll('tr')) {
      const [label, value, ...more] = row.children;
      if (pairs.length < MOST && label && value && !more.length) add(label.textContent, value.textContent, row);
    }
    for (const label of page.doc.querySelectorAll('dt')) {
      const value = label.nextElementSibling;
      if (pairs.length < MOST && value?.tagName === 'DD') add(label.textContent, value.textContent, label);
    }
    // `<p>Brand</p><p>Bosch</p>`: two leaves and nothing else.
    for (const holder of page.doc.querySelectorAll('li,div')) {
      const [label, value] = holder.childElementCount === 2 ? holder.children : [];
      if (pairs.length < MOST && label && value && !label.childElementCount && !value.childElementCount)
        add(label.textContent, value.textContent, holder);
    }
    const title = mainHeading(page)?.textContent ?? '';
    const walker = page.doc.createTreeWalker(page.doc.body ?? page.doc, 4);
    for (let node = walker.nextNode(); node && pairs.length < MOST; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (text.length < 3 || text.length > 160) continue;
      // An identifier that stands on the page and in its address is the page's own, with any label or none.
      if (text.length < 60 && /\d/.test(text) && node.parentElement && !NOT_SAID.test(node.parentElement.tagName))
        for (const [id] of text.matchAll(ID))
          if (inAddress(page, id) && !title.includes(id) && !/^(?:19|20)\d\d$/.test(id)) add(IN_ADDRESS, id, node.parentElement);
      if (!/[:：]/.test(text)) continue;
      const [, label = '', value] = COLON.exec(tidy(text)) ?? [];
      const parent = node.parentElement;
      if (!label || !parent || NOT_SAID.test(parent.tagName)) continue;
      add(label, value ?? (textAfter(node) || valueBeside(node)?.textContent || ''), parent);
    }
    return pairs;
  });
