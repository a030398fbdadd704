/** What an order can have come to. */
export const states = ['pending', 'paid', 'shipped', 'delivered', 'cancelled', 'part-refunded', 'refunded', 'returned'] as const;
export type OrderState = (typeof states)[number];
