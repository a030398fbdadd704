/** What is known of a product at one place; whatever is unknown is absent. `price` is in major units of `currency` (ISO 4217). */
export type Offer = {
  title?: string | undefined;
  brand?: string | undefined;
  gtin?: string | undefined;
  mpn?: string | undefined;
  model?: string | undefined;
  description?: string | undefined;
  price?: number | undefined;
  currency?: string | undefined;
};
