import type {MarkupWords} from '../model/reading.ts';
import {askMarkup} from './asked-markup.ts';
import {markupOf} from './main-markup.ts';
import type {Found, Read} from './page.ts';

// One list for all fields: written out in each it would be a part of every content script.
const TOLD: Found<MarkupWords>[] = [{value: {markup: true}, from: 'markup'}];

/** Asks the background for what the markup says of the field, at this place among the candidates. */
export const toldByMarkup: Read<MarkupWords> = page => {
  askMarkup(page, markupOf);
  return TOLD;
};
