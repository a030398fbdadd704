/** The id at the end of an address, before what is done with the thing: `/orders/17`, `/products/17/edit`. */
export const ID_IN_PATH = /\/([\w-]*\d[\w-]*)(?:\/(?:edit|view|details?|show|update|general|detalhe)?)?\/?(?:[?#].*)?$/i;

/**
 * The id at the end of an address, before what is done with the thing: `/products/edit/17`, `/products/17/edit`, `?post=17&action=edit`.
 * What names a session or its key is none.
 */
const IN_QUERY =
  /[?&](?!\w*(?:sess|token|auth|client))(?:\w*_)?(?:(?:item|goods|product|spu|offer|listing|sku)?id|post|item|product|sku|code)=([\w-]{1,80})(?:&|$)/i;

/** Variants are numbered by themselves in many back ends: variant 12 is none of product 12. */
const OF_VARIANT = /variants?(?:\/(?:edit|view|details?|show|update))?\/[^/]+$/i;

/** The site's own identifier of the thing that an address of its back end shows; undefined where the address names none. */
export const refIn = (address: string): string | undefined => {
  const asked = IN_QUERY.exec(address);
  if (asked) return asked[1];
  const named = ID_IN_PATH.exec(address);
  return named?.[1] && (OF_VARIANT.test(`${address.slice(0, named.index)}/${named[1]}`) ? `variant-${named[1]}` : named[1]);
};
