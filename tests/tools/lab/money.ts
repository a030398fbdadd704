import {moneyText} from '../../../lib/parse/money.ts';

type Question = {text: string; hint?: string | null; locale?: string};

/** The verb `money`: a text with a price in, the amount and its currency out. Throws where there is no text. */
export const answer = ({text, hint = null, locale}: Question) => {
  if (typeof text !== 'string') throw new Error('"text" is missing');
  return moneyText(text, hint, locale);
};
