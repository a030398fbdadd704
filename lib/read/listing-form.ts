import type {MoneyWords} from '../model/reading.ts';
import {type FormField, labelField, nameField} from '../parse/form-means.ts';
import {attribute, inside, isSeen} from './asks.ts';
import {currencyBeside} from './currency-beside.ts';
import {seenText, tidy} from './element.ts';
import {FIELDS} from './fields.ts';
import {type Found, note, once, type Page, type Read} from './page.ts';
import {parentOf} from './parent.ts';
import {byId, referred} from './referred.ts';
import {documentIn, rootsOf} from './roots.ts';
import {moneyWords} from './value.ts';

/** Fields of a page at most, and characters of a description. */
const [MOST, LONGEST] = [1000, 20_000];

/** And editors, which write into an element or a frame. */
const EDITED = `${FIELDS},[contenteditable=""],[contenteditable=true],iframe`;
/** Where fields ask for something else than the listing. */
const ELSEWHERE = '[role=search],header,nav,[role=navigation],[role=dialog][aria-hidden=true],table thead';

/** A field that was understood; the sure ones by a label, the next by their name, the last by what stands in them while empty. */
type Known = {field: FormField; element: Element; by: 'label' | 'name' | 'placeholder'; called: string};

/** The fields before and behind one: a block that holds neither holds it alone. */
type Near = readonly (Element | undefined)[];

/** Label and field that belong together by nothing but the block around them. */
const blockLabel = (element: Element, near: Near): string => {
  const [block, steps] = [parentOf(element), 6];
  for (let up = block, i = 0; up && i < steps; up = parentOf(up), i++) {
    if (near.some(other => up?.contains(other ?? null))) return '';
    const label = up.querySelector('label,legend,[class*=label i]');
    // The label of a field within an element of the page's own may point at nothing.
    const isLost = !label?.hasAttribute('for') || !byId(element, attribute(label, 'for'));
    if (label && !label.contains(element) && isLost) return seenText(label);
  }
  return '';
};

/** The field that an editor in a frame stands for. */
const behind = (frame: Element): Element | undefined => {
  const id = /^(.+)_ifr$/.exec(frame.id)?.[1];
  return id ? ((frame.getRootNode() as Document).getElementById?.(id) ?? undefined) : undefined;
};

/** The labels of each field: a field that is asked for its own looks through the whole page. */
type Labels = Map<Element | null, Element[]>;

const labelsOf = (element: Element, near: Near, labels: Labels): string[] => {
  const twin = element.tagName === 'IFRAME' ? behind(element) : undefined;
  if (twin) return labelsOf(twin, near, labels);
  const own = (labels.get(element) ?? []).map(label => wordsOf(label, element));
  return [...own, ...referred(element, 'aria-labelledby'), attribute(element, 'aria-label'), blockLabel(element, near)]
    .map(tidy)
    .filter(Boolean);
};
/** A label around its field says what stands before the field in it. */
const wordsOf = (label: Element, field: Element): string =>
  label.contains(field) && field.tagName === 'SELECT' ? seenText(label).replace(seenText(field), '') : seenText(label);

const firstOf = <T>(texts: readonly string[], say: (text: string) => T | undefined): {value: T; called: string} | undefined => {
  for (const called of texts) {
    const value = say(called);
    if (value !== undefined) return {value, called};
  }
  return undefined;
};

const knownBy = (element: Element, near: Near, labels: Labels): Known | undefined => {
  const names = ['name', 'id', 'data-field', 'data-testid'].map(name => attribute(element, name)).filter(Boolean);
  const ways = [
    ['label', labelsOf(element, near, labels), labelField],
    ['name', names.map(name => name.replace(/_ifr$/, '')), nameField],
    ['placeholder', [attribute(element, 'placeholder')], labelField],
  ] as const;
  for (const [by, texts, say] of ways) {
    const found = firstOf(texts, say);
    if (found) return {field: found.value, element, by, called: found.called};
  }
  return undefined;
};

