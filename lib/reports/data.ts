/** What is kept, and the room it takes: bytes, as the browser estimates them, and whether it keeps from clearing them by itself. */
export type DataReport = {
  listings: number;
  orders: number;
  snapshots: number;
  used: number | undefined;
  share: number | undefined;
  isPersisted: boolean | undefined;
};

/** Counts beside the browser's own estimate, whose parts may be withheld. */
export const dataReport = (given: {
  listings: number;
  orders: number;
  snapshots: number;
  usage?: number | undefined;
  quota?: number | undefined;
  isPersisted?: boolean | undefined;
}): DataReport => ({
  listings: given.listings,
  orders: given.orders,
  snapshots: given.snapshots,
  used: given.usage,
  share: given.usage !== undefined && given.quota ? given.usage / given.quota : undefined,
  isPersisted: given.isPersisted,
});
