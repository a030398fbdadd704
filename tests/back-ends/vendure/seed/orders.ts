/** Pieces of each sku. */
export type Pieces = Readonly<Record<string, number>>;
/** What happens to an order `after` so many hours, to all of it or to some `pieces`. */
export type Step = {after: number; does: 'settle' | 'ship' | 'deliver' | 'cancel' | 'refund'; pieces?: Pieces};
/** An order that the buyer of this number places so many `days` before now. */
export type Plan = {
  days: number;
  buyer: number;
  basket: Pieces;
  shipping?: 'express';
  coupon?: 'percent' | 'fixed';
  pays: 'authorise' | 'settle' | 'not-yet';
  next?: readonly Step[];
};

const settle = (after: number): Step => ({after, does: 'settle'});
const ship = (after: number, pieces?: Pieces): Step => ({after, does: 'ship', ...(pieces && {pieces})});
const cancel = (after: number, pieces?: Pieces): Step => ({after, does: 'cancel', ...(pieces && {pieces})});
const refund = (after: number, pieces: Pieces): Step => ({after, does: 'refund', pieces});
const shipped = [ship(20)];
const delivered: readonly Step[] = [...shipped, {after: 44, does: 'deliver'}];

/** Thirty-one orders and a basket, by date: every state that an order reaches by paying, shipping, cancelling and giving money back. */
export const plans: readonly Plan[] = [
  {days: 86, buyer: 0, basket: {'KIT-1001': 1}, pays: 'settle', next: delivered},
  {days: 81, buyer: 1, basket: {'KIT-1012': 6, 'KIT-1009': 2}, pays: 'settle', next: delivered},
  {days: 77, buyer: 2, basket: {'TEX-3501-2': 2, 'TEX-3502-1': 4, 'OFF-4002': 12}, coupon: 'percent', pays: 'settle', next: delivered},
  {days: 70, buyer: 3, basket: {'LIT-2006': 1}, shipping: 'express', pays: 'settle', next: delivered},
  {days: 66, buyer: 0, basket: {'BOK-5001': 1, 'BOK-5003': 1}, pays: 'settle', next: delivered},
  {days: 60, buyer: 5, basket: {'KIT-1003': 1, 'KIT-1006': 3}, pays: 'authorise', next: [cancel(3)]},
  {days: 55, buyer: 4, basket: {'LIT-2501-1': 10, 'LIT-2501-3': 5}, pays: 'settle', next: [...delivered, refund(130, {'LIT-2501-3': 5})]},
  {days: 51, buyer: 1, basket: {'TEX-3001': 1, 'TEX-3002': 2}, pays: 'settle', next: [...delivered, refund(160, {'TEX-3002': 1})]},
  {days: 47, buyer: 2, basket: {'OFF-4003': 3}, pays: 'authorise', next: [settle(2), ...delivered]},
  {days: 42, buyer: 6, basket: {'KIT-1502-2': 1}, shipping: 'express', pays: 'settle', next: delivered},
  {days: 40, buyer: 3, basket: {'FOO-6001': 5, 'KIT-1009': 1, 'KIT-1004': 1}, pays: 'settle', next: delivered},
  {days: 36, buyer: 0, basket: {'LIT-2001': 1, 'LIT-2501-2': 2}, coupon: 'fixed', pays: 'settle', next: delivered},
  {days: 33, buyer: 4, basket: {'TEX-3504-1': 1}, pays: 'settle', next: [cancel(5)]},
  {days: 30, buyer: 1, basket: {'KIT-1501-1': 1, 'KIT-1501-2': 1, 'KIT-1501-3': 1}, pays: 'settle', next: delivered},
  {days: 27, buyer: 2, basket: {'OFF-4501-1': 8, 'OFF-4001': 4}, pays: 'settle', next: [cancel(6, {'OFF-4501-1': 2}), ...delivered]},
  {days: 24, buyer: 5, basket: {'TEX-3503-1': 2}, pays: 'settle', next: shipped},
  {days: 21, buyer: 3, basket: {'KIT-1005': 1, 'KIT-1004': 1}, pays: 'authorise', next: [settle(9), ...shipped]},
  {days: 19, buyer: 0, basket: {'OFF-4004': 1, 'OFF-4005': 1, 'OFF-4006': 1}, pays: 'settle', next: [ship(20, {'OFF-4004': 1})]},
  {days: 16, buyer: 4, basket: {'LIT-2502-1': 4, 'LIT-2502-2': 2}, pays: 'settle', next: [ship(20, {'LIT-2502-1': 3, 'LIT-2502-2': 2})]},
  {days: 14, buyer: 6, basket: {'KIT-1503-1': 1, 'KIT-1503-2': 1}, pays: 'settle', next: [...shipped, refund(50, {'KIT-1503-1': 1})]},
  {days: 12, buyer: 1, basket: {'BOK-5004': 1, 'BOK-5002': 2}, coupon: 'percent', pays: 'settle', next: shipped},
  {days: 10, buyer: 2, basket: {'TEX-3004': 1}, pays: 'settle'},
  {days: 8, buyer: 0, basket: {'KIT-1014': 1, 'KIT-1015': 1}, shipping: 'express', coupon: 'fixed', pays: 'settle'},
  {days: 7, buyer: 3, basket: {'TEX-3502-2': 6}, pays: 'settle', next: [refund(30, {'TEX-3502-2': 2})]},
  {days: 6, buyer: 5, basket: {'OFF-4003': 10, 'OFF-4002': 50}, pays: 'authorise', next: [settle(1)]},
  {days: 5, buyer: 4, basket: {'KIT-1008': 1}, pays: 'authorise'},
  {days: 4, buyer: 1, basket: {'LIT-2004': 2, 'LIT-2003': 1}, coupon: 'percent', pays: 'authorise'},
  {days: 3, buyer: 6, basket: {'TEX-3006': 1}, pays: 'authorise', next: [cancel(7)]},
  {days: 2, buyer: 2, basket: {'KIT-1010': 1, 'KIT-1011': 2, 'KIT-1002': 1}, pays: 'settle'},
  {days: 1, buyer: 3, basket: {'TEX-3003': 1}, pays: 'authorise'},
  {days: 0.2, buyer: 0, basket: {'KIT-1007': 2}, shipping: 'express', pays: 'settle'},
  {days: 0.1, buyer: 4, basket: {'TEX-3005': 1}, pays: 'not-yet'},
];
