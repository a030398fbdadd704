import {once} from 'node:events';
import {createInterface} from 'node:readline';

type Verb = {answer: (question: never) => unknown; close?: () => unknown};

/** What each verb takes and gives; a verb is built when the file of its name stands beside this one. */
const verbs: Record<string, string> = {
  read: '{"file": page.html[.gz], "url": its address or null} → {"page", "readings", "ms"}',
  money: '{"text", "hint": ISO code or null, "locale"?} → {"amount", "currency"}',
  amounts: '{"text", "lang"} → {"found": [{"text", "start", "end", "amount", "currency"}]}',
  words: '{"title", "lang"?} → {"words"}',
  relevance: '{"query", "title"} → {"score"}',
  score: '{"listing", "site", "on": "YYYY-MM-DD", "host"?, "locale"?, "undecided"?} → {"score", "verdicts", "ignored"?}',
  match:
    '{"a": {"title"?, "brand"?, "gtin"?, "mpn"?, "model"?, "description"?, "price"?: major units, "currency"?}, "b"} → {"probability", "why"}',
  margin:
    '{"site", "category", "price", "cost", "shipping"?: paid, "shippingCharged"?, "region"?, "on"?, "taxRate"?, "returnRate"?, "plan"?, …} → {"fees", "costs", "profit", "margin", "roi", "breakEven", "breakEvenAcos", "notes", …}',
  forecast: '{"x", "h", "season"} → {"mean", "lo", "hi", "method"}',
  anomaly: '{"t", "x"} → {"score"}',
  experiment: '{"a", "b", "split"?} → {"difference", "ci", "z", "p", "srm", "verdict"}',
  rfm: '{"rows", "on"} → {"customers", "segments", "totals"}',
  cohort: '{"rows"} → {"cohorts"}',
  attribution: '{"paths"} → {"channels"}',
};

const built = import.meta.glob<Verb>(['./*.ts', '!./main.ts']);

const help = () => {
  const lines = Object.entries(verbs).map(([verb, shape]) => `  ${verb.padEnd(12)}${`./${verb}.ts` in built ? shape : 'not built'}`);
  return `npm run --silent lab -- VERB < in.jsonl > out.jsonl\nOne JSON object a line in, one out, in the same order.\n\n${lines.join('\n')}\n`;
};

const answered = async (verb: Verb | undefined, line: string) => {
  if (!verb) return {error: 'not built'};
  try {
    return await verb.answer(JSON.parse(line) as never);
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)};
  }
};

const print = async (text: string) => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** Answers JSON lines from the standard input on the standard output. */
export const main = async ([name = '--help']: string[]) => {
  if (name === '--help') return void (await print(help()));
  if (!(name in verbs)) {
    process.stderr.write(`There is no verb “${name}”.\n${help()}`);
    return 2;
  }
  const verb = await built[`./${name}.ts`]?.();
  for await (const line of createInterface({input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY})) {
    if (line.trim()) await print(`${JSON.stringify(await answered(verb, line))}\n`);
  }
  await verb?.close?.();
};
