import type {Money} from '../model/money.ts';
import type {Markup} from '../model/reading.ts';
import {propTexts, propThings} from './json.ts';
import {offers} from './markup-texts.ts';
import {toMoney} from './money.ts';
import type {Told} from './told.ts';

/** What all say alike; where they differ by country or variant nothing is told. */
const agreed = <T>(list: readonly Told<T>[]): Told<T>[] =>
  new Set(list.map(({value}) => JSON.stringify(value))).size === 1 ? list.slice(0, 1) : [];

/** Do the prices of the offers hold the tax? */
export const includesTax = (markup: Markup): Told<boolean>[] =>
  agreed(
    offers(markup).flatMap(({node, syntax}) =>
      [node, ...propThings(node, 'priceSpecification')]
        .flatMap(holder => flags(holder.valueAddedTaxIncluded))
        .map(value => ({value, from: `${syntax} valueAddedTaxIncluded`})),
    ),
  );

const flags = (value: unknown): boolean[] =>
  [value].flat().flatMap(one => (/^(?:https?:\/\/schema\.org\/)?(?:true|false)$/i.test(String(one)) ? [/true$/i.test(String(one))] : []));

/** What sending costs by the offers' `shippingDetails`. */
export const shipping = (markup: Markup): Told<Money>[] =>
  agreed(
    offers(markup)
      .flatMap(({node, syntax}) => propThings(node, 'shippingDetails').map(details => ({details, syntax})))
      .flatMap(({details, syntax}) =>
        propThings(details, 'shippingRate').flatMap(rate => {
          const amount = propTexts(rate, 'value')[0] ?? propTexts(rate, 'price')[0] ?? '';
          const currency = (propTexts(rate, 'currency')[0] ?? propTexts(rate, 'priceCurrency')[0] ?? '').toUpperCase();
          const value = /^[A-Z]{3}$/.test(currency) ? toMoney(amount, currency) : undefined;
          return value ? [{value, from: `${syntax} shippingDetails`}] : [];
        }),
      ),
  );
