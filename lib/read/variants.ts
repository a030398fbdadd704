import type {MarkupWords, Shown, ShownWords} from '../model/reading.ts';
import {isOwn, orShown} from './around.ts';
import {buying} from './buying.ts';
import {mainBlock} from './details.ts';
import {seenText} from './element.ts';
import {allIn} from './of-element.ts';
import type {Page, Read} from './page.ts';

const FIELDS = 'option:not([value=""]),input[type=radio]';
/** Characters of a list in a script; choices looked at. */
const [LONGEST, MOST] = [100_000, 250];

/** The variants that the page's own data list, as they stand there: in scripts the list around the id that the page's form sends, and what follows it. */
const listed = ({doc, isLeft}: Page): string => {
  const form = doc.querySelector('[data-product_variations]')?.getAttribute('data-product_variations');
  const sent = `"id":${doc.querySelector<HTMLInputElement>('[name=id]')?.value}`;
  if (!form && /\d/.test(sent))
    for (const {textContent: text} of doc.querySelectorAll('script:not([src])')) {
      const start = text.lastIndexOf('"variants":[', text.indexOf(sent));
      if (start > 0 && !isLeft?.(text)) return text.slice(start + 11, start + LONGEST);
    }
  return (form ?? '').slice(0, LONGEST);
};

/** What can be chosen beside the buy button: for each choice its name, what it offers, and a mark where it cannot be had. */
const choices = (page: Page): Shown[] =>
  buying(page).own.length
    ? ([...allIn(mainBlock(page), FIELDS)] as (HTMLOptionElement | HTMLInputElement)[]).slice(0, MOST).flatMap(field => {
        const label = ('labels' in field && field.labels?.[0]) || field;
        const {name, id} = (field.closest('select') ?? field) as HTMLInputElement;
        return isOwn(page, field) && !field.closest('[class*=search i],[role=search]')
          ? [[name || id, seenText(label) || field.value, field.disabled ? '-' : '']]
          : [];
      })
    : [];

/** The variants of the product: by markup, by the page's data, else by what can be chosen. */
export const variants: Read<ShownWords | MarkupWords> = page => {
  const list = listed(page);
  return orShown(page, list ? [list] : choices(page), 'page variants');
};
