/** Distinct runs of bytes, numbered in the order in which they first came. `texts`: what each says; of each its hash, and where in `bytes` it ends. */
export type Interned = {
  texts: string[];
  hashes: Int32Array;
  ends: Int32Array;
  bytes: Uint8Array;
  /** Their numbers plus one, each at or behind the place that its hash names; half of them are empty. */
  table: Int32Array;
};

/** A hash of bytes begins as this, and each byte is mixed into it: FNV-1a. */
export const SEED = 0x811c9dc5 | 0;
export const mixed = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

export const nothingInterned = (): Interned => ({
  ...{texts: [], hashes: new Int32Array(256), ends: new Int32Array(257)},
  ...{bytes: new Uint8Array(4096), table: new Int32Array(512)},
});

const placeOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

const grow = (all: Interned): void => {
  const [hashes, ends] = [new Int32Array(all.hashes.length * 2), new Int32Array(all.hashes.length * 2 + 1)];
  hashes.set(all.hashes);
  ends.set(all.ends);
  const table = new Int32Array(hashes.length * 2);
  const mask = table.length - 1;
  for (let id = 0; id < all.texts.length; id += 1) {
    let at = placeOf(hashes[id] as number, mask);
    while (table[at] !== 0) at = (at + 1) & mask;
    table[at] = id + 1;
  }
  Object.assign(all, {hashes, ends, table});
};

const isSame = ({ends, bytes: kept}: Interned, id: number, bytes: Uint8Array, from: number, length: number): boolean => {
  const start = ends[id] as number;
  if ((ends[id + 1] as number) - start !== length) return false;
  for (let i = 0; i < length; i += 1) if (kept[start + i] !== bytes[from + i]) return false;
  return true;
};

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** More letters than these are not handed over one by one. */
const SHORT = 256;

const textOf = (bytes: Uint8Array, from: number, to: number): string => {
  const own = bytes.subarray(from, to);
  for (let i = 0; i < own.length; i += 1) if ((own[i] as number) > 127) return decoder.decode(own);
  return own.length < SHORT ? String.fromCharCode(...own) : decoder.decode(own);
};

const add = (all: Interned, bytes: Uint8Array, from: number, to: number, hash: number): number => {
  const id = all.texts.length;
  const [start, length] = [all.ends[id] as number, to - from];
  if (start + length > all.bytes.length) {
    const more = new Uint8Array(Math.max(all.bytes.length * 2, start + length));
    more.set(all.bytes);
    all.bytes = more;
  }
  for (let i = 0; i < length; i += 1) all.bytes[start + i] = bytes[from + i] as number;
  all.texts.push(textOf(bytes, from, to));
  all.hashes[id] = hash;
  all.ends[id + 1] = start + length;
  return id;
};

/** The number of the bytes from `from` up to but without `to`, whose hash is `hash`. Throws a `TypeError` where they are no UTF-8. */
export const numberOf = (all: Interned, bytes: Uint8Array, from: number, to: number, hash: number): number => {
  const {table, hashes} = all;
  const mask = table.length - 1;
  let place = placeOf(hash, mask);
  for (let at = table[place] as number; at !== 0; at = table[place] as number) {
    if (hashes[at - 1] === hash && isSame(all, at - 1, bytes, from, to - from)) return at - 1;
    place = (place + 1) & mask;
  }
  const id = add(all, bytes, from, to, hash);
  table[place] = id + 1;
  if (all.texts.length === hashes.length) grow(all);
  return id;
};
