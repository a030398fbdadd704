import {Damaged, type Reader, varintSize, type Writer} from './bytes.ts';

/** A column of whole numbers. `has`: 1 where there is a value, absent where all rows have one; where there is none `values` holds 0. */
export type Ints = {values: Float64Array; has?: Uint8Array};

const [NONE, ALL, SOME] = [0, 1, 2];
const [FIXED, STEPS, DOUBLES] = [0, 1, 2];
const WIDTHS = [1, 2, 4];
const arrays = {1: Uint8Array, 2: Uint16Array, 4: Uint32Array} as const;

/** A column of what each row says; undefined where no row says anything. */
export const intsOf = <R>(rows: readonly R[], said: (row: R) => number | undefined): Ints | undefined => {
  let [first, count] = [0, 0];
  // Most columns say nothing, and cost no room.
  while (first < rows.length && said(rows[first] as R) === undefined) first += 1;
  if (first === rows.length) return undefined;
  const [values, has] = [new Float64Array(rows.length), new Uint8Array(rows.length)];
  for (let i = first; i < rows.length; i += 1) {
    const value = said(rows[i] as R);
    if (value === undefined) continue;
    values[i] = value;
    has[i] = 1;
    count += 1;
  }
  return count === rows.length ? {values} : {values, has};
};

/** The same of numbers of which NaN are missing; they are taken over. */
export const intsIn = (values: Float64Array): Ints | undefined => {
  let first = 0;
  while (first < values.length && !Number.isNaN(values[first] as number)) first += 1;
  if (first === values.length) return values.length > 0 ? {values} : undefined;
  const has = new Uint8Array(values.length).fill(1, 0, first);
  let count = first;
  for (let i = first; i < values.length; i += 1) {
    if (Number.isNaN(values[i] as number)) {
      values[i] = 0;
      continue;
    }
    has[i] = 1;
    count += 1;
  }
  return count > 0 ? {values, has} : undefined;
};

/** A column of some rows of one in which NaN are missing. */
export const chosenInts = (column: Float64Array, rows: Int32Array): Ints | undefined => {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) values[i] = column[rows[i] as number] as number;
  return intsIn(values);
};

const gcd = (a: number, b: number): number => {
  let [one, other] = [a, b];
  while (other !== 0) [one, other] = [other, one % other];
  return one;
};

/** A difference of either sign as a number from 0: 0, -1, 1, -2 … */
const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** The largest number that divides all of their distances from the least: times to the minute need no seconds. */
const stepOf = (values: Float64Array, min: number): number => {
  let step = 0;
  for (let i = 0; i < values.length && step !== 1; i += 1) step = gcd(step, (values[i] as number) - min);
  return step || 1;
};

/** Is it shorter to write how far each is from the one before than to spend so many bytes? */
const isShorterInSteps = (values: Float64Array, step: number, most: number): boolean => {
  let [size, before] = [0, values[0] ?? 0];
  for (let i = 0; i < values.length && size < most; i += 1) {
    const value = values[i] as number;
    size += varintSize(folded((value - before) / step));
    before = value;
  }
  return size < most;
};

const writeFixed = (out: Writer, values: Float64Array, {min, step, width}: {min: number; step: number; width: number}): void => {
  out.byte(FIXED);
  out.byte(width);
  out.double(min);
  out.double(step);
  if (width === 0) return;
  const all = new arrays[width as 1 | 2 | 4](values.length);
  for (let i = 0; i < all.length; i += 1) all[i] = ((values[i] as number) - min) / step;
  out.raw(new Uint8Array(all.buffer));
};

const writeSteps = (out: Writer, values: Float64Array, step: number): void => {
  let before = values[0] ?? 0;
  out.byte(STEPS);
  out.double(before);
  out.double(step);
  for (let i = 0; i < values.length; i += 1) {
    out.varint(folded(((values[i] as number) - before) / step));
    before = values[i] as number;
  }
};

/** Writes numbers in whichever of three ways is the shortest: as distances from the least, from the one before, or whole. */
const writePresent = (out: Writer, values: Float64Array): void => {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (max - min > Number.MAX_SAFE_INTEGER / 4) {
    out.byte(DOUBLES);
    for (const value of values) out.double(value);
    return;
  }
  const step = stepOf(values, min);
  const most = (max - min) / step;
  const width = most === 0 ? 0 : WIDTHS.find(bytes => most < 256 ** bytes);
  if (width === 0 || (width && !isShorterInSteps(values, step, width * values.length))) writeFixed(out, values, {min, step, width});
  else writeSteps(out, values, step);
};

/** Writes a column of safe integers, some of which may be missing; undefined: all are. */
export const writeInts = (out: Writer, column: Ints | undefined): void => {
  out.byte(!column ? NONE : column.has ? SOME : ALL);
  if (!column) return;
  const {values, has} = column;
  if (!has) {
    writePresent(out, values);
    return;
  }
  const bits = new Uint8Array(Math.ceil(values.length / 8));
  for (let i = 0; i < has.length; i += 1) if (has[i]) bits[i >> 3] = (bits[i >> 3] as number) | (1 << (i & 7));
  out.raw(bits);
  const present = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < has.length; i += 1) if (has[i]) present[count++] = values[i] as number;
  writePresent(out, present.subarray(0, count));
};

const readFixed = (from: Reader, values: Float64Array): void => {
  const width = from.byte();
  const [min, step] = [from.double(), from.double()];
  if (width === 0) {
    values.fill(min);
    return;
  }
  if (!WIDTHS.includes(width)) throw new Damaged('A column of it has no known width.');
  const all = new arrays[width as 1 | 2 | 4](from.raw(values.length * width).buffer);
  for (let i = 0; i < all.length; i += 1) values[i] = min + step * (all[i] as number);
};

const readPresent = (from: Reader, count: number): Float64Array => {
  const values = new Float64Array(count);
  const way = from.byte();
  if (way === FIXED) readFixed(from, values);
  else if (way === STEPS) {
    let value = from.double();
    const step = from.double();
    from.varints(values);
    for (let i = 0; i < count; i += 1) {
      const difference = values[i] as number;
      value += step * (difference % 2 ? -(difference + 1) / 2 : difference / 2);
      values[i] = value;
    }
  } else if (way === DOUBLES) for (let i = 0; i < count; i += 1) values[i] = from.double();
  else throw new Damaged('A column of it is written in no known way.');
  return values;
};

/** Reads a column of so many rows. Throws `Damaged`. */
export const readInts = (from: Reader, rows: number): Ints => {
  const how = from.byte();
  if (how === NONE) return {values: new Float64Array(rows), has: new Uint8Array(rows)};
  if (how === ALL) return {values: readPresent(from, rows)};
  if (how !== SOME) throw new Damaged('A column of it is neither whole nor in part.');
  const bits = from.raw(Math.ceil(rows / 8));
  const has = new Uint8Array(rows);
  let count = 0;
  for (let i = 0; i < rows; i += 1) {
    has[i] = ((bits[i >> 3] as number) >> (i & 7)) & 1;
    count += has[i] as number;
  }
  const present = readPresent(from, count);
  const values = new Float64Array(rows);
  for (let i = 0, at = 0; i < rows; i += 1) if (has[i]) values[i] = present[at++] as number;
  return {values, has};
};

/** One value; undefined where it is missing. */
export const intAt = ({values, has}: Ints, row: number): number | undefined => (has && !has[row] ? undefined : values[row]);
