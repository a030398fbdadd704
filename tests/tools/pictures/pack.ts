import {type Picture, writePalettePng} from './png.ts';

const MOST = 16;

/** How often each colour stands in a picture. Neighbours mostly have the same, so they are counted together. */
const countsOf = ({pixels}: Picture): Map<number, number> => {
  const counts = new Map<number, number>();
  let start = 0;
  for (let i = 1; i <= pixels.length; i += 1)
    if (i === pixels.length || pixels[i] !== pixels[start]) {
      counts.set(pixels[start] ?? 0, (counts.get(pixels[start] ?? 0) ?? 0) + i - start);
      start = i;
    }
  return counts;
};

/** How far two colours are apart: the square of their distance, red, green and blue alike. */
const apart = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/**
 * The colours that stand for all: the commonest, then again and again the one that the chosen miss most, by how far and, much less, how often.
 * Those of surfaces, words and small signs are thus kept as they are; for the many at the edges of letters stands the nearest of the chosen.
 */
const paletteOf = (counts: Map<number, number>): number[] => {
  const colours = [...counts].map(([colour, count]) => ({colour, weight: count ** 0.25, missed: Number.MAX_SAFE_INTEGER}));
  const palette: number[] = [];
  while (palette.length < MOST) {
    const next = colours.reduce((worst, one) => (one.weight * one.missed > worst.weight * worst.missed ? one : worst), {
      ...{colour: 0, weight: 0, missed: 0},
    });
    if (next.missed === 0) break;
    palette.push(next.colour);
    for (const one of colours) one.missed = Math.min(one.missed, apart(one.colour, next.colour));
  }
  return palette;
};

/**
 * A screenshot as a PNG of sixteen colours, in a third of the bytes that a browser needs. The same screenshot gives the same bytes, so that
 * packed pictures can be compared.
 */
export const packed = (picture: Picture): Buffer => {
  const counts = countsOf(picture);
  const palette = paletteOf(counts);
  const nearest = (colour: number) =>
    palette.reduce((best, one, i) => (apart(one, colour) < apart(palette[best] ?? 0, colour) ? i : best), 0);
  const places = new Map([...counts.keys()].map(colour => [colour, nearest(colour)]));
  return writePalettePng(
    picture,
    palette,
    Uint8Array.from(picture.pixels, colour => places.get(colour) ?? 0),
  );
};
