import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Found, findAmounts} from '../../lib/parse/amounts.ts';

/** A sentence of microsoft/Recognizers-Text's specs; `value` is written with the language's decimal mark, null where a currency is named without an amount. */
type Sentence = {lang: string; input: string; results: {text: string; value: string | null; iso: string | null}[]};
type Counts = {right: number; extra: number; missed: number};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the sentences are, which are not ours to ship. */
export const sentences = resolve(root, process.env.LINCHPIN_CORPUS ?? '../shared', 'data/price-strings/currency_sentences.jsonl');

const codes = 'en zh ja ko hi fr de es it nl pt sv tr'.split(' ');
const english = new Intl.DisplayNames('en', {type: 'language'});
const codeOf = (name: string): string => codes.find(code => english.of(code) === name) ?? '';

const load = (): Sentence[] =>
  readFileSync(sentences, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

const shorn = (value: string): string => {
  const decimal = value.replace(',', '.');
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
};

const overlaps = (a: string, b: string): boolean => a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());

/** The same amount at the same place, and the same currency where the sentence names one that has a code. */
const isSame = (found: Found, {text, value, iso}: Sentence['results'][number]): boolean =>
  shorn(value ?? '') === shorn(found.amount) && (!iso || iso === found.currency) && overlaps(found.text, text);

const countsOf = ({input, results, lang}: Sentence): Counts & {misses: string[]} => {
  const left = results.filter(({value}) => value !== null);
  const extra = findAmounts(input, codeOf(lang)).filter(found => {
    const at = left.findIndex(gold => isSame(found, gold));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const right = results.filter(({value}) => value !== null).length - left.length;
  const misses = [
    ...extra.map(({text, amount}) => `extra ${text} = ${amount}`),
    ...left.map(({text, value}) => `missed ${text} = ${value}`),
  ];
  return {right, extra: extra.length, missed: left.length, misses: misses.map(miss => `${lang}: ${miss} in “${input.slice(0, 120)}”`)};
};

/** F1 (0–1) of what was found: the harmonic mean of precision and recall. */
export const f1 = ({right, extra, missed}: Counts): number => (2 * right) / (2 * right + extra + missed);

/** Counts the amounts found in the open sentences by language; `half` takes every second sentence of each language, beginning with the first (0) or second (1). `ms` is per sentence, after one run to warm up. */
export const measureAmounts = (half?: 0 | 1) => {
  const seen = new Map<string, number>();
  const chosen = load().filter(({lang}) => {
    seen.set(lang, (seen.get(lang) ?? -1) + 1);
    return half === undefined || (seen.get(lang) ?? 0) % 2 === half;
  });
  const byLanguage = new Map<string, Counts>();
  const misses: string[] = [];
  for (const sentence of chosen) {
    const counts = countsOf(sentence);
    misses.push(...counts.misses);
    for (const key of [sentence.lang, 'all']) {
      const sum = byLanguage.get(key) ?? {right: 0, extra: 0, missed: 0};
      byLanguage.set(key, {right: sum.right + counts.right, extra: sum.extra + counts.extra, missed: sum.missed + counts.missed});
    }
  }
  const start = performance.now();
  for (const {input, lang} of chosen) findAmounts(input, codeOf(lang));
  return {byLanguage, misses, count: chosen.length, ms: (performance.now() - start) / chosen.length};
};

/** Prints F1 by language, all misses too with `--misses`. */
export const main = (args: string[]) => {
  if (!existsSync(sentences)) return void console.log(`skipped: no sentences at ${sentences}`);
  const {byLanguage, misses, count, ms} = measureAmounts();
  if (args.includes('--misses')) console.log(`${misses.join('\n')}\n`);
  console.log('language      right  extra  missed     F1');
  for (const [language, counts] of byLanguage) {
    const numbers = [counts.right, counts.extra, counts.missed].map(n => String(n).padStart(7)).join('');
    console.log(`${language.padEnd(12)}${numbers}  ${f1(counts).toFixed(3)}`);
  }
  console.log(`${count} sentences, ${ms.toFixed(3)} ms each`);
};
