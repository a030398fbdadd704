import type {Kind} from '../size/units.ts';
import type {Alignment} from './align.ts';
import {type Group, groupNames} from './editions.ts';
import type {Pair} from './pair.ts';
import type {Profile, Sizes, Words} from './profile.ts';

/** Sizes that a product has one of; megahertz, volts and the like are rather told by some shops and left out by others. */
const kinds: Kind[] = ['volume', 'weight', 'length', 'pack', 'piece', 'storage', 'frequency', 'power', 'users', 'pixels', 'times'];

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 0.03 * Math.max(a, b);

/** How far the shorter of two lists of amounts is met in the longer: 1 all of it, −1 nothing, 0 where one side says nothing. */
export const agreement = (a: readonly number[] = [], b: readonly number[] = []): number => {
  if (!a.length || !b.length) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const met = short.filter(one => long.some(other => isNear(one, other))).length;
  return (2 * met) / short.length - 1;
};

const bySize = (a: Sizes, b: Sizes): [Kind, number][] => kinds.map(kind => [kind, agreement(a.get(kind), b.get(kind))]);

const sizeFeatures = (a: Profile, b: Profile) => {
  const near = bySize(a.sizes, b.sizes);
  return {
    ...Object.fromEntries(near.map(([kind, value]) => [`size-${kind}`, value])),
    sizesDiffer: near.filter(([, value]) => value < 0).length,
    sizesAgree: near.filter(([, value]) => value > 0).length,
    sizesDifferAnywhere: bySize(a.sizesMore, b.sizesMore).filter(([, value]) => value < 0).length,
  };
};

/** 2: the same, 1: one in common, 0: nobody says any, −1: one side says one, −2: each says another. */
const edition = (a: Profile, b: Profile, group: Group): number => {
  const [x, y] = [a.editions[group], b.editions[group]];
  if (!x || !y) return x || y ? -1 : 0;
  const both = [...x.keys()].filter(member => y.has(member)).length;
  return both === 0 ? -2 : x.size + y.size > 2 * both ? 1 : 2;
};

const editionFeatures = (a: Profile, b: Profile) => {
  const values = groupNames.map((group): [Group, number] => [group, edition(a, b, group)]);
  const [x, y] = [a.editionsMore.colour, b.editionsMore.colour];
  return {
    ...Object.fromEntries(values.map(([group, value]) => [`edition-${group}`, value])),
    editionsDiffer: values.filter(([, value]) => value === -2).length,
    colourAnywhere: x && y ? ([...x.keys()].some(member => y.has(member)) ? 1 : -1) : 0,
  };
};

const numbersOf = ({list}: Words): number[] =>
  list.filter(word => /^\d+(?:[.,]\d+)*$/.test(word)).map(word => Number(word.replace(',', '.')));
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1980 && value < 2050;
const isSmall = (value: number): boolean => value < 100;

/** Words with digits, measures left out, that the other title does not have. */
const unmet = ({list}: Words, {met}: Alignment): string[] => list.filter((word, i) => /\d/.test(word) && !word.includes(':') && !met[i]);

/** Do numbers, sizes and editions agree? */
export const numberFeatures = ({a, b, ab, ba}: Pair) => {
  const [x, y] = [numbersOf(a.words), numbersOf(b.words)];
  const [onlyA, onlyB] = [x.filter(one => !y.includes(one)), y.filter(one => !x.includes(one))];
  const [unmetA, unmetB] = [unmet(a.words, ab).length, unmet(b.words, ba).length];
  return {
    numbersSame: x.length - onlyA.length,
    numbersOnlyMin: Math.min(onlyA.length, onlyB.length),
    numbersOnlyMax: Math.max(onlyA.length, onlyB.length),
    years: agreement(x.filter(isYear), y.filter(isYear)),
    small: agreement(x.filter(isSmall), y.filter(isSmall)),
    smallOnly: [...onlyA, ...onlyB].filter(isSmall).length,
    digitsOnlyMin: Math.min(unmetA, unmetB),
    digitsOnlyMax: Math.max(unmetA, unmetB),
    ...sizeFeatures(a, b),
    ...editionFeatures(a, b),
  };
};
