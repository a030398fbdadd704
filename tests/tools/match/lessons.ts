import type {Offer} from '../../../lib/prices/match/offer.ts';
import type {Labelled} from './pairs.ts';
import {randomOf} from './random.ts';

/** A pair to learn from, how much it counts, and which given pair it was made of. */
export type Lesson = Labelled & {weight: number; of: number};

type Random = () => number;

/** What the copies count beside the pairs themselves. */
const weights = {bare: 0.5, fact: 0.3, own: 0.2, accessory: 0.3};

/** Shops leave these out. */
const optional = ['brand', 'mpn', 'price', 'description'] as const;

/** Facts that a product has one of: offers that name different ones are different products, which the open pairs have too few of to teach. */
const facts: string[][] = [
  ['2 pack', '3 pack', 'pack of 4', '6 pack', 'pack of 10', '12-pack'],
  ['250 ml', '500 ml', '1 l', '330ml', '750 ml', '2 liters'],
  ['100 g', '250g', '500 g', '1 kg', '2.5 kg', '16 oz'],
  ['8gb', '16 gb', '64gb', '128 gb', '1tb'],
  ['1 m', '2m', '3 ft', '10 ft', '50 cm', '25 feet'],
  ['50 count', '100 pcs', '200 sheets', '24 pieces', '60 tablets'],
  ['black', 'white', 'red', 'blue', 'green', 'silver', 'pink'],
  ['size s', 'size m', 'size l', 'size xl'],
  ['3 users', '1 user', '5 users'],
];

/** What is sold for a product is not the product, though its title holds the whole name. */
const accessories = [
  'case',
  'cable',
  'charger',
  'battery',
  'cover',
  'filter',
  'mount',
  'remote control',
  'spare part',
  'manual',
  'screen protector',
  'lid',
];
const joints = ['for', 'compatible with', 'replacement for', 'suitable for'];

const oneOf = <T>(list: readonly [T, ...T[]] | readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

const withFact = (offer: Offer, fact: string, random: Random): Offer => {
  const words = (offer.title ?? '').split(' ');
  words.splice(random() < 0.7 ? words.length : Math.floor(random() * words.length), 0, fact);
  return {...offer, title: words.join(' ')};
};

const bare = (offer: Offer, random: Random): Offer => {
  const copy = {...offer};
  for (const field of optional) if (random() < 0.5) delete copy[field];
  return copy;
};

/** The same product as another shop would tell it: some words less, another price. */
const retold = (offer: Offer, random: Random): Offer => {
  const words = (offer.title ?? '').split(' ').filter((word, _, all) => /\d/.test(word) || all.length < 4 || random() > 0.12);
  const price = offer.price && Math.round(offer.price * (0.8 + 0.4 * random()) * 100) / 100;
  return {...offer, title: words.join(' '), ...(price && {price})};
};

const forIt = (offer: Offer, accessory: string, random: Random): Offer => {
  const name = offer.title ?? '';
  const title = random() < 0.8 ? `${accessory} ${oneOf(joints, random)} ${name}` : `${name} ${accessory}`;
  const {mpn: _, price, ...rest} = offer;
  return {...rest, title, ...(price && random() < 0.7 && {price: Math.round(price * (0.05 + 0.5 * random()) * 100) / 100})};
};

const withAccessory = (pair: Labelled, of: number, random: Random): Lesson[] => {
  const title = pair.a.title ?? '';
  const accessory = oneOf(
    accessories.filter(one => !title.includes(one)),
    random,
  );
  const [a, told] = [random() < 0.5 ? bare(pair.a, random) : pair.a, retold(bare(pair.a, random), random)];
  const weight = weights.accessory;
  return random() < 0.7
    ? [{...pair, a, b: forIt(told, accessory, random), label: 0, weight, of}]
    : [{...pair, a: forIt(a, accessory, random), b: forIt(told, accessory, random), label: 1, weight, of}];
};

const withFacts = (pair: Labelled, of: number, random: Random): Lesson[] => {
  const list = oneOf(facts, random);
  const [one, other, both] = [oneOf(list, random), oneOf(list, random), oneOf(oneOf(facts, random), random)];
  const {a, b} = random() < 0.5 ? {a: bare(pair.a, random), b: bare(pair.b, random)} : pair;
  const weight = weights.fact;
  return [
    {...pair, a: withFact(a, one, random), b: withFact(b, other, random), label: one === other ? 1 : 0, weight, of},
    {...pair, a: withFact(a, both, random), b: withFact(b, both, random), weight, of},
  ];
};

/**
 * The pairs themselves, copies with fields left out, offers beside their own retelling and beside what is sold for them, and matches that were
 * told different facts. They keep the model from believing what is true of these shops alone (that a missing description means another product).
 */
export const lessonsOf = (pairs: readonly Labelled[], seed = 11): Lesson[] => {
  const random = randomOf(seed);
  return pairs.flatMap((pair, of): Lesson[] => {
    const lessons: Lesson[] = [
      {...pair, weight: 1, of},
      {...pair, a: bare(pair.a, random), b: bare(pair.b, random), weight: weights.bare, of},
    ];
    if (pair.label) return [...lessons, ...withFacts(pair, of, random)];
    const lot = random();
    if (lot < 0.1) return [...lessons, ...withAccessory(pair, of, random)];
    if (lot > 0.2) return lessons;
    const told = random() < 0.5 ? bare(pair.a, random) : pair.a;
    return [...lessons, {...pair, label: 1, b: retold(told, random), weight: weights.own, of}];
  });
};
