/** What a report file does not say of itself and the seller is asked for. */
export type Question = 'host' | 'shop' | 'currency';
export type Answers = {[Q in Question]?: string};
