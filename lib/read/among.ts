import {map, texts} from './element.ts';
import type {Read} from './page.ts';

/** The first group of a pattern in the first of the matches' texts that has it. */
export const among = (selector: string, pattern: RegExp): Read<string> =>
  map(texts(selector), words => words.map(text => pattern.exec(text)?.[1]?.trim()).find(Boolean));

/** What all matches say, where they say the same: of the states of several lines none is the order's. */
export const agreed = (selector: string): Read<string> =>
  map(texts(selector), words => (words.every(text => text === words[0]) ? words[0] : undefined));
