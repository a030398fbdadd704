const list = (text: string): RegExp => new RegExp(`^(?:${text})$`, 'i');

const price = list(
  'pri(ce|x|js|s|set)|preise?|prezzo|pre[cç][iío]o?|cen[aeyu]|цен[аы]|ціна|fiyatı?|harga|giá|hinta|τιμή|سعر|السعر|قیمت|מחיר|ราคา|[售单现原]?[价價]格?|価格|가격',
);
const beside = list(
  'from|ab|desde|dès|od|от|від|från|fra|van|vanaf|voor|nu|von|statt|jetzt|à|partir|da|de|solo|por|nur|only|now|was|our|your|in[ck](l|kl|lus?iv[eo]?|luding)?|e[xk][ck]?l?|vat|gst|tax|mwst|tva|iva|ttc|ht|btw|dph|moms|brutto|net(to)?|each|ea|per|unit|stk|rrp|uvp|msrp',
);

/** Do the words around a number without a currency sign show that it is a price? "Price 29", "40.00/each", "148.50 inc GST"; never "29 cm". */
export const saysPrice = (before: string, behind: string, hasCents: boolean): boolean => {
  const [front, back] = [before, behind].map(text => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []);
  const last = front?.at(-1) ?? '';
  const isNamed = price.test(last);
  return (
    (isNamed || (hasCents && [...(front ?? []), ...(back ?? [])].every(word => price.test(word) || beside.test(word)))) &&
    (!back?.[0] || beside.test(back[0]))
  );
};
