/** Words that multiply the number before them, from 10³ up, one entry a power of ten. */
const words = [
  'k thousand tausend тыс тысяч tys tis tusen ezer bin rb ribu nghìn ngàn हज़ार',
  '',
  'lakh lac लाख',
  'M mln mio million millionen millón millone milhão milhõe milhoe milione milioni miljoen miljoner milyon млн миллион миллионов jt juta triệu tr मिलियन',
  'crore cr करोड़',
  '',
  'bn mrd mld billion milliard milliarden miljard miljarder miliardo miliardi bilhão bilhõe milyar млрд миллиард миллиардов tỷ बिलियन',
].map(list => list.split(' '));

/** East Asian ones stand one behind the other: 5천만 is 5 × 10³ × 10⁴. */
const powers: Record<string, number> = {百: 2, 백: 2, 千: 3, 천: 3, 万: 4, 萬: 4, 만: 4, 億: 8, 亿: 8, 억: 8};
const eastern = new RegExp(`^ ?[${Object.keys(powers).join('')}]+`);

/** Which power of ten stands behind a number, and where it ends: "1.5 lakh", "36.57亿", "$5k" (k and M only right at the number). `goesOn`: a lower part may follow (1万2,800). */
export const multipleAt = (text: string, at: number): {power: number; end: number; goesOn: boolean} | undefined => {
  const next = text.slice(at, at + 16);
  // 150 k€; and of rupees ₹25 L is a lakh.
  const [short, letter] = /^ ?([kM])(?=[€£₽₴])/.exec(next) ?? [];
  if (short) return {power: letter === 'k' ? 3 : 6, end: at + short.length, goesOn: false};
  if (/^ ?L(?!\p{L})/u.test(next) && /₹ ?[\d.,]+$/.test(text.slice(0, at)))
    return {power: 5, end: at + next.indexOf('L') + 1, goesOn: false};
  const [east] = eastern.exec(next) ?? [];
  if (east) return {power: [...east].reduce((sum, char) => sum + (powers[char] ?? 0), 0), end: at + east.length, goesOn: true};
  const [all = '', thousand, word = ''] = /^(?! \p{L}+\p{Sc}) ?(mil (?=mil))?([\p{L}\p{M}]+)\.?/u.exec(next) ?? [];
  const key = word === 'M' ? word : word.toLowerCase();
  if (!key || (key.length === 1 && all !== word)) return;
  const index = words.findIndex(list => list.includes(key) || list.includes(key.replace(/(?<=..)s$/, '')));
  return index < 0 ? undefined : {power: index + (thousand ? 6 : 3), end: at + all.length, goesOn: false};
};

/** Decimal text times a power of ten, exactly. */
export const times = (decimal: string, power: number): string => {
  const [whole = '', part = ''] = decimal.split('.');
  const rest = part.slice(power);
  return (whole + part.slice(0, power).padEnd(power, '0')).replace(/^0+(?=\d)/, '') + (rest && `.${rest}`);
};
