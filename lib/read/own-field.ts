import {attribute} from './asks.ts';
import {currencyBeside} from './currency-beside.ts';
import {all, tidy} from './element.ts';
import {FIELDS} from './fields.ts';
import {note, type Page, type Read} from './page.ts';
import {documentIn} from './roots.ts';

/** What is written in a field: where it stands in the shadow of an element of the page's own (`<kat-input>`), or not even there, in that one's attribute. */
const written = (page: Page, element: Element): string => {
  const field = 'value' in element ? element : (page.opens?.(element) ?? element.shadowRoot)?.querySelector(FIELDS);
  note(page, element);
  return String(field && 'value' in field ? field.value : attribute(element, 'value')).trim();
};

const from = (selector: string): string => `form field ${selector}`;

/** What the first filled field of this name in the page's code holds now, in an element of the page's own too. */
export const ownField =
  (selector: string): Read<string> =>
  page => {
    const value = all(page, selector)
      .map(element => written(page, element))
      .find(Boolean);
    return value ? [{value, from: from(selector)}] : [];
  };

/** What all fields of this name hold now, as one list: empty where they are there and nothing is filled in. */
export const ownFields =
  (selector: string): Read<string[]> =>
  page => {
    const fields = all(page, selector);
    return fields.length ? [{value: fields.flatMap(element => written(page, element) || []), from: from(selector)}] : [];
  };

/** The amount in a field of this name, with the currency that stands beside it. */
export const ownAmount =
  (selector: string): Read<string> =>
  page =>
    ownField(selector)(page).map(found => {
      const [field] = all(page, selector);
      return {...found, value: `${found.value} ${field ? currencyBeside(field, FIELDS) : ''}`.trim()};
    });

/** What is written in an editor that stands in a frame of the page's own host. */
export const ownFrame =
  (selector: string): Read<string> =>
  page => {
    const [frame] = all(page, selector);
    const value = frame && tidy(documentIn(frame as HTMLIFrameElement)?.body?.textContent ?? '');
    return value ? [{value, from: from(selector)}] : [];
  };

/** What the names of these buttons say behind such words, as one list: `Delete tag oak`. */
export const behind =
  (selector: string, words: RegExp): Read<string[]> =>
  page => {
    const value = all(page, selector).flatMap(element => words.exec(attribute(element, 'aria-label'))?.[1] ?? []);
    return value.length ? [{value, from: selector}] : [];
  };
