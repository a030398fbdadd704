import type {MoneyWords, StockWords} from '../model/reading.ts';
import {country} from './country.ts';
import {map} from './element.ts';
import type {Page, Read} from './page.ts';

/** An amount in the page's words, with what settles a bare sign: the currency its data name, else its country's; and its language. */
export const moneyWords = (page: Page, money: string, stated?: string): MoneyWords => {
  const hint = stated ?? country(page)?.currency;
  const locale = page.doc.documentElement?.lang;
  return {money, ...(hint ? {hint} : {}), ...(locale ? {locale} : {})};
};

/** A text as money, parsed in the background; a bare sign or number takes the currency of the page's country. */
export const money = (read: Read<string>): Read<MoneyWords> => map(read, (words, page) => (/\p{Nd}/u.test(words) ? moneyWords(page, words.slice(0, 200)) : undefined));

/** A text as availability, understood in the background in the words of many languages. */
export const stocked = (read: Read<string>): Read<StockWords> => map(read, stock => ({stock: stock.slice(0, 200)}));

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

/** What a text roughly amounts to, for comparing places on one page; the exact parsing is the background's. Undefined without a digit. */
export const rough = (words: string): number | undefined => {
  const run = /\d[\d.,'’\s]*/.exec(words.replace(/[٠-٩۰-۹０-９]/g, digit => String(digit.charCodeAt(0) & 15)))?.[0].trim();
  const cents = run && /[.,]\s?(\d\d?|\d{4,})$/.exec(run);
  return run ? Number(`${(cents ? run.slice(0, cents.index) : run).replace(/\D/g, '')}.${cents?.[1] ?? 0}`) : undefined;
};
