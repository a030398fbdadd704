import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {corpus} from './corpus.ts';
import {type FitPage, readPages} from './fit/pages.ts';
import {type Fitted, learn, priced} from './fit/prices.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = `npm run fit [-- --write] [-- --misses] [-- --folds N]

Reads the captured pages once, learns how much each sign of a price counts, and prints how well the generic reader alone reads prices with
these weights: on the pages they were learned from, and rotated over sites (each site read with weights learned from the others).
--write keeps them in lib/read/seen-weights.ts and lib/parse/price-weights.ts.`;

const entries = (weights: Record<string, number>) =>
  Object.entries(weights)
    .map(([name, weight]) => `  ${/\W/.test(name) ? `'${name}'` : name}: ${weight},`)
    .join('\n');

const file = (type: string, from: string, name: string, doc: string, weights: Record<string, number>) =>
  `import type {${type}} from './${from}.ts';\n\n/** ${doc}, in logits; written by \`npm run fit\`. */\nexport const ${name}: ${type} = {\n${entries(weights)}\n};\n`;

const write = ({seen, told}: Fitted) => {
  const keep = (path: string, text: string) => writeFileSync(`${root}${path}`, text);
  keep('lib/read/seen-weights.ts', file('Signs', 'price-signs', 'seenWeights', 'How much each sign of a visible price counts', seen));
  keep(
    'lib/parse/price-weights.ts',
    file('Weights', 'weigh-prices', 'priceWeights', 'How much each piece of evidence for a price counts', told),
  );
};

type Result = {one: FitPage} & ReturnType<typeof priced>;

/** Every site's pages are read with weights that were learned from the pages of other sites. */
const rotated = (pages: readonly FitPage[], folds: number): Result[] => {
  const sites = [...new Set(pages.map(({page}) => page.site))].sort();
  const foldOf = (one: FitPage) => sites.indexOf(one.page.site) % folds;
  return Array.from({length: folds}, (_, fold) => {
    const weights = learn(pages.filter(one => foldOf(one) !== fold));
    return pages.filter(one => foldOf(one) === fold).map(one => ({one, ...priced(one, weights)}));
  }).flat();
};

const line = (title: string, results: readonly Result[]) => {
  const products = results.filter(({one}) => one.page.kind === 'product');
  const count = (kind: string) => products.filter(({verdict}) => verdict === kind).length;
  const [right, wrong, extra, absent] = [count('right'), count('wrong'), count('extra'), count('absent')];
  const f1 = (2 * right) / (2 * right + 2 * wrong + extra + absent);
  const negatives = results.filter(({one, settled}) => one.page.kind !== 'product' && settled?.fields.price);
  return `${title.padEnd(44)} price F1 ${f1.toFixed(3)}: ${right} right, ${wrong} wrong, ${extra} extra, ${absent} absent or undecided; ${negatives.length} of ${results.length - products.length} others priced`;
};

const misses = (results: readonly Result[]) =>
  results
    .filter(({one, verdict}) => one.page.kind === 'product' && verdict && verdict !== 'right')
    .map(({one, verdict, settled}) => {
      const said = JSON.stringify(settled?.fields.price ?? settled?.undecided.price ?? null);
      return `  ${one.page.file}: ${verdict} ${said} for ${JSON.stringify(one.page.expect.price)}`;
    })
    .join('\n');

/** `npm run fit`. */
export const main = async (args: string[]) => {
  const {values} = parseArgs({
    args,
    options: {write: {type: 'boolean'}, misses: {type: 'boolean'}, folds: {type: 'string'}, help: {type: 'boolean'}},
  });
  if (values.help) return void console.log(usage);
  if (!corpus) return void console.log('skipped: no captured pages here (set LINCHPIN_CORPUS to their folder)');
  const pages = await readPages();
  const weights = learn(pages);
  const open = pages.map(one => ({one, ...priced(one, weights)}));
  const folded = rotated(pages, Number(values.folds ?? 10));
  console.log(`${line('on the pages they were learned from', open)}\n${line('rotated over sites', folded)}`);
  if (values.misses) console.log(`learned:\n${misses(open)}\nrotated:\n${misses(folded)}`);
  console.log(`\n${entries(weights.seen)}\n\n${entries(weights.told)}`);
  if (values.write) write(weights);
};
