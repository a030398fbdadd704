import type {MarkupWords} from '../model/reading.ts';
import {seenText} from './element.ts';
import {named} from './names.ts';
import type {Read} from './page.ts';
import {toldByMarkup} from './told.ts';

/** The product's identifier: from markup, else one that the page shows under a name of its own. */
export const sku: Read<string | MarkupWords> = page => {
  const shown = [...named(page, /sku|product-code/i), ...named(page, /sku/i, 'id')]
    .map(element => seenText(element).replace(/^[^:：#]{1,30}[:：#]\s*/, ''))
    .find(words => words.length > 2 && words.length <= 30 && /\d/.test(words) && /^[\p{L}\p{N}./_-]+$/u.test(words));
  return [...toldByMarkup(page), ...(shown ? [{value: shown, from: 'page label', trust: 0.5}] : [])];
};
