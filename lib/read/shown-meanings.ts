import type {GridKind, Meaning} from '../parse/column-kinds.ts';

const words = (list: string): readonly Meaning[] => list.split(' ') as Meaning[];

const ORDERS = words(
  'ref placedAt paidAt dueAt sentAt deliveredAt status paymentStatus fulfilmentStatus total shipping tax discount refunded channel region title sku listing quantity unitPrice lineTotal',
);
const LINES = words('title sku listing variant quantity unitPrice lineTotal discount refunded');
const GOODS = words('title sku gtin listing price listPrice stock available category');
const FIGURES = words('day channel campaign impressions visits views clicks spend orders revenue');
const KEPT: Partial<Record<GridKind, readonly Meaning[]>> = {
  ...{orders: ORDERS, lines: LINES, listings: GOODS, stock: GOODS, traffic: FIGURES, ads: FIGURES},
};
const ANY = [...new Set([...ORDERS, ...GOODS])];

/** What may be said of the columns, or labels, of what tells of this kind of things: what is kept of them; anything where that is not known. */
export const meaningsFor = (kind: GridKind | undefined): readonly Meaning[] => (kind && KEPT[kind]) ?? ANY;
