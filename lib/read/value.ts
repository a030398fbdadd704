import type {MoneyWords, StockWords} from '../model/reading.ts';
import {map} from './element.ts';
import type {Page, Read} from './page.ts';

/** An amount in the page's words, with what settles a bare sign: the currency its data name, and its language. */
export const moneyWords = ({doc}: Page, words: string, hint?: string): MoneyWords => {
  const locale = doc.documentElement.lang;
  return {money: words.slice(0, 200), ...(hint ? {hint} : {}), ...(locale ? {locale} : {})};
};

/** A text as money, parsed in the background. */
export const money = (read: Read<string>): Read<MoneyWords> =>
  map(read, (words, page) => (/\p{Nd}/u.test(words) ? moneyWords(page, words) : undefined));

/** A text as availability, understood in the background in the words of many languages. */
export const stocked = (read: Read<string>): Read<StockWords> => map(read, words => ({stock: words.slice(0, 200)}));

/** The first number of a text: "4,6 von 5 Sternen" is 4.6. */
export const decimal = (read: Read<string>): Read<number> =>
  map(read, words => {
    const number = /\d+(?:[.,]\d+)?/.exec(words)?.[0];
    return number ? Number(number.replace(',', '.')) : undefined;
  });

/** The first whole number of a text, thousands marks of any kind left out: "1.091 Bewertungen" is 1091. */
export const count = (read: Read<string>): Read<number> =>
  map(read, words => {
    const digits = /\d[\d.,\s'’]*/.exec(words)?.[0].replace(/\D/g, '');
    return digits && digits.length < 10 ? Number(digits) : undefined;
  });

/** An amount of the one currency that a site sells in, where the page names none. */
export const hinted = (currency: string, read: Read<MoneyWords>): Read<MoneyWords> => map(read, words => ({hint: currency, ...words}));

/** A text as money of the one currency that the site sells in, whatever country a bare sign would be of; a range has the sign at both ends. */
export const moneyOf = (currency: string, read: Read<string>): Read<MoneyWords> =>
  map(read, (words, page) => (/\p{Nd}/u.test(words) ? moneyWords(page, words, currency) : undefined));
