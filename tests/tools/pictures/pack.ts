import {type Picture, writePalettePng} from './png.ts';

const MOST = 16;
/** Colours at most that are kept for being surfaces, so many pixels in a row at least, and in all. */
const SURFACES = 12;
const RUN = 4;
const SURFACE = 24;

type Counted = {colour: number; count: number; surface: number; missed: number};

/** How often each colour stands in a picture, and how much of that in a row, as edges of letters never do. */
const countsOf = ({pixels}: Picture): Counted[] => {
  const counts = new Map<number, Counted>();
  let start = 0;
  for (let i = 1; i <= pixels.length; i += 1) {
    const colour = pixels[start] ?? 0;
    if (i < pixels.length && pixels[i] === colour) continue;
    const counted = counts.get(colour) ?? {colour, count: 0, surface: 0, missed: Number.MAX_SAFE_INTEGER};
    counted.count += i - start;
    if (i - start >= RUN) counted.surface += i - start;
    counts.set(colour, counted);
    start = i;
  }
  return [...counts.values()];
};

/** How far two colours are apart: the square of their distance, red, green and blue alike. */
const apart = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/**
 * The colours that stand for all: first those of surfaces, however near to each other, then again and again the one that the chosen miss
 * most, by how far and, much less, how often. For the many at the edges of letters stands the nearest of the chosen.
 */
const paletteOf = (counts: Counted[]): number[] => {
  const palette: number[] = [];
  const choose = (colour: number) => {
    palette.push(colour);
    for (const one of counts) one.missed = Math.min(one.missed, apart(one.colour, colour));
  };
  const surfaces = counts.filter(({surface}) => surface >= SURFACE).sort((a, b) => b.surface - a.surface || a.colour - b.colour);
  for (const {colour} of surfaces.slice(0, SURFACES)) choose(colour);
  const lack = ({missed, count}: Counted) => missed * count ** 0.25;
  while (palette.length < MOST) {
    const next = counts.reduce((worst, one) => (lack(one) > lack(worst) ? one : worst));
    if (next.missed === 0) break;
    choose(next.colour);
  }
  return palette;
};

/** Each pixel's place in the palette. Colours come in runs, so most pixels are as the one before. */
const placesOf = ({pixels}: Picture, places: ReadonlyMap<number, number>): Uint8Array => {
  const out = new Uint8Array(pixels.length);
  let [last, place] = [-1, 0];
  for (let i = 0; i < pixels.length; i += 1) {
    const colour = pixels[i] ?? 0;
    if (colour !== last) [last, place] = [colour, places.get(colour) ?? 0];
    out[i] = place;
  }
  return out;
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
  const places = new Map(counts.map(({colour}) => [colour, nearest(colour)]));
  return writePalettePng(picture, palette, placesOf(picture, places));
};
