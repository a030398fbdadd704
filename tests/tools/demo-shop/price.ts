import type {Good} from './good.ts';

/** Major units with a dot: what markup and form fields hold. */
export const decimal = (minor: number) => (minor / 100).toFixed(2);

const written: Record<string, (amount: string) => string> = {
  USD: amount => `$${amount}`,
  GBP: amount => `£${amount}`,
  EUR: amount => `${amount.replace('.', ',')} €`,
  CNY: amount => `¥${amount}`,
};

/** The price as a shopper reads it; a seller may have forgotten the currency. */
export const priceText = (good: Good, minor: number) => {
  const amount = decimal(minor);
  return good.showsCurrency ? (written[good.currency]?.(amount) ?? `${amount} ${good.currency}`) : amount;
};

/** One price, or the ends of a range. */
export const offerText = (good: Good) => {
  const prices = good.variants.map(variant => variant.price);
  return prices.length > 1
    ? `${priceText(good, Math.min(...prices))} - ${priceText(good, Math.max(...prices))}`
    : priceText(good, good.price);
};

/** Form text → minor units; undefined when it is no amount. */
export const minorOf = (text: string): number | undefined => {
  const plain = /^\s*(\d{1,7})(?:[.,](\d{1,2}))?\s*$/.exec(text);
  return plain ? Number(plain[1]) * 100 + Number((plain[2] ?? '').padEnd(2, '0')) : undefined;
};
