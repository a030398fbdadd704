import {plain} from './digits.ts';
import {decimalMark} from './locale.ts';

/**
 * Numbers as written, with group and decimal marks; a dot that ends a word ("Rs.250") is not part of them, nor what follows a model's
 * number ("S23 899"). Dates and times are matched to be passed over.
 */
export const numbers =
  /\d+(?:[-/]\d+){2,}|\d+(?::\d+)+|(?<!(?<![A-Z])[A-QS-Z])\d{1,3}(?:[ ']\d{3})+(?!\d)(?:[.,٫]\d+)?(?: ?[.,] ?\d\d(?!\d))?|(?:(?<![\p{L}/])[.,]+)?\d+(?:[.,'٫]\d+)*(?: ?[.,] ?\d\d(?!\d))?/gu;

/** 1,234,567 and 1,23,45,678; `0 123` is a telephone number. */
const isGrouped = (text: string): boolean => /^(?:[1-9]\d{0,2}(?:([ ,.'])\d{3})(?:\1\d{3})*|[1-9]\d?(?:,\d\d)+,\d{3})$/.test(text);

const isWhole = (text: string): boolean => /^(?:0|[1-9]\d*)$/.test(text);

/**
 * Exact decimal text of one match of `numbers`, undefined where its marks make no sense.
 * `three` says whether a lone mark (dot or comma) before exactly three digits is a decimal mark.
 */
export const decimalOf = (token: string, three: (mark: string) => boolean): string | undefined => {
  const lead = /^[.,]+/.exec(token)?.[0] ?? '';
  const text = token.slice(lead.length).replace(/ ?([.,]) ?/g, '$1');
  if (lead && /^\d+$/.test(text)) return `0.${text}`;
  const [, head = '', mark = '', tail = ''] = /^(.*)([.,٫])(\d+)$/.exec(text) ?? [];
  // 1,29999 may be 1,299 with its cents lost.
  if (lead.length > 1 || /[:/-]/.test(text) || /^[1-9]\d?,\d{5}$/.test(text)) return;
  const isLone = !/\D/.test(head);
  const isDecimal =
    mark === '٫' ||
    (isLone ? tail.length !== 3 || head === '0' || head.length > 3 || three(mark) : !head.includes(mark) || tail.length < 3);
  if (!mark || !isDecimal) return isWhole(text) ? text : isGrouped(text) ? text.replace(/\D/g, '') : undefined;
  return isWhole(head) || isGrouped(head) ? `${head.replace(/\D/g, '')}.${tail}` : undefined;
};

/** Is a lone mark before three digits a decimal mark? Dinars and rials have thousandths, prices in other currencies do not write them; where no currency is known the locale decides. */
export const threeDecimals =
  (currency?: string, locale?: string) =>
  (mark: string): boolean => {
    if (currency === 'TND') return true;
    const own = locale ? decimalMark(locale) : undefined;
    if (/^(?:BHD|JOD|KWD|LYD|OMR)$/.test(currency ?? '')) return mark === (own ?? '.');
    return !currency && mark === own;
  };

/** The first number of a text as exact decimal text: "1.299,5" → "1299.5". The locale (BCP-47) and the currency decide whether "1.299" has thousandths; without either it has none. */
export const parseDecimal = (
  text: string,
  {locale, currency}: {locale?: string | undefined; currency?: string | undefined} = {},
): string | undefined => {
  const [token] = plain(text).match(numbers) ?? [];
  return token === undefined ? undefined : decimalOf(token, threeDecimals(currency, locale));
};
