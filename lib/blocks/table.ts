import {Damaged, reader, writer} from './bytes.ts';
import {type Ints, intsOf, readInts, writeInts} from './ints.ts';
import {seal, unseal} from './sealed.ts';
import {readTexts, type Texts, textsOf, writeTexts} from './texts.ts';

/** How a table is made of rows, column by column in the order in which they are written: what each row says there. */
export type Shape<R, I extends string = string, T extends string = string> = {
  ints: Readonly<Record<I, (row: R) => number | undefined>>;
  texts: Readonly<Record<T, (row: R) => string | undefined>>;
};
/** A table column by column; each is read when it is first asked for. */
export type Table<I extends string = string, T extends string = string> = {
  rows: number;
  ints: Readonly<Record<I, Ints>>;
  texts: Readonly<Record<T, Texts>>;
};

type Said<V> = (row: never) => V | undefined;

/** Columns of so many rows in sealed bytes. One of which no row says anything (undefined) costs a few bytes. */
export const packColumns = (
  rows: number,
  ints: readonly (Ints | undefined)[],
  texts: readonly (Texts | undefined)[],
): Uint8Array<ArrayBuffer> => {
  const [out, part] = [writer(), writer()];
  out.varint(rows);
  // A column stands behind its length, so that it can be passed over.
  const end = (): void => {
    const bytes = part.flush();
    out.varint(bytes.length);
    out.raw(bytes);
  };
  for (const column of ints) {
    writeInts(part, column);
    end();
  }
  for (const column of texts) {
    writeTexts(part, column);
    end();
  }
  return seal(out.flush());
};

/** A table in sealed bytes. Where a column is known to be silent no row is asked. */
export const pack = <R>(
  {ints, texts}: Shape<R>,
  rows: readonly R[],
  isSilent: (column: string) => boolean = () => false,
): Uint8Array<ArrayBuffer> =>
  packColumns(
    rows.length,
    Object.entries<Said<number>>(ints).map(([name, said]) => (isSilent(name) ? undefined : intsOf(rows, said as (row: R) => number))),
    Object.entries<Said<string>>(texts).map(([name, said]) => (isSilent(name) ? undefined : textsOf(rows, said as (row: R) => string))),
  );

/** Columns that are read when they are first asked for, out of bytes that were found sound. */
const lazily = <C>(names: readonly string[], parts: readonly Uint8Array[], read: (bytes: Uint8Array) => C): Record<string, C> => {
  const columns: Record<string, C> = {};
  names.forEach((name, i) => {
    let known: C | undefined;
    Object.defineProperty(columns, name, {
      enumerable: true,
      get: () => {
        known ??= read(parts[i] as Uint8Array);
        return known;
      },
    });
  });
  return columns;
};

/** The table of sealed bytes. Throws `Damaged` where they are not as they were written. */
export const unpack = <I extends string, T extends string>(shape: Shape<never, I, T>, bytes: Uint8Array): Table<I, T> => {
  const from = reader(unseal(bytes));
  const rows = from.varint();
  const [ints, texts] = [Object.keys(shape.ints), Object.keys(shape.texts)];
  const parts = [...ints, ...texts].map(() => from.part(from.varint()));
  if (!from.isAtEnd()) throw new Damaged('It goes on behind its end.');
  return {
    rows,
    ints: lazily(ints, parts, part => readInts(reader(part), rows)) as Record<I, Ints>,
    texts: lazily(texts, parts.slice(ints.length), part => readTexts(reader(part), rows)) as Record<T, Texts>,
  };
};
