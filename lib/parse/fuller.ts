import type {Told} from './told.ts';

const sizeOf = ({value}: Told): number => (typeof value === 'object' && value !== null ? Object.keys(value).length : 0);

/** Of markup and page what says more of the product's properties. */
export const chooseFullest = (candidates: readonly Told[]): Told[] => [...candidates].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 1);

/** What the page tells search engines in one sentence is the description only where there is no other. */
export const chooseDescription = (candidates: readonly Told[]): Told[] =>
  [candidates.find(({from}) => !from.startsWith('meta ')) ?? candidates[0]].flatMap(told => told ?? []);
