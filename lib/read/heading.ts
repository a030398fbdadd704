import type {MarkupWords} from '../model/reading.ts';
import {mainHeading, otherNames} from './main-heading.ts';
import {nameIn} from './name-in.ts';
import {note, type Read} from './page.ts';
import {toldByMarkup} from './told.ts';

/** The product's title: the visible heading before what markup and page title say; one that is no `h1` only after them. */
export const heading: Read<string | MarkupWords> = page => {
  const element = mainHeading(page);
  if (element) note(page, element);
  const shown = element
    ? [{value: nameIn(element, otherNames(page)), from: element.tagName.toLowerCase(), trust: element.tagName === 'H1' ? 1 : 0.5}]
    : [];
  return element?.tagName === 'H1' ? [...shown, ...toldByMarkup(page)] : [...toldByMarkup(page), ...shown];
};
