import type {Alignment} from './align.ts';
import type {Profile} from './profile.ts';

/** Two offers, the one with fewer words as `a`, and where the words of each stand in the other. */
export type Pair = {a: Profile; b: Profile; ab: Alignment; ba: Alignment};

/** What a feature is where one side says nothing. */
export const NONE = -1;

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : NONE);
