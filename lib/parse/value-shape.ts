import type {Idea} from './column-means.ts';

/** What the cells of a column hold. */
export type Shape = 'id' | 'code' | 'date' | 'money' | 'count' | 'share' | 'word' | 'text';

/** Ideas that stand together in several lists. Taken apart while running: a bundler would write each of them out wherever it is used. */
export const [TIMES = '', STATES = '', STOCK = '', SEEN = ''] =
  'placedAt paidAt dueAt sentAt deliveredAt|status paymentStatus fulfilmentStatus|stock available inbound|visits views impressions clicks'.split(
    '|',
  );

const SHAPES: Record<Shape, string> = {
  id: 'ref reference id order gtin listing',
  code: 'sku buyer',
  date: `${TIMES} date day writtenAt`,
  money: 'orderTotal total amount subtotal lineTotal shipping tax discount refunded unitPrice price salePrice listPrice spend revenue',
  count: `quantity ${STOCK} ${SEEN} orders units rating`,
  share: 'conversion',
  word: `${STATES} productStatus channel region`,
  text: 'title variant product name category campaign adGroup searchTerm review',
};
let shapes: Map<string, Shape> | undefined;

/** What cells of a column of this idea, or meaning, hold. */
export const shapeOf = (idea: Idea): Shape => {
  shapes ??= new Map(Object.entries(SHAPES).flatMap(([shape, ideas]) => ideas.split(' ').map(each => [each, shape as Shape] as const)));
  return shapes.get(idea) ?? 'text';
};

const DIGIT = /\p{Nd}/u;
/** Amounts have few letters beside their digits: a currency, a unit, a mark of tax. */
const isAmount = (text: string): boolean =>
  DIGIT.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= 24 && !/\p{Nd}[:/-]\p{Nd}/u.test(text);
/** `3/11`, `2026-11-03`, `3. Nov.`, `11月3日`, `5 minutes ago`: digits, no sign of money, no sentence. */
const isDate = (text: string): boolean =>
  text.length <= 80 &&
  !/\p{Sc}|@/u.test(text) &&
  (DIGIT.test(text) ? /\p{Nd}\D*[./:年月일日-]|\p{L}/u.test(text) || /^\p{Nd}{10,13}$/u.test(text) : text.length <= 20);
const FITS: Record<Shape, (text: string) => boolean> = {
  id: text => text.length <= 120 && /\p{Nd}|^\p{Lu}{4,}$|^[\w./-]{2,40}$/u.test(text) && !/\p{Sc}\s?\p{Nd}|%/u.test(text),
  code: text => text.length <= 80 && !/^\p{Sc}|%$|@/u.test(text),
  date: isDate,
  money: isAmount,
  count: text => DIGIT.test(text) && !/\p{Sc}|@|%/u.test(text) && text.length <= 60 && !/\p{Nd}\s?[/:-]\s?\p{Nd}/u.test(text),
  share: text => DIGIT.test(text) && !/\p{Sc}/u.test(text) && text.length <= 20,
  word: text => text.length <= 60 && !/^[\p{Sc}\p{Nd}.,:\s/-]+$|@|\p{Sc}\s?\p{Nd}/u.test(text),
  text: text => /\p{L}/u.test(text),
};

/** Cells that say “nothing here”, or that all rows are summed up. */
const isNothing = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) ||
  /^(?:n\/?a|none|null|free|gratis|kostenlos|gratuit|无|無|なし|免费|没有|totals?|合计|合計|总计|總計)$/iu.test(text);

/** Could these be cells of a column of this idea? Empty ones and those that say nothing do not count; of ten, one may be odd. */
export const fits = (idea: Idea, texts: readonly string[]): boolean => {
  const filled = texts.filter(text => !isNothing(text));
  const odd = filled.filter(text => !FITS[shapeOf(idea)](text)).length;
  return odd * 10 <= filled.length;
};
