import {plain} from './digits.ts';

/**
 * A running text in plain form (ASCII digits, single spaces, nothing invisible), the same in small Latin letters without accents, both of
 * one length, and where in the original a stretch of them begins and ends.
 */
export type Aligned = {line: string; low: string; from: (start: number) => number; until: (end: number) => number};

/** A function of one character that remembers what it said of the commonest ones. */
const remembered = (say: (char: string) => string): ((char: string) => string) => {
  const said = new Map<string, string>();
  return char => {
    const known = said.get(char);
    if (known !== undefined) return known;
    const fresh = say(char);
    if (said.size < 5000) said.set(char, fresh);
    return fresh;
  };
};

const small = remembered(char => {
  const low = char.toLowerCase();
  const [base = ''] = low.normalize('NFD');
  if (base === 'ı') return 'i';
  return /[a-z]/.test(base) ? base : low.length === char.length ? low : char;
});

const simple = remembered(plain);

/** Small letters without accents, one for one: "Zwölf Euro" and "zwolf euro" are the same words. */
export const lowered = (text: string): string => (/^[ -@[-}]*$/.test(text) ? text : text.replace(/[^ -@[-}]/gsu, small));

/** Between ASCII digits a wide comma or stop ends a clause: "$20，300美元" are two amounts. */
const clauses = /(?<![０-９])[，．]|[，．](?![０-９])/g;

/** Brings a text into plain form and keeps the way back, for those who must say where something stands. */
export const aligned = (text: string): Aligned => {
  if (/^[ -}]*$/.test(text) && !text.includes('  ')) return {line: text, low: lowered(text), from: start => start, until: end => end};
  const [starts, ends]: [number[], number[]] = [[], []];
  let line = '';
  for (const {0: piece, index} of text.replace(clauses, ';').matchAll(/\s+|./gsu)) {
    const out = /^\s/.test(piece) ? ' ' : simple(piece);
    line += out;
    for (let i = 0; i < out.length; i += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return {line, low: lowered(line), from: start => starts[start] ?? text.length, until: end => ends[end - 1] ?? 0};
};
