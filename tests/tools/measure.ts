import {parseArgs} from 'node:util';
import {type CorpusPage, contradicted, corpus, corpusPages, isAnnotated, pagePath} from './corpus.ts';
import {openReader, type PageReading} from './lab/read.ts';
import {main as printAmounts} from './measure-amounts.ts';
import {type Field, fields, goldOf, isWrong, predicted, type Verdict, verdictOf} from './measure-fields.ts';

export type Measured = {
  page: CorpusPage;
  read: PageReading | undefined;
  failed?: string;
  took?: number;
  verdicts: Partial<Record<Field, Verdict>>;
};

const measurePage = async (reader: Awaited<ReturnType<typeof openReader>>, page: CorpusPage): Promise<Measured> => {
  try {
    const read = await reader.read({file: pagePath(page)}, page.url);
    const verdicts = Object.fromEntries(fields.map(field => [field, verdictOf(field, page, read.readings[0])]));
    return {page, read, took: read.ms, verdicts};
  } catch (error) {
    return {page, read: undefined, failed: String(error), verdicts: {}};
  }
};

/** Reads every page of the corpus, one after another. */
export const measureCorpus = async (options: {without?: string[]; only?: string} = {}) => {
  const reader = await openReader(options);
  const measured: Measured[] = [];
  for (const page of corpusPages()) {
    if (!options.only || page.file.includes(options.only)) measured.push(await measurePage(reader, page));
  }
  await reader.close();
  return measured;
};

/**
 * Counts as in Zyte's product-extraction-benchmark: a wrong value is both a false positive and a false negative, since it is a figure too many
 * and the right one is lacking. Shares are 0–1; undefined where nothing was to be counted.
 */
export const countsOf = (measured: Measured[], field: Field) => {
  const verdicts = measured.flatMap(({verdicts}) => verdicts[field] ?? []);
  const [right, wrong, extra, absent] = (['right', 'wrong', 'extra', 'absent'] as const).map(
    kind => verdicts.filter(v => v === kind).length,
  ) as [number, number, number, number];
  const precision = right / (right + wrong + extra);
  const recall = right / (right + wrong + absent);
  return {right, wrong, extra, absent, precision, recall, f1: (2 * right) / (2 * right + 2 * wrong + extra + absent)};
};

export const isProductPage = ({page}: Measured) => page.kind === 'product';
export const gaveProduct = ({read}: Measured) => read?.readings.some(({kind}) => kind === 'listing') ?? false;

const share = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(9);

const table = (title: string, measured: Measured[]) => {
  const head =
    `${title} (${measured.length} pages)`.padEnd(42) + ['right', 'wrong', 'extra', 'absent'].map(word => word.padStart(7)).join('');
  const rows = fields.map(field => {
    const c = countsOf(measured, field);
    const counts = [c.right, c.wrong, c.extra, c.absent].map(n => String(n).padStart(7)).join('');
    return `  ${field.padEnd(40)}${counts}${share(c.precision)}${share(c.recall)}${share(c.f1)}`;
  });
  return `${head}    precision  recall       F1\n${rows.join('\n')}\n`;
};

/** Figures of the fields of which some annotations are contradicted by their own pages, without these. */
const borneOut = (measured: Measured[]) =>
  [...new Set(contradicted().map(({field}) => field))].map(field => {
    const lines = contradicted().filter(each => each.field === field);
    const left = measured.filter(({page}) => !lines.some(({file}) => file === page.file));
    const {right, f1} = countsOf(left, field as Field);
    return `${field} without the ${lines.length} annotations that their pages contradict (tests/contradicted.jsonl): ${right} right, F1 ${f1.toFixed(3)}\n`;
  });

const quantile = (values: number[], q: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))];

const missesOf = ({page, read, failed, verdicts}: Measured) => {
  if (failed) return [`${page.file}: ${failed}`];
  const reading = read?.readings[0];
  if (page.kind !== 'product')
    return reading ? [`${page.file}: ${page.kind} page gave a product: ${JSON.stringify(reading.fields.title)}`] : [];
  const missed = fields.filter(field => verdicts[field] && verdicts[field] !== 'right');
  const why = reading ? '' : ` [no reading${read?.why ? `: ${read.why}` : ''}]`;
  return missed.map(
    field =>
      `${page.file}${why}: ${field} ${verdicts[field]}${isWrong(verdicts[field]) ? ` ${JSON.stringify(predicted(field, reading))} for` : ''} ${JSON.stringify(
        goldOf(field, page),
      )}${reading?.undecided[field] ? ` undecided ${JSON.stringify(reading.undecided[field])}` : ''}`,
  );
};

const usage = `npm run measure -- [--misses] [--only PART-OF-FILE-NAME] [--without SITE]…
npm run measure -- --amounts [--misses]   amounts of money in running sentences, by language`;

/** Prints how well the reader reads the captured pages. */
export const main = async (args: string[]) => {
  const {values} = parseArgs({
    args,
    options: {
      misses: {type: 'boolean'},
      only: {type: 'string'},
      without: {type: 'string', multiple: true},
      amounts: {type: 'boolean'},
      help: {type: 'boolean'},
    },
  });
  if (values.help) return void console.log(usage);
  if (values.amounts) return printAmounts(args);
  if (!corpus) return void console.log('skipped: no captured pages here (set LINCHPIN_CORPUS to their folder)');
  const measured = await measureCorpus({without: values.without ?? [], ...(values.only ? {only: values.only} : {})});
  const products = measured.filter(isProductPage);
  const others = measured.filter(each => !isProductPage(each));
  const times = measured.flatMap(({read}) => read?.ms ?? []);
  if (values.misses) console.log(`${measured.flatMap(missesOf).join('\n')}\n`);
  console.log(
    table(
      'annotated by people',
      products.filter(({page}) => isAnnotated(page)),
    ),
  );
  for (const line of borneOut(products.filter(({page}) => isAnnotated(page)))) console.log(line);
  console.log(
    table(
      'read by a selector',
      products.filter(({page}) => !isAnnotated(page)),
    ),
  );
  console.log(`pages that are no product: ${others.length}, of which gave a product: ${others.filter(gaveProduct).length}`);
  console.log(`pages that failed: ${measured.filter(({failed}) => failed).length}`);
  const parses = measured.flatMap(({read}) => read?.parseMs ?? []);
  console.log(`parse:  median ${quantile(parses, 0.5)} ms, p95 ${quantile(parses, 0.95)} ms, longest ${quantile(parses, 1)} ms`);
  console.log(`reader: median ${quantile(times, 0.5)} ms, p95 ${quantile(times, 0.95)} ms, longest ${quantile(times, 1)} ms`);
};
