import {all, tidy} from './element.ts';
import type {Page, Read} from './page.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field holds now: of a choice the words, since its code says nothing to the seller; of a box or a dot whether it is ticked. */
const held = (field: Field): string => {
  if (field.tagName === 'SELECT') return tidy((field as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
  const ticked = /^(?:checkbox|radio)$/.test(field.type) ? (field as HTMLInputElement).checked : undefined;
  return ticked === false ? '' : field.value.trim();
};

const named = (page: Page, field: Field): string[] => {
  const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const elements = [...(field.labels ?? []), ...ids.map(id => page.doc.getElementById(id))];
  const words = elements.map(element => element?.textContent ?? '');
  return [...words, field.getAttribute('aria-label') ?? ''].map(text => tidy(text).replace(/\s*[*:：]+$/, ''));
};

/** What the form fields of this label hold now, in document order; empty ones are left out. The label is the whole text, without colon or star. */
const heldUnder = (page: Page, label: string | RegExp): string[] => {
  const fits = (name: string) => (typeof label === 'string' ? name === label : label.test(name));
  const fields = all(page, 'input:not([type=hidden],[type=password]),textarea,select') as Field[];
  return fields.filter(field => named(page, field).some(fits)).flatMap(field => held(field) || []);
};

/** What the first filled form field of this label holds now. */
export const labelled =
  (label: string | RegExp): Read<string> =>
  page =>
    heldUnder(page, label)
      .slice(0, 1)
      .map(value => ({value, from: `form field “${label}”`}));

/** What all form fields of this label hold now, as one list: empty where they are there and nothing is filled in. */
export const allLabelled =
  (label: string | RegExp): Read<string[]> =>
  page => [{value: heldUnder(page, label), from: `form fields “${label}”`}];

/** Two texts that only together say something (an amount and its currency), with a space between; nothing where the first is missing. */
export const joined =
  (main: Read<string>, beside: Read<string>): Read<string> =>
  page =>
    main(page).map(found => ({...found, value: `${found.value} ${beside(page)[0]?.value ?? ''}`.trim()}));

/** A fixed value where the page holds such an element: a page that says “no pictures yet” has an empty list, not a missing one. */
export const where =
  <T>(selector: string, value: T): Read<T> =>
  page =>
    all(page, selector).length ? [{value, from: selector}] : [];