const known = (page: Page): Known[] =>
  once(page, 'listing-form', () => {
    const every = <T extends Element>(selector: string): T[] => rootsOf(page).flatMap(root => inside<T>(root, selector));
    const elements = every(EDITED);
    const labels: Labels = Map.groupBy(every<HTMLLabelElement>('label'), ({control}) => control);
    return elements
      .slice(0, MOST)
      .flatMap((element, i) => (element.closest(ELSEWHERE) ? [] : (knownBy(element, [elements[i - 1], elements[i + 1]], labels) ?? [])));
  });

/** What a field holds now; undefined where it is not one that can be read. */
const heldIn = (element: Element): string | undefined => {
  if (element.tagName === 'IFRAME') {
    const body = documentIn(element as HTMLIFrameElement)?.body;
    return body?.isContentEditable || body?.id === 'tinymce' ? seenText(body) : undefined;
  }
  if (element.tagName === 'SELECT')
    return tidy([...(element as HTMLSelectElement).selectedOptions].map(option => option.textContent).join(', '));
  return 'value' in element ? String(element.value).trim() : seenText(element);
};

/** An editor keeps the field that it stands for out of sight, and what that holds is old until the form is sent. */
const isReplaced = ({element, field}: Known, all: readonly Known[]): boolean =>
  field === 'description' &&
  !isSeen(element) &&
  all.some(
    other =>
      other.field === field && other.element !== element && other.element.tagName !== 'TEXTAREA' && heldIn(other.element) !== undefined,
  );

const ORDER = ['label', 'name', 'placeholder'];

/** The fields of this kind that are called so most surely. */
const fieldsOf = (page: Page, field: FormField): Known[] => {
  const all = known(page);
  const own = all.filter(each => each.field === field && heldIn(each.element) !== undefined && !isReplaced(each, all));
  const best = Math.min(...own.map(({by}) => ORDER.indexOf(by)));
  return own.filter(({by}) => ORDER.indexOf(by) === best);
};

/** Does the page ask for this, whatever is filled in as yet? */
export const asksFor = (page: Page, field: FormField): boolean => known(page).some(each => each.field === field);

const AMOUNTS: ReadonlySet<FormField> = new Set(['price', 'salePrice', 'listPrice']);
const found = (page: Page, field: FormField): Found<string>[] => {
  const fields = fieldsOf(page, field).slice(0, 6);
  const values = fields.flatMap(({element, called}) => {
    const held = heldIn(element)?.slice(0, LONGEST);
    const value = held && AMOUNTS.has(field) && /^[\p{Nd}.,\s']+$/u.test(held) ? `${held} ${currencyBeside(element, EDITED)}`.trim() : held;
    if (value) note(page, element);
    return value ? [{value, from: `form field “${called.slice(0, 60)}”`}] : [];
  });
  return values.filter(({value}, i) => values.findIndex(other => other.value === value) === i);
};

/** What the form field of a listing's edit page holds now, whatever the page calls it; several values where several fields claim to be it. */
export const formField =
  (field: Exclude<FormField, 'pictures' | 'price' | 'listPrice' | 'salePrice'>): Read<string> =>
  page =>
    found(page, field);

const ofCurrency = (page: Page, values: Found<string>[]): Found<MoneyWords>[] =>
  values.filter(({value}) => /\p{Nd}/u.test(value)).map(({value, from}) => ({from, value: moneyWords(page, value)}));

/** What is asked: the sale price where one is filled in, else the price, else the regular one where a sale price might be given beside it. */
export const formPrice: Read<MoneyWords> = page => {
  const sale = found(page, 'salePrice');
  const price = sale.length ? sale : found(page, 'price');
  return ofCurrency(page, price.length || !fieldsOf(page, 'salePrice').length ? price : found(page, 'listPrice'));
};

/** The price before it was reduced: none where nothing is reduced. */
export const formListPrice: Read<MoneyWords> = page => {
  const isReduced = found(page, 'salePrice').length > 0 || found(page, 'price').length > 0;
  return isReduced
    ? ofCurrency(page, found(page, 'salePrice').length && found(page, 'price').length ? found(page, 'price') : found(page, 'listPrice'))
    : [];
};

/** Tags as a list: what one field holds between commas. */
export const formTags: Read<string[]> = page =>
  found(page, 'tags').map(({value, from}) => ({from, value: value.split(/\s*[,，、;；\n]\s*/).filter(Boolean)}));
