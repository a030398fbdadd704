import type {Pace} from './walk.ts';

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);

/** A person looks at a page for two seconds; STAY and EACH say otherwise. */
export const pace: Pace = {stay: number('STAY', 2000), each: number('EACH', 1)};
