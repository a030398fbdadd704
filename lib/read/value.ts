import type {Availability} from '../model/listing.ts';
import type {Money} from '../model/money.ts';
import {parseAvailability} from '../parse/availability.ts';
import {parseMoney} from '../parse/money.ts';
import {country} from './country.ts';
import {map} from './element.ts';
import type {Page, Read} from './page.ts';

/** The money and number marks of the page's country, for texts that leave them open. */
export const marks = (page: Page, hint?: string): {hint?: string; locale?: string} => {
  const place = country(page);
  const currency = hint ?? place?.currency;
  return {...(currency ? {hint: currency} : {}), ...(place ? {locale: place.locale} : {})};
};

/** A text as money; a bare sign or number takes the currency of the page's country. */
export const money = (read: Read<string>): Read<Money> => map(read, (words, page) => parseMoney(words, marks(page))?.money);

/** The first number of a text: "4,6 von 5 Sternen" is 4.6. */
export const decimal = (read: Read<string>): Read<number> =>
  map(read, words => {
    const number = Number(/\d+(?:[.,]\d+)?/.exec(words)?.[0].replace(',', '.') ?? 'none');
    return Number.isFinite(number) ? number : undefined;
  });

/** The first whole number of a text, thousands marks of any kind left out: "1.091 Bewertungen" is 1091. */
export const count = (read: Read<string>): Read<number> =>
  map(read, words => {
    const digits = /\d[\d.,\s'’]*/.exec(words)?.[0].replace(/\D/g, '');
    return digits && digits.length < 10 ? Number(digits) : undefined;
  });

/** A text as availability, in the words of many languages. */
export const stocked = (read: Read<string>): Read<Availability> => map(read, parseAvailability);
