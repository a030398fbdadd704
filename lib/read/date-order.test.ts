import {expect, it} from 'vitest';
import {dated} from './date-order.ts';
import type {Page} from './page.ts';

const page = (text: string) => ({doc: {body: {textContent: text}}, memo: new Map()}) as unknown as Page;

it.each([
  ['beside a date whose month stands first', '11/28/26 11/12/26', '11/12/26, 10:07 PM', '2026-11-12, 10:07 PM'],
  ['beside a date whose day stands first', '28/11/2026', '11/12/2026', '2026-12-11'],
  ['beside none that tells', '11/12/26 10/11/26', '11/12/26', '11/12/26'],
  ['beside two that contradict each other', '28/11/26 11/28/26', '11/12/26', '11/12/26'],
  ['beside the number of a version', 'Version 2.13.26', '11/12/26', '11/12/26'],
  ['where it tells itself', '11/28/26', '11/28/26', '11/28/26'],
  ['of words', '11/28/26', '3 Nov 2026', '3 Nov 2026'],
])('a date %s', (_, all, words, so) => expect(dated(page(all), words)).toBe(so));
