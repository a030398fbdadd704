/**
 * Values of one shape that differ in their whole numbers: the shapes, which value has which, and of each shape the numbers in columns, each as
 * its difference to the one before. A shape is JSON in which every such number is a mark.
 */
export type Moulds = {shapes: string[]; order: number[]; columns: number[][][]};

// What stands for a number; a text that begins with it has it twice.
const MARK = '\u0001';

const shapeOf = (value: unknown): {shape: string; numbers: number[]} => {
  const numbers: number[] = [];
  const shape = JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'string') return inner.startsWith(MARK) ? MARK + inner : inner;
    if (!Number.isSafeInteger(inner)) return inner;
    numbers.push(inner as number);
    return MARK;
  });
  return {shape, numbers};
};

type Next = () => number | undefined;

/** Makes values of one shape, which is looked at once and not for each of them. */
const maker = (shape: unknown): ((next: Next) => unknown) => {
  if (typeof shape === 'string') {
    if (shape === MARK) return next => next();
    const text = shape.startsWith(MARK) ? shape.slice(MARK.length) : shape;
    return () => text;
  }
  if (typeof shape !== 'object' || shape === null) return () => shape;
  if (Array.isArray(shape)) {
    const parts = shape.map(maker);
    return next => parts.map(part => part(next));
  }
  const parts = Object.entries(shape).map(([name, part]) => [name, maker(part)] as const);
  return next => Object.fromEntries(parts.map(([name, part]) => [name, part(next)]));
};

/** Are the differences between these exact? */
const isExact = (number: number): boolean => Math.abs(number) <= Number.MAX_SAFE_INTEGER / 2;

/** Puts values of JSON into moulds. */
export const mouldInto = (values: readonly unknown[]): Moulds => {
  const known = new Map<string, number>();
  const rows: number[][][] = [];
  const order = values.map(value => {
    const {shape, numbers} = shapeOf(value);
    const at = known.get(shape) ?? known.size;
    known.set(shape, at);
    rows[at] ??= [];
    rows[at].push(numbers);
    return at;
  });
  const columns = rows.map(all =>
    (all[0] ?? []).map((_, slot) => {
      const column = all.map(row => row[slot] ?? 0);
      // A column of which a difference would not be exact stands as it is, behind a zero more than it has rows.
      if (!column.every(isExact)) return [...column, 0];
      return column.map((number, i) => number - (column[i - 1] ?? 0));
    }),
  );
  return {shapes: [...known.keys()], order, columns};
};

const summed = (column: readonly number[], rows: number): number[] => {
  if (column.length > rows) return column.slice(0, rows);
  let sum = 0;
  return column.map(difference => {
    sum += difference;
    return sum;
  });
};

/** The values that were put into moulds. */
export const pour = <T>({shapes, order, columns}: Moulds): T[] => {
  const counts = shapes.map((_, shape) => order.filter(one => one === shape).length);
  const numbers = columns.map((all, shape) => all.map(column => summed(column, counts[shape] ?? 0)));
  const makers = shapes.map(shape => maker(JSON.parse(shape)));
  const rows = shapes.map(() => 0);
  return order.map(shape => {
    const row = rows[shape] ?? 0;
    rows[shape] = row + 1;
    let column = 0;
    return makers[shape]?.(() => numbers[shape]?.[column++]?.[row] ?? 0) as T;
  });
};
