import {type Kind, units} from './units.ts';

/** A number with its unit in a text: `amount` in base units of its kind (ml, g, mm, one …), and where in the text it stands. */
export type Measure = {kind: Kind; amount: number; start: number; end: number};

const number = String.raw`\d+(?:[.,]\d+)*`;
// Two words of one unit (fl. oz, cu. ft), else letters of one script, else the signs for inches.
const word = String.raw`(?:fl\.?\s?oz|cu\.?\s?ft|fluid ounces?|cubic (?:feet|foot)|\p{Script=Han}{1,3}|[\p{L}\p{M}]{1,13}|''|["″”'])`;
// A number inside a model's name (SKU500ML) is none, but 3x500ml and 油500毫升 hold one.
const alone = String.raw`(?:(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d.,])|(?<=\d\s?[x×]))`;
const pattern = new RegExp(String.raw`${alone}(${number})[\s-]?(?:er[\s-]?)?(${word})`, 'giu');

/**
 * The number of "1.5", "1,5" and "1,500". A lone mark before three digits parts thousands of grams, millilitres and pieces, and begins a
 * fraction of what is larger: 1.000 g and 1,000 g are a kilogram, 1,000 kg is one as well. NaN where it is no number.
 */
export const numberOf = (digits: string, factor = 1): number => {
  const isGrouped = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(digits);
  const isFraction = factor > 1 && /^\d+[.,]\d{3}$/.test(digits);
  return Number(isGrouped && !isFraction ? digits.replace(/[.,](?=\d{3}(?!\d))/g, '') : digits.replace(',', '.'));
};

const han = /^\p{Script=Han}/u;

/** The unit that a word is or, in Chinese, begins with (瓶装 begins with 瓶), and how much of the word that is. */
const unitAt = (written: string): {key: string; length: number} | undefined => {
  const key = written.toLowerCase().replace(/[\s.]/g, '');
  if (units.has(key)) return {key, length: written.length};
  if (/^(?:''|["″”'])$/.test(written)) return {key: '"', length: written.length};
  for (let length = han.test(written) ? written.length - 1 : 0; length > 0; length -= 1)
    if (units.has(key.slice(0, length))) return {key: key.slice(0, length), length};
  return undefined;
};

/** All numbers with units in a text, in their order. Takes as long as the text is: bound it. */
export const measuresOf = (text: string): Measure[] => {
  const found: Measure[] = [];
  for (const {0: all, 1: digits = '', 2: written = '', index} of text.matchAll(pattern)) {
    const known = unitAt(written);
    const unit = known && units.get(known.key);
    const amount = unit ? numberOf(digits, unit.factor) * unit.factor : Number.NaN;
    if (!known || !unit || !(amount > 0) || !Number.isFinite(amount)) continue;
    found.push({kind: unit.kind, amount, start: index, end: index + all.length - written.length + known.length});
  }
  return found;
};
