import {pageOf} from '../../../lib/read/page.ts';
import {findersOf, placeOf} from '../../../lib/read/taught-finders.ts';
import {fitsOf} from '../../../lib/read/taught-words.ts';
import {addSiblings, randomOf, rehash, wrap} from './mutate.ts';

/** How often an element was found again, how often nothing, and which were taken for another. */
export type Found = {tried: number; nameless: number; again: number; lost: number; wrong: string[]};

const hasText = (element: Element): boolean =>
  [...element.childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && /\S{2}/.test(nodeValue ?? '')) || element.tagName === 'IMG';

const pick = <T>(all: T[], count: number, random: () => number): T[] => {
  const left = [...all];
  return Array.from({length: Math.min(count, left.length)}, () => left.splice(Math.floor(random() * left.length), 1)[0] as T);
};

const changes: ((random: () => number) => void)[] = [
  () => undefined,
  () => rehash(document),
  random => addSiblings(document, random),
  random => wrap(document, random),
];

/** Runs inside a page: makes finders of elements that show something, changes the page more and more, and looks for them again. */
export const read = (): string => {
  const random = randomOf(7);
  const page = () => pageOf(document, location.href);
  const fits = (element: Element) => (/\d/.test(element.textContent) ? fitsOf('price', page()) : undefined);
  const elements = pick(
    [...document.body.querySelectorAll('*')].filter(one => hasText(one) && one.checkVisibility()),
    40,
    random,
  );
  const made = elements.map(element => ({element, finders: findersOf(page(), element, fits(element))}));
  const known = made.filter(({finders}) => finders.length > 0);
  const found: Found = {tried: 0, nameless: made.length - known.length, again: 0, lost: 0, wrong: []};
  for (const change of changes) {
    change(random);
    for (const {element, finders} of known) {
      const there = placeOf(page(), finders, fits(element));
      found.tried += 1;
      if (!there) found.lost += 1;
      else if (there.textContent.trim() === element.textContent.trim()) found.again += 1;
      else found.wrong.push(`${JSON.stringify(finders)}: ${element.textContent.slice(0, 60)} → ${there.textContent.slice(0, 60)}`);
    }
  }
  return JSON.stringify(found);
};
