import {crc32, deflateSync, inflateSync} from 'node:zlib';

/** A picture without transparency: a colour a pixel as 0xRRGGBB, row by row. */
export type Picture = {width: number; height: number; pixels: Uint32Array};

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour types of the format, and how many bytes a pixel has. */
const RGB = 2;
const PALETTE = 3;
const bytesOf: Record<number, number> = {2: 3, 6: 4};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
};

const chunksOf = (png: Buffer): Map<string, Buffer> => {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is no PNG.');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.set(type, Buffer.concat([chunks.get(type) ?? Buffer.alloc(0), png.subarray(at + 8, end)]));
    at = end + 4;
  }
  return chunks;
};

/** PNG's best guess at a byte: of left, above and above left the one nearest to left + above − above left. */
const paeth = (left: number, above: number, corner: number): number => {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
};

type Row = {row: Uint8Array; above: Uint8Array; bytes: number};

/** Undoes the differences to its neighbours that a row is written in, by the kinds of the format. The first pixel has nothing to its left. */
const undo: ((it: Row) => void)[] = [
  () => {},
  ({row, bytes}) => {
    for (let i = bytes; i < row.length; i += 1) row[i] = (row[i] ?? 0) + (row[i - bytes] ?? 0);
  },
  ({row, above}) => {
    for (let i = 0; i < row.length; i += 1) row[i] = (row[i] ?? 0) + (above[i] ?? 0);
  },
  ({row, above, bytes}) => {
    for (let i = 0; i < row.length; i += 1) row[i] = (row[i] ?? 0) + (((i < bytes ? 0 : (row[i - bytes] ?? 0)) + (above[i] ?? 0)) >> 1);
  },
  ({row, above, bytes}) => {
    for (let i = 0; i < bytes; i += 1) row[i] = (row[i] ?? 0) + (above[i] ?? 0);
    for (let i = bytes; i < row.length; i += 1) row[i] = (row[i] ?? 0) + paeth(row[i - bytes] ?? 0, above[i] ?? 0, above[i - bytes] ?? 0);
  },
];

/** Reads a PNG as browsers write screenshots: eight bits, RGB with or without transparency, which is dropped. Throws a sentence on any other. */
export const readPng = (png: Buffer): Picture => {
  const chunks = chunksOf(png);
  const head = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height, bits, colour = -1, interlaced] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9], head[12]];
  const bytes = bytesOf[colour];
  if (bits !== 8 || !bytes || interlaced) throw new Error('Only PNGs of eight bits in RGB or RGBA, not interlaced, are read.');
  const raw = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const pixels = new Uint32Array(width * height);
  let above: Uint8Array = new Uint8Array(width * bytes);
  for (let y = 0; y < height; y += 1) {
    const start = y * (width * bytes + 1);
    const row = raw.subarray(start + 1, start + 1 + width * bytes);
    undo[raw[start] ?? 0]?.({row, above, bytes});
    for (let x = 0, i = 0; x < width; x += 1, i += bytes)
      pixels[y * width + x] = ((row[i] ?? 0) << 16) | ((row[i + 1] ?? 0) << 8) | (row[i + 2] ?? 0);
    above = row;
  }
  return {width, height, pixels};
};

const head = (width: number, height: number, bits: number, colour: number): Buffer => {
  const out = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, bits, colour, 0, 0, 0]);
  out.writeUInt32BE(width, 0);
  out.writeUInt32BE(height, 4);
  return out;
};

const whole = (header: Buffer, more: Buffer[], rows: Buffer): Buffer =>
  Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', new Uint8Array()),
  ]);

/** Writes a picture in full colour. */
export const writePng = ({width, height, pixels}: Picture): Buffer => {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (const [i, colour] of pixels.entries()) rows.writeUIntBE(colour, i * 3 + Math.floor(i / width) + 1, 3);
  return whole(head(width, height, 8, RGB), [], rows);
};

/** Writes a picture of at most sixteen colours, two pixels a byte: `places` are those of its pixels in the palette. */
export const writePalettePng = ({width, height}: Picture, palette: readonly number[], places: Uint8Array): Buffer => {
  if (palette.length > 16) throw new Error(`Four bits tell sixteen colours apart, not ${palette.length}.`);
  const rowBytes = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(rowBytes * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * rowBytes + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | ((places[y * width + x] ?? 0) << (x % 2 === 0 ? 4 : 0));
    }
  const colours = Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return whole(head(width, height, 4, PALETTE), [chunk('PLTE', colours)], rows);
};
