/** Years back within which a date is one of business: a buyer's birthday is not. */
const RECENT = 4;
const AMOUNT = /^[-−]?(?:\p{Sc}|[A-Z]{2,3}\$?)\s?\d[\d.,\s']*$|^[-−]?\d[\d.,\s']*\s?(?:\p{Sc}|[A-Z]{3}|元|円|원|kr|zł)$/u;
const DATE =
  /^(\d{4})[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[\sT]+\d{1,2}:\d\d(?::\d\d)?)?$|^\d{1,2}[./-]\d{1,2}[./-](\d{4})(?:[\s,]+\d{1,2}:\d\d(?::\d\d)?)?$/;
const COUNT = /^\d{1,3}(?:[.,]\d+)?\s?%?$/;

/**
 * May a value that nobody understands be shown? Amounts with their currency, dates of late, small numbers: nothing that could
 * name, reach or locate a buyer.
 */
export const isHarmless = (text: string, year: number): boolean => {
  const [, first, last] = DATE.exec(text) ?? [];
  const of = Number(first ?? last);
  return AMOUNT.test(text) || COUNT.test(text) || (of >= year - RECENT && of <= year + 1);
};

/** Values that are shown of one column, each once. */
const SAMPLES = 3;
export const few = (texts: readonly string[]): string[] =>
  [...new Set(texts.filter(Boolean))].slice(0, SAMPLES).map(text => text.slice(0, 80));
