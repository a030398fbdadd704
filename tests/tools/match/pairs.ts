import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import type {Offer} from '../../../lib/prices/match/offer.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the pairs are, which are not ours to ship. */
export const folder = resolve(root, process.env.LINCHPIN_CORPUS ?? '../shared', 'data/matching');

export const hasPairs = existsSync(folder);

export const sets = ['amazon-google', 'walmart-amazon', 'abt-buy'] as const;

/** Two offers of two shops and whether people took them for one product; the name of the set is for the figures, and no feature. */
export type Labelled = {set: string; a: Offer; b: Offer; label: 0 | 1};

/** `COL name VAL value COL …`, an empty value where nothing is known. */
const offerOf = (text: string): Offer => {
  const fields = Object.fromEntries(
    text
      .split(/(?:^|\s)COL /)
      .slice(1)
      .map(piece => piece.split(/ VAL ?/).map(part => part.trim())),
  );
  const known = {
    title: fields.title ?? fields.name,
    brand: fields.brand ?? fields.manufacturer,
    mpn: fields.modelno,
    description: fields.description,
    price: Number.parseFloat(fields.price),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value));
};

/** The pairs of one part of a set, in their order. */
export const pairsOf = (set: string, part: 'train' | 'valid'): Labelled[] =>
  gunzipSync(readFileSync(`${folder}/${set}.${part}.txt.gz`))
    .toString('utf8')
    .trim()
    .split('\n')
    .map(line => {
      const [a = '', b = '', label] = line.split('\t');
      return {set, a: offerOf(a), b: offerOf(b), label: label === '1' ? 1 : 0};
    });

/** The pairs of one part of all sets. */
export const allPairs = (part: 'train' | 'valid'): Labelled[] => sets.flatMap(set => pairsOf(set, part));
