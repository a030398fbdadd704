const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Thai, and the letters that Vietnamese alone has. */
const SOUTH = /[\p{Script=Thai}ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const INDONESIAN = /\b(?:pesanan|produk|harga|pembeli|toko|pengiriman|jumlah)\b/i;
/** What a page calls its parts: where its data are in another script than its words, these count. */
const CALLED = 'h1,h2,th,label,nav a,[role=columnheader],[role=menuitem],button';
/** Parts that are looked at, letters without which they say nothing, and how many letters there are to one that tells. */
const [MOST, FEW, SHARE] = [120, 20, 8];

/** In which group of languages a page calls its parts: Chinese, Japanese and Korean, or Thai, Vietnamese and Indonesian, or others; by the language it names where there are few. */
export const writtenIn = (doc: Document): 'east' | 'south' | 'west' => {
  const called = doc.querySelectorAll(CALLED);
  const words = [doc.title, ...Array.from({length: MOST}, (_, i) => called[i]?.textContent.slice(0, 40))].join(' ');
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const {lang} = doc.documentElement;
  const isMany = (letter: RegExp) => (words.match(letter)?.length ?? 0) * SHARE > Math.max(letters, FEW / 2);
  if (isMany(SOUTH) || INDONESIAN.test(words)) return 'south';
  if (isMany(EAST)) return 'east';
  if (letters > FEW) return 'west';
  return /^(?:zh|ja|ko)\b/i.test(lang) ? 'east' : /^(?:th|vi|id|ms)\b/i.test(lang) ? 'south' : 'west';
};
