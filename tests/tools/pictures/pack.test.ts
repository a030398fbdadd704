import {inflateSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {packed} from './pack.ts';
import {type Picture, readPng, writePalettePng, writePng} from './png.ts';

const pictures = (colours: fc.Arbitrary<number>) =>
  fc
    .record({width: fc.integer({min: 1, max: 40}), height: fc.integer({min: 1, max: 30})})
    .chain(({width, height}) =>
      fc
        .array(colours, {minLength: width * height, maxLength: width * height})
        .map((all): Picture => ({width, height, pixels: Uint32Array.from(all)})),
    );
const any = fc.integer({min: 0, max: 0xffffff});
const few = fc.constantFrom(0x000000, 0xffffff, 0xf6f7f9, 0x2a4fd0, 0xb0241c);

// Four pixels by five rows with transparency, each row written with another of the five kinds of differences: a grey that rises by one from
// pixel to pixel and by ten from row to row.
const byEveryKind =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAFCAYAAABirU3bAAAANElEQVR4nE3LMQoAMAhD0WiKQ2YP3JunOAgd3vLhA4Ajwplpkg5JE7BSEn7s7ltVWGfqvzys+QbQ2xUClgAAAABJRU5ErkJggg==';

/** The colours of a packed picture, pixel by pixel. */
const unpacked = (png: Buffer, {width, height}: Picture): number[] => {
  const palette = png.indexOf('PLTE') + 4;
  const data = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(data, data + png.readUInt32BE(data - 8)));
  const rowBytes = Math.ceil(width / 2) + 1;
  return Array.from({length: width * height}, (_, i) => {
    const x = i % width;
    const byte = rows[Math.floor(i / width) * rowBytes + 1 + (x >> 1)] ?? 0;
    return png.readUIntBE(palette + 3 * (x % 2 === 0 ? byte >> 4 : byte & 15), 3);
  });
};

describe('a PNG', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(pictures(any), one => {
        expect(readPng(writePng(one))).toEqual(one);
      }),
    );
  });
  it('is read with rows of every kind, and without its transparency', () => {
    const {width, height, pixels} = readPng(Buffer.from(byEveryKind, 'base64'));
    expect([width, height]).toEqual([4, 5]);
    expect([...pixels]).toEqual(Array.from({length: 20}, (_, i) => 0x010101 * (10 * Math.floor(i / 4) + (i % 4))));
  });
  it('is refused where it is none, or of another kind', () => {
    expect(() => readPng(Buffer.from('GIF89a..........'))).toThrow('no PNG');
    const one = {width: 1, height: 1, pixels: Uint32Array.of(0)};
    expect(() => readPng(writePalettePng(one, [0], Uint8Array.of(0)))).toThrow('eight bits');
    expect(() => writePalettePng(one, Array(17).fill(0), Uint8Array.of(0))).toThrow('17');
  });
});

describe('packing', () => {
  it('keeps a picture of few colours as it is', () => {
    fc.assert(
      fc.property(pictures(few), one => {
        expect(unpacked(packed(one), one)).toEqual([...one.pixels]);
      }),
    );
  });
  it('gives each pixel of any other the nearest of sixteen of its own colours, and the same bytes again', () => {
    fc.assert(
      fc.property(pictures(any), one => {
        const shown = unpacked(packed(one), one);
        const chosen = new Set(shown);
        expect(chosen.size).toBeLessThanOrEqual(16);
        for (const colour of chosen) expect(one.pixels).toContain(colour);
        expect(packed(one).equals(packed(one))).toBe(true);
      }),
    );
  });
  it('keeps the colours of surfaces, however near to each other, and what is small and of another colour', () => {
    const surfaces = [0xf6f7f9, 0xffffff, 0xfdeae8, 0xfcf0d8].flatMap(colour => Array<number>(100).fill(colour));
    const edges = Array.from({length: 2000}, (_, i) => 0x010101 * ((i * 7) % 246));
    const dots = Array.from({length: 24}, (_, i) => (i % 2 ? 0xb0241c : 0x000000));
    const one = {width: 2424, height: 1, pixels: Uint32Array.from([...surfaces, ...edges, ...dots])};
    const shown = unpacked(packed(one), one);
    expect(shown.slice(0, 400)).toEqual(surfaces);
    expect(shown.slice(2400)).toEqual(dots);
  });
});
