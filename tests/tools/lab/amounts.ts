import {findAmounts} from '../../../lib/parse/amounts.ts';
import {decimalMark} from '../../../lib/parse/locale.ts';

type Question = {text: string; lang?: string | null};

const english = new Intl.DisplayNames('en', {type: 'language'});
const named = 'en zh ja ko hi fr de es it nl pt sv tr ru uk pl cs da nb fi hu ro el he ar fa th vi id ms bg sr hr'.split(' ');

/** A language by its code ("zh", "pt-BR") or its English name ("Chinese"). Throws on what is neither. */
const languageOf = (lang: string): string => {
  const code = named.find(one => english.of(one)?.toLowerCase() === lang.toLowerCase()) ?? lang.replace('_', '-');
  if (!decimalMark(code)) throw new Error(`“${lang}” is no language that we know.`);
  return code;
};

/**
 * The verb `amounts`: a sentence and its language in, the amounts of money in it out; `end` is behind the last character, as in
 * `text.slice(start, end)`. Cents alone have no currency and say their `unit`. Throws where there is no text.
 */
export const answer = ({text, lang}: Question) => {
  if (typeof text !== 'string') throw new Error('"text" is missing');
  const found = findAmounts(text, languageOf(lang ?? 'en')).map(({currency, unit, ...rest}) => ({
    ...rest,
    currency: currency ?? null,
    ...(unit && {unit}),
  }));
  return {found};
};
