import type {Listing} from '../model/listing.ts';
import type {Words} from './words.ts';

export type Field = keyof Listing;

const yesNo = (value: unknown, {t}: Words) => t(value ? 'value.yes' : 'value.no');
const named = (value: unknown): string => (typeof value === 'object' && value && 'name' in value ? String(value.name) : String(value));
const each = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Fields whose text is not simply the value. */
const special: Partial<Record<Field, (value: unknown, words: Words) => string>> = {
  availability: (value, {t}) => t(`value.${value as Listing['availability']}`),
  owner: (value, {t}) => t(`value.${value as Listing['owner']}`),
  priceIncludesTax: yesNo,
  images: (value, words) => words.number(each(value).length),
  videos: (value, words) => words.number(each(value).length),
  listedAt: (value, words) => words.day(Number(value)),
  category: value => each(value).map(named).join(' › '),
  variants: value => each(value).map(named).join(' · '),
};

const record = (value: object, words: Words): string =>
  Object.entries(value)
    .map(([name, part]) => `${name}: ${plain(part, words)}`)
    .join(' · ');

const plain = (value: unknown, words: Words): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return words.number(value);
  if (Array.isArray(value)) return value.map(part => plain(part, words)).join(' · ');
  if (value && typeof value === 'object') {
    const price = value as {amount?: unknown; currency?: unknown};
    return typeof price.amount === 'number' && typeof price.currency === 'string'
      ? words.money(value as Listing['price'])
      : record(value, words);
  }
  return String(value);
};

/** A field's value in one line of the reader's language; takes rival values too, which no model has checked. */
export const fieldText = (field: string, value: unknown, words: Words): string => (special[field as Field] ?? plain)(value, words);

/** What a field is called; the reader's own name where the catalogue does not know it. */
export const fieldName = (field: string, {t}: Words): string => {
  const name = t(`field.${field as Field}`);
  return name === `field.${field}` ? field : name;
};
