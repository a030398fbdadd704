import type {Aligned} from './aligned.ts';
import {type DateWords, type Offset, units} from './date-words.ts';
import type {Moment} from './date-zone.ts';
import {isWithinWord} from './marks.ts';
import {decimalText, quantitiesOf} from './quantities.ts';
import {keyOf} from './word-key.ts';

type Counted = Offset & {count: number; start: number; end: number};

/** "More than 3 days ago" is any time before; "1 hour 5 minutes ago" has two parts. */
const isOpen = (front: string, back: string): boolean =>
  /(?:over|more than|mehr als|über|plus de|más de|mais de|più di|meer dan|mer än|ponad|более|больше|超过|超過|以上|이상) ?$/i.test(front) ||
  /\d ?\p{L}+,? ?(?:and |und |et |y |e |en |och )?$/u.test(front) ||
  /^(?: ?\+|以上| or more)/.test(back);

const edges = (line: string, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let at = from; at <= to; at++) if (at >= 0 && at <= line.length && !isWithinWord(line, at)) found.push(at);
  return found;
};

const reach = 26;

/** The count at `start` with the words around it that say of what and whence; the most words win. */
const framed = (line: string, start: number, end: number, count: number, {frames}: DateWords): Counted | undefined => {
  const [before, behind] = [edges(line, start - reach, start), edges(line, end, end + reach)];
  const backs = behind.map(at => ({at, key: keyOf(line.slice(end, at))}));
  let best: Counted | undefined;
  for (const from of before) {
    const front = keyOf(line.slice(from, start));
    for (const {at, key} of backs) {
      const offset = frames.get(`${front}#${key}`);
      if (offset && at - from > (best ? best.end - best.start : 0)) best = {...offset, count, start: from, end: at};
    }
  }
  return best && !isOpen(line.slice(0, best.start), line.slice(end)) ? best : undefined;
};

/** "A day ago", "vor einer Stunde", 三天前: the words of numbers are counted too. */
const counted = (text: Aligned, language: string, words: DateWords): Counted | undefined => {
  const {line} = text;
  const article = /(?<!\p{L})an?(?= (?:second|minute|hour|day|week|month|year))/u.exec(language === 'en' ? line.toLowerCase() : '');
  const numbers = quantitiesOf(text, language).map(one => ({...one, value: Number(decimalText(one, language, mark => mark === '.'))}));
  const all = [...(article ? [{start: article.index, end: article.index + article[0].length, value: 1}] : []), ...numbers];
  for (const {start, end, value} of all) {
    const found = Number.isInteger(value) && value > 0 && value <= 1000 ? framed(line, start, end, value, words) : undefined;
    if (found) return found;
  }
  return;
};

/** "Yesterday", "letzte Woche"; undefined where several such words stand in the text. */
const named = (line: string, {days}: DateWords): Counted | undefined => {
  const found: Counted[] = [];
  for (const start of edges(line, 0, line.length - 1)) {
    for (const end of edges(line, start + 1, Math.min(line.length, start + reach)).reverse()) {
      const offset = days.get(keyOf(line.slice(start, end)));
      if (!offset || line[start] === ' ' || (found.at(-1)?.end ?? 0) > start) continue;
      found.push({...offset, count: offset.count ?? 1, start, end});
      break;
    }
  }
  return found.length === 1 ? found[0] : undefined;
};

/** A distance from now that a text says, and where. */
export const writtenOffset = (text: Aligned, language: string, words: DateWords): Counted | undefined =>
  counted(text, language, words) ?? named(text.line, words);

/**
 * When that is. Shops cut ("2 hours" up to the third) or round (from one and a half), so it lies between one unit more and half a unit less;
 * days are days of the calendar, which "3 days ago" may also count.
 */
export const momentsAway = ({unit, sign, count}: Pick<Counted, 'unit' | 'sign' | 'count'>, now: number): Moment => {
  const [far, near] = [(count + 1) * units[unit], Math.max(0, count - (unit === 'day' ? 1 : 0.5)) * units[unit]];
  return {at: now + (sign < 0 ? -far : near), within: far - near};
};
