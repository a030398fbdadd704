/** How much is measured. */
export type Effort = {
  rounds: number;
  /** How long a page is left alone: seconds. */
  idle: number;
  /** Snapshots in the store when the popup opens. */
  stores: number[];
  /** Snapshots written one by one. */
  writes: number;
  /** Listings in the store when the rooms of the dashboard are opened. */
  listings: number;
  /** Lines of the order files that are imported. */
  orderLines: number[];
  /** The longest of them that the peers import too. */
  peerLines: number;
  /** Orders that come one by one. */
  oneMore: number;
  /** Pinned pages that are read daily, and for how many days. */
  pinned: {pages: number; days: number};
  /** Pairs that are matched. */
  pairs: number;
};

export const whole: Effort = {
  rounds: 5,
  idle: 60,
  stores: [0, 1000, 100_000],
  writes: 200,
  listings: 10_000,
  orderLines: [10_000, 541_909, 5_000_000],
  peerLines: 541_909,
  oneMore: 30,
  pinned: {pages: 2000, days: 365},
  pairs: 10_000,
};
export const quick: Effort = {
  rounds: 2,
  idle: 10,
  stores: [0, 1000],
  writes: 50,
  listings: 1000,
  orderLines: [10_000],
  peerLines: 10_000,
  oneMore: 10,
  pinned: {pages: 100, days: 365},
  pairs: 1000,
};
