import type {Order} from './order.ts';

/** Times of an order, each with what says how exactly it is known. */
export const moments = {
  placedAt: 'placedWithin',
  paidAt: 'paidWithin',
  dueAt: 'dueWithin',
  sentAt: 'sentWithin',
  deliveredAt: 'deliveredWithin',
} as const satisfies Partial<Record<keyof Order, keyof Order>>;
export type MomentField = keyof typeof moments;

export const isMomentField = (field: string): field is MomentField => Object.hasOwn(moments, field);
