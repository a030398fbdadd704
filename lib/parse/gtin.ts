/** Does the last digit of a GTIN-8/12/13/14 fit the others (GS1 General Specifications, section 7.9)? */
export const isGtin = (digits: string): boolean => {
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
};

/** A text's GTIN, with or without a label and spaces; undefined where its check digit does not fit. */
export const parseGtin = (text: string): string | undefined => {
  const digits = text.replace(/^\D+/, '').replace(/[\s-]/g, '');
  return isGtin(digits) ? digits : undefined;
};
