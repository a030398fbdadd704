import {named} from './names.ts';
import {once, type Page} from './page.ts';
import {parentOf} from './parent.ts';

/** Parts of a page, by what their tags or their classes are called. */
export type Parts = {tags: RegExp; names: RegExp};

type Asked = {isPart: (element: Element) => boolean; known: Map<Element | null, Element | null>};

/**
 * The part that an element is or stands in, the nearest one. Each step on the way up is asked once a page; a selector of names would be
 * held against every step anew, and takes the browser a hundred times as long.
 */
export const nearest = (page: Page, {tags, names}: Parts, element: Element): Element | null => {
  const {isPart, known} = once(page, `nearest ${names.source}`, (): Asked => {
    const called = new Set(named(page, names));
    return {isPart: each => called.has(each) || tags.test(each.tagName), known: new Map()};
  });
  const way: Element[] = [];
  let up: Element | null = element;
  for (; up && !known.has(up) && !isPart(up); up = parentOf(up)) way.push(up);
  const found = up && known.has(up) ? (known.get(up) ?? null) : up;
  for (const each of way) known.set(each, found);
  return found;
};
