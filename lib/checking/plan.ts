import type {ToCheck} from './queue.ts';

/** May a program open pages of this site? `unknown` asks the seller first. */
export type Bulk = 'allowed' | 'unknown' | 'forbidden';

/** A pinned page as it was last met: epoch ms. */
export type PinnedPage = ToCheck & {seenAt: number; bulk: Bulk; isGranted: boolean};

/** The pinned pages by what can be done about them. */
export type Plan<P> = {
  /** To be opened, those that were not seen for longest first. */
  due: P[];
  /** Seen since the day began; to be opened only where the seller wants all. */
  fresh: P[];
  /** Their hosts are not granted. */
  closed: P[];
  /** Their sites forbid that a program opens them: the seller does. */
  forbidden: P[];
};

const oldestFirst = (a: PinnedPage, b: PinnedPage): number => a.seenAt - b.seenAt;

/** What a check would do; `isAll`: what was seen since `day` (epoch ms) is opened too. */
export const planOf = <P extends PinnedPage>(pages: readonly P[], {isAll, day}: {isAll: boolean; day: number}): Plan<P> => {
  const allowed = pages.filter(({bulk}) => bulk !== 'forbidden');
  const open = allowed.filter(({isGranted}) => isGranted).sort(oldestFirst);
  const isDue = ({seenAt}: P): boolean => isAll || seenAt < day;
  return {
    due: open.filter(isDue),
    fresh: open.filter(one => !isDue(one)),
    closed: allowed.filter(({isGranted}) => !isGranted),
    forbidden: pages.filter(({bulk}) => bulk === 'forbidden'),
  };
};

/** When the day of a moment began where the seller is: epoch ms. */
export const dayBegan = (now: number): number => new Date(now).setHours(0, 0, 0, 0);

/** The hosts of which nobody knows whether they allow it. */
export const toAskOf = (pages: readonly PinnedPage[]): string[] =>
  [...new Set(pages.filter(({bulk}) => bulk === 'unknown').map(({host}) => host))].sort();
