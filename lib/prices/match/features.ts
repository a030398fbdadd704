import {aligned} from './align.ts';
import {codeFeatures} from './code-features.ts';
import {fieldFeatures} from './field-features.ts';
import {numberFeatures} from './number-features.ts';
import {inOrder, type Profile} from './profile.ts';
import {wordFeatures} from './word-features.ts';

/** What the model weighs of two offers, by name; the same whichever is named first. −1 mostly means: one side says nothing. */
export const featuresOf = (one: Profile, other: Profile): Record<string, number> => {
  const [a, b] = inOrder(one, other);
  const pair = {a, b, ab: aligned(a.words, b.words), ba: aligned(b.words, a.words)};
  return {...wordFeatures(pair), ...codeFeatures(pair), ...numberFeatures(pair), ...fieldFeatures(pair)};
};
