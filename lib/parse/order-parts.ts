import type {Money} from '../model/money.ts';
import type {OrderLine, Refund} from '../model/order.ts';
import {type Card, cardsIn, firstMeant, isCard} from './cards.ts';
import type {Moment} from './date-zone.ts';

import {meanText} from './text.ts';

/** How the words of one page are understood. */
export type Understanding = {
  /** An amount in the page's words (`MoneyWords`). */
  money: (value: unknown) => Money | undefined;
  moment: (texts: readonly string[]) => Moment | undefined;
  count: (text: string) => number | undefined;
};

/** The texts of a value: itself, or what a page shows. */
export const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  const shown = isCard(value) ? value.shown : undefined;
  return Array.isArray(shown) ? shown.filter(each => typeof each === 'string') : [];
};

const textUpTo =
  (longest: number) =>
  (value: unknown): string | undefined =>
    textsOf(value)
      .map(text => meanText(text).slice(0, longest))
      .find(Boolean);

/** A seller's own code has a letter or a digit; a dash stands where there is none. */
const codeIn = (value: unknown): string | undefined => {
  const code = textUpTo(200)(value);
  return code && /[\p{L}\p{N}]/u.test(code) ? code : undefined;
};

const told = <T extends object>(fields: {[K in keyof T]: T[K] | undefined}): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** What is taken off is written with and without its minus. */
export const unsigned = (value: unknown): unknown =>
  isCard(value) && typeof value.money === 'string'
    ? {...value, money: value.money.replace(/^[\s(]*[-−–]\s*|(?<=^\s*\p{Sc}\s?)[-−–]/u, '')}
    : value;

/** What a piece costs where only the whole line is told: none where it is no whole amount. */
const eachOf = (line: Money | undefined, quantity: number | undefined): Money | undefined =>
  line && quantity && line.amount % quantity === 0 ? {...line, amount: line.amount / quantity} : undefined;

const lineOf = (card: Card, {money, count}: Understanding): OrderLine => {
  const amount = (field: string) => firstMeant(card, field, money);
  const off = (field: string) => firstMeant(card, field, value => money(unsigned(value)));
  const quantity = firstMeant(card, 'quantity', value =>
    textsOf(value)
      .map(count)
      .find(one => one !== undefined),
  );
  return told<OrderLine>({
    ref: firstMeant(card, 'ref', textUpTo(200)),
    sku: firstMeant(card, 'sku', codeIn),
    title: firstMeant(card, 'title', textUpTo(2000)),
    quantity,
    price: amount('price') ?? eachOf(amount('total'), quantity),
    discount: off('discount'),
    refunded: off('refunded'),
    returnReason: firstMeant(card, 'returnReason', textUpTo(500)),
  });
};

/** The lines of an order in a page's words (`CardWords`), in their order; those that say nothing are left out. Undefined: it is something else, or none says anything. */
export const linesIn = (value: unknown, understanding: Understanding): OrderLine[] | undefined => {
  const lines = cardsIn(value)
    ?.filter(isCard)
    .map(card => lineOf(card, understanding))
    .filter(line => Object.keys(line).length > 0);
  return lines?.length ? lines.slice(0, 500) : undefined;
};

const refundOf = (card: Card, {money, moment}: Understanding): Refund[] => {
  const amount = firstMeant(card, 'amount', value => money(unsigned(value)));
  const at = firstMeant(card, 'at', value => moment(textsOf(value)));
  if (!amount) return [];
  return [told<Refund>({ref: firstMeant(card, 'ref', textUpTo(200)), at: at?.at, within: at?.within, amount})];
};

/** The single refunds of an order in a page's words (`CardWords` with ref, at, amount); those without an amount are none. */
export const refundsIn = (value: unknown, understanding: Understanding): Refund[] | undefined => {
  const refunds = cardsIn(value)
    ?.filter(isCard)
    .flatMap(card => refundOf(card, understanding));
  return refunds?.length ? refunds.slice(0, 100) : undefined;
};
