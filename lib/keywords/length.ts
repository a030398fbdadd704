import type {Limit, LimitUnit} from '../model/limit.ts';
import {words} from './words.ts';

const codePoints = (text: string): number => [...text].length;

const utf8 = new TextEncoder();

let inGbk: Set<string> | undefined;

/** Every character of the two-byte plane of GBK, worked out once from the platform's own table (24,000 characters, a few ms). */
const gbkCharacters = (): Set<string> => {
  if (inGbk) return inGbk;
  const decoder = new TextDecoder('gb18030');
  const trails = Array.from({length: 0xfe - 0x40 + 1}, (_, i) => 0x40 + i).filter(trail => trail !== 0x7f);
  const pairs = Array.from({length: 0xfe - 0x81 + 1}, (_, i) => 0x81 + i).flatMap(lead => trails.flatMap(trail => [lead, trail]));
  inGbk = new Set([...decoder.decode(new Uint8Array(pairs))].filter(char => char !== '\uFFFD' && char > '\x7F'));
  return inGbk;
};

// Outside GBK we count four bytes, as its successor GB18030 does (emoji, Hangul, rare hanzi). Forms are said to count two or even
// one there, but nobody published it, and of two countings only the larger never promises room that is not there.
const gbkBytes = (text: string): number => {
  let bytes = 0;
  for (const char of text) bytes += char <= '\x7F' ? 1 : gbkCharacters().has(char) ? 2 : 4;
  return bytes;
};

/** The length of a text in the unit a site counts in; `px`, `count` and `share` measure no text and give NaN. */
export const lengthOf = (text: string, unit: LimitUnit): number => {
  if (unit === 'codepoint') return codePoints(text);
  if (unit === 'utf8-byte') return utf8.encode(text).length;
  if (unit === 'gbk-byte') return gbkBytes(text);
  return unit === 'word' ? words(text).length : Number.NaN;
};

/** A text against a limit on its length: by how many units it is over or short, and that as a share of the limit. */
export type Fit = {limit: Limit; length: number; over: number; short: number; excess: number};

export const fitOf = (text: string, limit: Limit): Fit => {
  const length = lengthOf(text, limit.unit);
  const over = Math.max(0, length - (limit.max ?? Number.POSITIVE_INFINITY));
  const short = Math.max(0, (limit.min ?? 0) - length);
  return {limit, length, over, short, excess: over / (limit.max || 1) + short / (limit.min || 1)};
};
