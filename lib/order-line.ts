import {blankNext, type LineNumber, type LineTable, makeRoom, numberIn} from './model/line-table.ts';
import type {Money} from './model/money.ts';
import type {Reason} from './model/refusal.ts';
import type {OrderReading} from './order-reading.ts';
import type {OrderColumn} from './order-report.ts';
import {isWrong, type Wrong} from './parse/cell.ts';
import {minorDigits} from './parse/currencies.ts';

/** Why a row is refused. */
export const refusal = ({layout: {heading}}: OrderReading, column: OrderColumn, {wrong, text}: Wrong): Reason => ({
  ...{why: wrong, column: heading[column] ?? column, text},
});

type Name = 'price' | 'discount' | 'refunded';

/** Says an amount of the line that comes next. */
const putMoney = ({numbers, texts, dictionary, rows}: LineTable, name: Name, {amount, currency, scale}: Money): void => {
  const [amounts, scales, currencies] = columnsOf(numbers, texts, name);
  amounts[rows] = amount;
  if (scale !== undefined) scales[rows] = scale;
  currencies[rows] = numberIn(dictionary, currency);
};

const columnsOf = (numbers: LineTable['numbers'], texts: LineTable['texts'], name: Name): [Float64Array, Float64Array, Int32Array] => {
  if (name === 'price') return [numbers.price, numbers.priceScale, texts.priceCurrency];
  if (name === 'discount') return [numbers.discount, numbers.discountScale, texts.discountCurrency];
  return [numbers.refunded, numbers.refundedScale, texts.refundedCurrency];
};

/** A report says of pieces that came back how many fewer there are. */
const putPieces = (table: LineTable, quantity: number, price: Money | undefined): void => {
  const {numbers, rows} = table;
  numbers.quantity[rows] = Math.max(0, quantity);
  if (quantity >= 0) return;
  numbers.returned[rows] = -quantity;
  if (price) putMoney(table, 'refunded', {...price, amount: price.amount * -quantity});
};

/**
 * Reads the line of a row into a table, as the one that comes next: it is added where the caller says so. Answers why it is refused; then nothing of
 * it is left.
 */
export const lineReader = (reading: OrderReading, table: LineTable) => {
  const [sku, title, quantityOf] = [reading.number('sku'), reading.number('title'), reading.quantity];
  const [priceOf, discountOf] = [reading.money('price'), reading.money('lineDiscount')];
  const refused = (column: OrderColumn, said: Wrong): Reason => {
    blankNext(table);
    return refusal(reading, column, said);
  };
  return (row: number, currency: string | undefined): Reason | undefined => {
    makeRoom(table);
    const {texts, rows, dictionary} = table;
    texts.sku[rows] = sku(row, dictionary);
    texts.title[rows] = title(row, dictionary);
    const price = priceOf(row, currency);
    if (isWrong(price)) return refused('price', price);
    if (price) putMoney(table, 'price', price);
    const discount = discountOf(row, currency);
    if (isWrong(discount)) return refused('lineDiscount', discount);
    if (discount) putMoney(table, 'discount', discount);
    const quantity = quantityOf(row);
    if (isWrong(quantity)) return refused('quantity', quantity);
    if (quantity !== undefined) putPieces(table, quantity, price);
    return undefined;
  };
};

const MONEY = ['price', 'discount', 'refunded'] as const;

/** Brings the amounts of an order's lines to the finest unit of any price among them, so that they can be added up. */
export const inOneScale = ({numbers, texts, dictionary}: LineTable, rows: readonly number[]): void => {
  const isTold = (name: LineNumber, row: number) => !Number.isNaN(numbers[name][row] as number);
  if (!rows.some(row => isTold('priceScale', row))) return;
  const digitsOf = (name: Name, row: number): number =>
    isTold(`${name}Scale`, row)
      ? (numbers[`${name}Scale`][row] as number)
      : minorDigits(dictionary.texts[texts[`${name}Currency`][row] as number] ?? '');
  const scale = Math.max(...rows.map(row => (isTold('price', row) ? digitsOf('price', row) : 0)));
  for (const row of rows)
    for (const name of MONEY) {
      if (!isTold(name, row)) continue;
      numbers[name][row] = (numbers[name][row] as number) * 10 ** (scale - digitsOf(name, row));
      numbers[`${name}Scale`][row] = scale;
    }
};
