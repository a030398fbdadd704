import type {Shape} from './value-shape.ts';

/** Characters of a word like a status, and of a text. */
const [WORD, TEXT] = [60, 500];

/** What most cells hold, and nothing beside it: patterns that look for it among other words take several times as long. */
const AMOUNT = /^(?:[$€£¥]\s?)?\d(?:[\d.,]{0,20}\d)?(?:\s?[$€£¥])?$/;
const PLAIN: Partial<Record<Shape, RegExp>> = {
  id: /^#?(?=\D*\d)([a-z\d](?:[\w-]*[a-z\d])?)$/i,
  date: /^(\d{1,4}([-/.])\d{1,2}\2\d{1,4}(?: \d{1,2}(?::\d\d){1,2})?)$/,
  money: AMOUNT,
};

const DIGIT = /\p{Nd}/u;
const MAIL = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/g;
/** So many digits in a row of groups are a phone's, where a text is asked for. */
const PHONE = /\+\d[\d\s().-]{7,}\d/g;

/** An identifier: the first word with a digit, else the first of capitals alone; what stands beside it may be a name. */
const idIn = (text: string): string | undefined => {
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}._/:+-]*/gu) ?? []).map(word => word.replace(/[._/:+-]+$/, ''));
  return words.find(word => DIGIT.test(word)) ?? words.find(word => /^\p{Lu}[\p{Lu}_-]{3,}$/u.test(word));
};

/** `3/11/2026`, `2026-11-03`, `2026年11月3日`: with one of these no word belongs to the date but those of a time. */
const NUMERIC = /\p{Nd}{1,4}[-/.年]\s?\p{Nd}{1,2}[-/.月]/u;
const OF_TIME = /\p{Nd}|^(?:[AP]\.?M\.?|um|at|à|às|alle|lúc|上午|下午|午前|午後|오전|오후)$/iu;
/** Words of a month between a day and a year: `3 de noviembre de 2026`. */
const BETWEEN = 3;

/** What stands from the first digit to the last, as far as it is a date: a name may stand between two numbers too. */
const coreOf = (text: string): string | undefined => {
  const words = (/\p{Nd}[\s\S]*\p{Nd}|\p{Nd}/u.exec(text)?.[0] ?? '').split(/\s+/);
  const isNumeric = NUMERIC.test(words[0] ?? '');
  const core = isNumeric ? words.filter(word => OF_TIME.test(word)) : words;
  return core.filter(word => !DIGIT.test(word)).length > BETWEEN || core.join(' ').length > 60 ? undefined : core.join(' ');
};

/** A date from its first digit, or the word before it, to its last digit and the word behind it: `5 minutes ago`, `Jan 3, 2026`, `Today at 9:12`. */
const dateIn = (text: string): string | undefined => {
  if (text.includes('@')) return undefined;
  if (!DIGIT.test(text)) return text.length <= 20 && !/\s.*\s/.test(text) ? text : undefined;
  const core = coreOf(text);
  if (!core) return undefined;
  const [start, end] = [text.search(/\p{Nd}/u), text.length - (/\P{Nd}*$/u.exec(text)?.[0].length ?? 0)];
  const before = /[\p{L}\p{M}.]+[,.]?(?:\s\p{Ll}{1,2})?[^\p{L}\p{N}]{0,3}$/u.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^\p{L}\p{N}]{0,3}[\p{L}\p{M}.]+(?:\s[\p{L}\p{M}]{3,8}(?![\p{L}\p{M}]))?/u.exec(text.slice(end))?.[0] ?? '';
  // `28, 2026 at 9:12` has no month: what joins a day and its time is none.
  const isWhole = /\p{Nd}{1,4}[-/.年]\s?\p{Nd}{1,2}|\p{L}/u.test(core.replace(/\p{Nd}[T:]\p{Nd}|\p{Ll}{1,2}\s(?=\p{Nd}+:)/gu, ''));
  const tail = isWhole ? (/^\s?(?:[AP]\.?M\.?|Uhr|[时時日分秒点點]|ago|UTC|GMT|Z)(?!\p{L})/iu.exec(behind)?.[0] ?? '') : behind;
  return `${isWhole ? '' : before}${core}${tail}`.trim();
};

/** How often, and not how much: `x2`. */
export const TIMES = /^[x×✕*]\s?\p{Nd}{1,4}$|^\p{Nd}{1,4}\s?[x×✕]$/iu;

/** Amounts from their first sign to their last, without sentences around them. */
const amountsIn = (text: string): string | undefined => {
  const cut =
    /(?:[\p{L}\p{Sc}$]{1,5}\.?\s?|[-+−(]){0,2}\p{Nd}(?:[^\p{L}@]|(?<!\p{L})\p{L}{1,3}(?!\p{L}))*\p{Nd}(?:\s?[\p{L}\p{Sc}]{1,4}\.?(?!\p{L}))?|(?:[\p{L}\p{Sc}$]{1,5}\.?\s?)?\p{Nd}(?:\s?[\p{L}\p{Sc}]{1,4})?/u.exec(
      text,
    )?.[0];
  return cut && cut.length <= 80 ? cut.trim() : undefined;
};

const short = (text: string, most: number): string | undefined =>
  text && text.length <= most && !text.includes('@') && text.search(PHONE) < 0 ? text : undefined;

/**
 * The words of a cell that its column's meaning asks for, and nothing else that may stand beside them: of an order's cell that names its
 * buyer too the number alone. Undefined where it holds no such words.
 */
export const chosenWords = (shape: Shape, text: string): string | undefined => {
  const plain = PLAIN[shape]?.exec(text);
  if (plain) return plain[1] ?? text;
  if (shape === 'id') return idIn(text);
  if (shape === 'date') return dateIn(text);
  if (shape === 'money') return TIMES.test(text) ? undefined : amountsIn(text);
  if (shape === 'text') return text.replace(MAIL, '…').replace(PHONE, '…').slice(0, TEXT) || undefined;
  // A seller's own code may be of several words: the whole cell, or none of it.
  return /^(?:code|word)$/.test(shape) || DIGIT.test(text) ? short(text, WORD) : undefined;
};

const SIGN = /\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/u;
/** Characters of a cell with several amounts: what is longer holds none that anybody would read, and takes its square to look through. */
const SEVERAL = 300;
/** Two amounts that stand together, `£125.94 £0.00`, one by one; told by the signs that all of them carry at the same end. */
export const apart = (text: string): string[] => {
  if (text.length > SEVERAL || AMOUNT.test(text)) return [text];
  const isBefore = /^[-+−]?\s?(?:\p{Sc}|[A-Z]{1,3}\p{Sc}?)\s?\p{Nd}/u.test(text);
  const amount = isBefore
    ? /(?:\p{Sc}|(?<!\p{L})[A-Z]{1,3}\p{Sc}?)\s?[\d.,' \u00a0\u202f’]*\d/gu
    : /\d[\d.,' \u00a0\u202f’]*?\s?(?:\p{Sc}|[A-Z]{3}|kr|zł)(?!\p{L})/gu;
  const amounts = text.match(amount) ?? [];
  const left = text.replace(amount, '');
  return amounts.length > 1 && !/\d/.test(left) && SIGN.test(amounts[0] ?? '') ? amounts.map(each => each.trim()) : [text];
};
