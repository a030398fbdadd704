import {type Found, findAmounts} from './amounts.ts';
import {plain} from './digits.ts';
import {decimalMark} from './locale.ts';
import type {Known, Price} from './price.ts';
import {likelyLanguages} from './scripts.ts';

/** The language of the country whose currency is likely. */
const localOf = (hint: string | undefined): string[] => (hint ? [new Intl.Locale(`und-${hint.slice(0, 2)}`).maximize().language] : []);

const languagesOf = (text: string, {hint, locale}: Known): string[] => {
  if (locale && decimalMark(locale)) return [locale, 'en'];
  return [...new Set([...localOf(hint), ...likelyLanguages(text)])];
};

/** No longer text is a price in words. */
const longest = 100;

const longer = (a: Found | undefined, b: Found): Found => (a && a.text.length >= b.text.length ? a : b);

/** The first price in a text that names its currency in words ("12 Swiss francs", "15 dollars canadiens", 100新加坡元); undefined where none is. */
export const readWords = (text: string, {hint, locale}: Known): Price | undefined => {
  if (text.length > longest || !/\d[\d.,٫' ]*-?[\p{L}\p{M}]{2}|[^\p{ASCII}\p{Script=Latin}][. ]{0,2}\d/u.test(plain(text))) return;
  let best: Found | undefined;
  for (const language of languagesOf(text, {hint, locale})) {
    const [first] = findAmounts(text, language, hint);
    // A Latin word in front may be anything ("Peso 120 g"); a sign in letters of the locale's own is none.
    if (first?.currency && /^[^\p{Script=Latin}]/u.test(plain(first.text))) best = longer(best, first);
  }
  return best && {amount: best.amount, to: undefined, currency: best.currency, text: best.text};
};

/** Does more stand beside the word that names a price's currency, which may make it another one? "12 pesos | colombianos". */
export const isNarrower = (text: string, price: Price): boolean => {
  const [, rest = ''] = plain(text).split(price.text);
  return /\p{L}{3}\.?$/u.test(price.text) && /^ \p{L}{2}/u.test(rest);
};
