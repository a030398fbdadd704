import type {MarkupWords, ShownWords} from '../model/reading.ts';
import {orShown} from './around.ts';
import {mainBlock} from './details.ts';
import {seenText} from './element.ts';
import {named} from './names.ts';
import {holds} from './of-element.ts';
import type {Read} from './page.ts';
import {isSeen} from './seen.ts';

/** Characters of a line, and lines. */
const [LONGEST, MOST] = [120, 40];

/** What data, labels and the block of the product say of the cost of sending it: small blocks by their name. */
export const shipping: Read<ShownWords | MarkupWords> = page => {
  const block = mainBlock(page);
  const called = named(page, /shipping|deliver|versand|liefer|livrais|envio|spediz|dostaw|postage/i).filter(
    element => block !== page.doc.documentElement && holds(block, element) && isSeen(element),
  );
  // Labels speak of it too, and are sent anyway: asked after even where no block does.
  return orShown(
    page,
    ['', ...called.slice(0, MOST).map(seenText)].filter(each => each.length < LONGEST),
    'page words',
  );
};
