/** What a page says of one thing in a list: for each field its candidates, best first. */
export type Card = Record<string, unknown>;

export const isCard = (value: unknown): value is Card => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The cards of a list as a page sent them (`CardWords`); undefined: it is something else. */
export const cardsIn = (value: unknown): readonly unknown[] | undefined =>
  isCard(value) && Array.isArray(value.cards) ? value.cards : undefined;

/** The first meaning that the candidates of a field of a card have. */
export const firstMeant = <T>(card: Card, field: string, mean: (value: unknown) => T | undefined): T | undefined => {
  const values = Array.isArray(card[field]) ? card[field] : [];
  for (const value of values) {
    const meant = mean(value);
    if (meant !== undefined) return meant;
  }
  return undefined;
};
