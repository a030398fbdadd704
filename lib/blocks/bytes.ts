/** Bytes as they are written one after another; little-endian. */
export type Writer = {
  byte: (value: number) => void;
  /** A whole number from 0 to 2⁵³−1: seven bits a byte. */
  varint: (value: number) => void;
  /** Any double, in eight bytes. */
  double: (value: number) => void;
  raw: (bytes: Uint8Array) => void;
  done: () => Uint8Array<ArrayBuffer>;
  /** What was written so far, as long as nothing more is, and begins anew. */
  flush: () => Uint8Array<ArrayBuffer>;
};

/** The bytes of a number as `varint` writes it. */
export const varintSize = (value: number): number => {
  let size = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size += 1;
  return size;
};

export const writer = (): Writer => {
  let bytes = new Uint8Array(1 << 16);
  let view = new DataView(bytes.buffer);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more));
    larger.set(bytes);
    bytes = larger;
  };
  const byte = (value: number): void => {
    room(1);
    bytes[length++] = value;
  };
  return {
    byte,
    varint: value => {
      let rest = value;
      for (; rest > 127; rest = Math.floor(rest / 128)) byte((rest % 128) | 128);
      byte(rest);
    },
    double: value => {
      room(8);
      if (view.buffer !== bytes.buffer) view = new DataView(bytes.buffer);
      view.setFloat64(length, value, true);
      length += 8;
    },
    raw: more => {
      room(more.length);
      bytes.set(more, length);
      length += more.length;
    },
    done: () => bytes.slice(0, length),
    flush: () => {
      const written = bytes.subarray(0, length);
      length = 0;
      return written;
    },
  };
};

/** A block says something that it cannot have been written with: it is damaged, or of a later form. */
export class Damaged extends Error {
  override name = 'Damaged';
}

export type Reader = {
  byte: () => number;
  varint: () => number;
  /** As many of them as there is room for: most of what blocks hold is read by this. */
  varints: (into: Float64Array) => void;
  double: () => number;
  /** A copy, so that views of wider numbers may stand on it. */
  raw: (length: number) => Uint8Array<ArrayBuffer>;
  /** The same as a view of what is read. */
  part: (length: number) => Uint8Array;
  isAtEnd: () => boolean;
};

/** Reads numbers from a place on as many as there is room for; answers where they end. Nothing in it calls anything: most of all bytes go this way. */
const readVarints = (bytes: Uint8Array, start: number, into: Float64Array): number => {
  const end = bytes.length;
  let at = start;
  for (let i = 0; i < into.length; i += 1) {
    if (at === end) throw new Damaged('It ends too early.');
    let next = bytes[at++] as number;
    let value = next & 127;
    for (let unit = 128; next > 127; unit *= 128) {
      if (at === end) throw new Damaged('It ends too early.');
      if (unit > 2 ** 56) throw new Damaged('A number in it has no end.');
      next = bytes[at++] as number;
      value += (next & 127) * unit;
    }
    into[i] = value;
  }
  return at;
};

/** Reads what a writer wrote; throws `Damaged` beyond its end. */
export const reader = (bytes: Uint8Array): Reader => {
  let at = 0;
  const take = (length: number): number => {
    if (at + length > bytes.length) throw new Damaged('It ends too early.');
    at += length;
    return at - length;
  };
  const byte = (): number => bytes[take(1)] as number;
  return {
    byte,
    varint: () => {
      let value = 0;
      for (let unit = 1; ; unit *= 128) {
        const next = byte();
        value += (next & 127) * unit;
        if (next < 128) return value;
        if (unit > 2 ** 49) throw new Damaged('A number in it has no end.');
      }
    },
    varints: into => {
      at = readVarints(bytes, at, into);
    },
    double: () => new DataView(bytes.buffer, bytes.byteOffset).getFloat64(take(8), true),
    raw: length => {
      const from = take(length);
      return bytes.slice(from, from + length) as Uint8Array<ArrayBuffer>;
    },
    part: length => {
      const from = take(length);
      return bytes.subarray(from, from + length);
    },
    isAtEnd: () => at === bytes.length,
  };
};
