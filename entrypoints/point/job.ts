import type {Fit} from '../../lib/choices/teaching.ts';

/** What the pointing script is told by the view that starts it: the field, and its sentences with `{text}` and `{before}` to be filled. */
export type PointJob = {
  field: string;
  words: Record<'title' | 'hint' | 'would' | 'nothing' | 'done' | 'failed' | 'take' | 'again' | 'cancel' | Fit, string>;
};
