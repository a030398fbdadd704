/** Words that multiply the number before them, from 10³ up, one entry a power of ten. */
const multiples =
  'k 千 천 тыс rb ribu nghìn ngàn|万 萬 만|lakh lac|M 百万 百萬 mln mio million млн jt juta triệu tr|crore cr|億 亿 억|bn млрд tỷ'
    .split('|')
    .map(words => words.split(' '));

/** Which power of ten the word behind a number says, and where the word ends: "1.5 lakh", "36.57亿", "$5k" (k and M only right at the number). */
export const multipleAt = (text: string, at: number): {power: number; end: number} | undefined => {
  const [all = '', word = ''] = /^ ?(百?[千천万萬만億亿억]|\p{L}+)\.?/u.exec(text.slice(at, at + 9)) ?? [];
  const key = word === 'M' ? word : word.toLowerCase();
  if (key.length === 1 && all !== word && key < '\u0100') return;
  const index = multiples.findIndex(words => words.includes(key) || words.includes(key.replace(/s$/, '')));
  return index < 0 ? undefined : {power: index + 3, end: at + all.length};
};

/** Decimal text times a power of ten, exactly. */
export const times = (decimal: string, power: number): string => {
  const [whole = '', part = ''] = decimal.split('.');
  const rest = part.slice(power);
  return (whole + part.slice(0, power).padEnd(power, '0')).replace(/^0+(?=\d)/, '') + (rest && `.${rest}`);
};
