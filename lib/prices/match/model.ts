import kept from './model.json';
import type {Rarity} from './profile.ts';
import {type Packed, scored, unpacked} from './trees.ts';

/** What is learned (`npm run fit-match`): the trees, and the commonest words of titles by their rarity in nats, joined by spaces; every other word is as rare as `rarest`. */
export type Model = Packed & {rarest: number; words: Record<string, string>};

/** How rare a word is by a model's list. */
export const rarityOf = ({rarest, words}: Pick<Model, 'rarest' | 'words'>): Rarity => {
  const known = new Map(
    Object.entries(words).flatMap(([rarity, list]) => list.split(' ').map((word): [string, number] => [word, Number(rarity)])),
  );
  return word => known.get(word) ?? rarest;
};

const model: Model = kept;

/** How rare a word is in titles, by the model that is kept. */
export const rarity = rarityOf(model);

const forest = unpacked(model);
const names = Object.keys(model.edges);

/** The logit of two offers with these features being one product; the line is at 0. */
export const logitOf = (features: Readonly<Record<string, number>>): number => {
  const values = names.map(name => features[name] ?? 0);
  return model.start + scored(forest, values);
};
