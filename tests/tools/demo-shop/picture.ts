import type {Good} from './good.ts';
import {escaped} from './html.ts';

const hueOf = (name: string, n: number) => ([...name].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) * 47 + n * 71) % 360;

/** Path of the good's nth picture, counted from 1. */
export const picturePath = (good: Good, n: number) => `/pictures/${good.id}-${n}.svg`;

/** An SVG of exactly that many pixels, so that browsers report a true natural size; undefined when there is no such picture. */
export const picture = (good: Good, n: number): string | undefined => {
  const size = good.pictures[n - 1];
  if (!size) return undefined;
  const {width, height} = size;
  const hue = hueOf(good.sku, n);
  const unit = Math.min(width, height) / 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" fill="hsl(${hue} 40% 93%)"/>
<circle cx="${width / 2}" cy="${height / 2}" r="${unit * (2 + (n % 3) / 2)}" fill="hsl(${hue} 45% 62%)"/>
<rect x="${width / 2 - unit}" y="${height / 2 - unit * 2.4}" width="${unit * 2}" height="${unit * 4.8}" rx="${unit / 2}" fill="hsl(${(hue + 40) % 360} 50% 45%)"/>
<text x="50%" y="${height - unit / 2}" font-family="sans-serif" font-size="${unit / 1.6}" text-anchor="middle" fill="hsl(${hue} 30% 35%)">${escaped(good.brand)} · demo</text>
</svg>
`;
};
