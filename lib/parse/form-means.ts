import {plain, said} from './column-means.ts';

/** What a field of a listing's edit page holds; `salePrice` is what is asked now where a regular price stands beside it. */
export type FormField = (typeof formFields)[number];
export const formFields = [
  ...['title', 'description', 'sku', 'gtin', 'price', 'salePrice', 'listPrice', 'stock', 'category', 'status'],
  ...['tags', 'seoTitle', 'seoDescription', 'pictures'],
] as const satisfies readonly string[];

/** In the languages of the grids' headings; a stem may go on, and stands behind others in a compound. */
const SEO =
  /\bseo|\bmeta|search engine|suchmaschin|referencement|buscadores|mecanismos de busca|motori di ricerca|mesin pencari|搜索引擎|搜尋引擎|検索エンジン|검색엔진|검색 엔진|เครื่องมือค้นหา|cong cu tim kiem/;
const TITLE = /tit(?:el|re|le|ul|ol)|titulo|judul|tieu de|标题|標題|タイトル|제목|ชื่อ/;
const DESCRIPTION = /descri|beschreibung|deskripsi|mo ta|描述|詳情|详情|説明|설명|รายละเอียด|คำอธิบาย/;
/** A short one beside the whole one is another field. */
const SHORT = /\bshort|\bkurz|excerpt|summary|resum|riassunt|\bcourte?|\bbreve|\bcorta|singkat|\bngan|简短|簡短|短|요약|간단|ย่อ/;
const TAGS =
  /\btags?\b|schlagwort|schlagworter|etiquet|mots? cles?|palabras? clave|palavras? chave|parole chiave|kata kunci|\bnhan\b|tu khoa|标签|標籤|关键词|關鍵字|タグ|태그|แท็ก|คำค้น|\bkeywords?\b/;
const PICTURES =
  /image|\bbild|produktbild|photo|\bfotos?\b|imagen|imagem|immagin|gambar|hinh anh|รูปภาพ|รูปสินค้า|图片|圖片|主图|主圖|画像|이미지|\bpictures?\b|\bmedia\b/;

/** What the other fields are called as columns are. */
const FIELD: Readonly<Record<string, FormField>> = {
  ...{title: 'title', name: 'title', product: 'title', sku: 'sku', reference: 'sku', gtin: 'gtin', price: 'price', unitPrice: 'price'},
  ...{salePrice: 'salePrice', listPrice: 'listPrice', stock: 'stock', quantity: 'stock', available: 'stock', category: 'category'},
  ...{status: 'status', productStatus: 'status'},
};

const byWords = (words: string): FormField | undefined => {
  const text = plain(words);
  const isDescription = DESCRIPTION.test(text);
  if (SEO.test(text)) return isDescription ? 'seoDescription' : TITLE.test(text) ? 'seoTitle' : undefined;
  if (isDescription) return SHORT.test(text) || text.length > 40 ? undefined : 'description';
  if (TAGS.test(text)) return 'tags';
  return PICTURES.test(text) && text.length <= 30 ? 'pictures' : undefined;
};

/** Signs, hints and counts behind a label: `Price (€) *`, `Title 12/80`. */
const HINTS = /\s*(?:[*:：]+|\d+\s*\/\s*\d+)\s*/g;

/** What a field of a form holds, by its label; undefined where the label is not understood. */
export const labelField = (label: string): FormField | undefined => {
  const words = label.replace(HINTS, ' ').trim();
  if (!words || words.length > 80) return undefined;
  const idea = said(words)?.idea;
  return byWords(words) ?? (idea ? FIELD[idea] : undefined);
};

/** Parts of a field's name that only say of what kind of thing it is a field. */
const AROUND = /^(?:product|item|listing|form|input|field|edit|post|wp|header|details|data|variant|offer|goods|the)$/;

/** What a field of a form holds, by its name or id in the page's code: `product[name]`, `_regular_price`, `post_title`. */
export const nameField = (name: string): FormField | undefined => {
  const [, ...inner] = name.split(/[[\].:]+/).filter(Boolean);
  const last = inner.filter(part => /[a-z]/i.test(part)).at(-1) ?? name;
  const words = plain(last)
    .split(/[^a-z]+/)
    .filter(word => word && !AROUND.test(word))
    .join(' ');
  return words ? labelField(words) : undefined;
};
