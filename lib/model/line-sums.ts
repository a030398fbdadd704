import {sumOfLines} from './completed-order.ts';
import type {LineMoney, LineTable} from './line-table.ts';
import type {Money} from './money.ts';
import type {OrderLine} from './order.ts';

/**
 * What the lines of an order come to. `gross`: Σ quantity × price, undefined where a line tells not both, and across currencies. `pieces`: undefined
 * where there are no lines or one does not tell. `isCredit`: it is no order, but a report's line or lines about pieces that came back.
 */
export type LineSums = {
  gross: Money | undefined;
  pieces: number | undefined;
  discount: Money | undefined;
  refunded: Money | undefined;
  isCredit: boolean;
};

const grossOf = (lines: readonly OrderLine[]): Money | undefined => {
  const first = lines[0]?.price;
  if (!first) return undefined;
  let amount = 0;
  for (const {quantity, price} of lines) {
    if (quantity === undefined || price?.currency !== first.currency || price.scale !== first.scale) return undefined;
    amount += price.amount * quantity;
  }
  return {...first, amount};
};

const piecesOf = (lines: readonly OrderLine[]): number | undefined => {
  let pieces = 0;
  for (const {quantity} of lines) {
    if (quantity === undefined) return undefined;
    pieces += quantity;
  }
  return lines.length > 0 ? pieces : undefined;
};

export const sumsOf = (lines: readonly OrderLine[] = []): LineSums => ({
  ...{gross: grossOf(lines), pieces: piecesOf(lines)},
  ...{discount: sumOfLines(lines, 'discount'), refunded: sumOfLines(lines, 'refunded')},
  isCredit: lines.length > 0 && lines.every(({quantity, returned}) => quantity === 0 && Boolean(returned)),
});

/** Σ of an amount, times a number where there is one to be multiplied with; undefined as above. */
const moneySum = (
  {numbers, texts, dictionary}: LineTable,
  rows: readonly number[],
  name: LineMoney,
  times: Float64Array | undefined,
): Money | undefined => {
  const [amounts, scales, currencies] = [numbers[name], numbers[`${name}Scale`], texts[`${name}Currency`]];
  let [sum, first] = [0, -1];
  for (const row of rows) {
    const amount = amounts[row] as number;
    if (Number.isNaN(amount)) {
      if (times) return undefined;
      continue;
    }
    if (first < 0) first = row;
    if (currencies[row] !== currencies[first] || !Object.is(scales[row], scales[first])) return undefined;
    sum += times ? amount * (times[row] as number) : amount;
  }
  if (first < 0 || Number.isNaN(sum)) return undefined;
  const scale = scales[first] as number;
  return {amount: sum, currency: dictionary.texts[currencies[first] as number] ?? '', ...(Number.isNaN(scale) ? {} : {scale})};
};

/** The same of lines in a table. */
export const sumsIn = (table: LineTable, rows: readonly number[]): LineSums => {
  const {quantity, returned} = table.numbers;
  let [pieces, isCredit] = [0, rows.length > 0];
  for (const row of rows) {
    pieces += quantity[row] as number;
    isCredit &&= quantity[row] === 0 && (returned[row] as number) > 0;
  }
  return {
    gross: moneySum(table, rows, 'price', quantity),
    pieces: rows.length === 0 || Number.isNaN(pieces) ? undefined : pieces,
    ...{discount: moneySum(table, rows, 'discount', undefined), refunded: moneySum(table, rows, 'refunded', undefined)},
    isCredit,
  };
};
