import {aligned} from './aligned.ts';
import {centsAt, withCents} from './cents.ts';
import {currencyNames} from './currency-names.ts';
import {languageOf} from './locale.ts';
import {settle} from './marks.ts';
import {pricedAt, type Scene} from './priced.ts';
import {quantitiesOf} from './quantities.ts';

/**
 * An amount of money in a running text, `text.slice(start, end)`: exact decimal text and ISO 4217 code. Cents alone say no currency:
 * there `amount` counts what `unit` says ("50 cents").
 */
export type Found = {text: string; start: number; end: number; amount: string; currency: string | undefined; unit?: string};

/** The amounts of money in a sentence, in their order, in digits or words. `locale` (BCP-47) names its language; it and `hint` (ISO 4217) settle signs of several currencies. */
export const findAmounts = (text: string, locale: string, hint?: string): Found[] => {
  const language = languageOf(locale);
  const {line, low, from, until} = aligned(text);
  const scene: Scene = {line, low, names: currencyNames(locale), language, locale};
  const list = quantitiesOf({line, low}, language);
  const found: Found[] = [];
  let done = 0;
  const put = (first: number, last: number, rest: Pick<Found, 'amount' | 'currency' | 'unit'>) => {
    const [start, end] = [from(first), until(last)];
    found.push({text: text.slice(start, end), start, end, ...rest});
    done = last;
  };
  for (const quantity of list) {
    if (quantity.start < done) continue;
    const priced = pricedAt(scene, quantity, done);
    if (priced) {
      const whole = withCents(scene, priced, list);
      put(whole.from, whole.until, {amount: whole.amount, currency: settle(whole.codes, line, hint, locale)});
    } else {
      const cents = centsAt(scene, quantity);
      if (cents?.isAlone) put(quantity.start, cents.end, {amount: cents.count, currency: undefined, unit: cents.unit});
    }
  }
  return found;
};
