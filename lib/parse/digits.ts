const odd = /[\u2018\u2019\u02bb\u02bc\u00b4`\u2032]|[\u00bc-\u00be\u2150-\u215e\u2460-\u24ff]|[⁰¹²³⁴-⁹]+/g;
// Marks of feet and inches and wide apostrophes become these only when they are taken apart.
const foreign = /[\u2018\u2019\u02bb\u02bc\u2032`]|\p{Nd}|\p{Cf}|[\p{Pd}\u2212~]|[\u066c\u060c\u066a\u00b7]/gu;

/** "About", in front of a number; between two it is a dash. */
const about = /(^|[(:\p{L}]\s?)[~≈∼]\s?(?=[\p{Sc}\d])/gu;

const tidy: Record<string, string> = {'٬': "'", '،': ',', '٪': '%', '·': '.'};

/** Digits stand in blocks of ten that begin at a multiple of 16, in India's scripts 6 later. */
const ascii = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  if (code < 128) return char === '~' ? '-' : char === '`' ? "'" : char;
  if (/\p{Nd}/u.test(char)) return `${(code - (code > 0x900 && code < 0xe00 ? 6 : 0)) & 15}`;
  if (/[\u2018\u2019\u02bb\u02bc\u2032]/.test(char)) return "'";
  return tidy[char] ?? (/\p{Cf}/u.test(char) ? '' : '-');
};

/** Two raised digits behind a number are its cents, other raised digits a footnote; ½ and ① are no digits of a price. */
const lower = (char: string, at: number, text: string): string => {
  if (!/^[⁰¹²³⁴-⁹]/.test(char)) return /^[¼-¾⅐-⓿]/.test(char) ? 'x' : "'";
  return char.length === 2 && /\d/.test(text[at - 1] ?? '') ? `.${char}` : '';
};

/** The same text with ASCII digits, one kind of dash and apostrophe, single spaces (a line break or a wide gap is `\n`) and nothing invisible. */
export const plain = (text: string): string => {
  const narrow = /^[ -_a-}]*$/.test(text) ? text : text.replace(odd, lower).normalize('NFKC').replace(about, '$1').replace(foreign, ascii);
  return narrow.trim().replace(/\s+/g, gap => (gap.length > 1 || gap === '\n' ? '\n' : ' '));
};
