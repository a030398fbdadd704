import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of captured pages, which are not ours to ship: LINCHPIN_CORPUS, else the one beside the repository; undefined when absent. */
export const corpus = (() => {
  const folder = resolve(root, process.env.LINCHPIN_CORPUS ?? '../shared', 'pages');
  return existsSync(join(folder, 'manifest.jsonl')) ? folder : undefined;
})();

export type CorpusPage = {
  file: string;
  site: string;
  kind: string;
  url: string | null;
  truth: string;
  /** What the page says; a list where any of several is right. */
  expect: Record<string, unknown>;
  /** What only a selector read: often wrong. */
  unverified?: Record<string, unknown>;
  /** What people who looked at the page read as the product's name; a list where any of several is right. */
  title: string | string[] | undefined;
};

const pageKinds = ['product', 'search', 'category', 'home', 'blocked', 'login', 'campaign', 'category-tree'];

const linesOf = <T>(path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T);

/** One line of `tests/titles.jsonl`; `why` says what the manifest has instead, or what was weighed. */
type Title = {file: string; title: string | string[]; why?: string};

/** The titles that were confirmed by eye, by the page's file. */
export const confirmedTitles = () => new Map(linesOf<Title>(join(root, 'tests/titles.jsonl')).map(({file, title}) => [file, title]));

/** One line of `tests/contradicted.jsonl`: an annotation that its page, looked at, does not bear out. */
type Contradicted = {file: string; field: string; annotated: string; why: string};

/** The annotations that their pages contradict; figures are given with and without them. */
export const contradicted = () => linesOf<Contradicted>(join(root, 'tests/contradicted.jsonl'));

/** The saved pages of the corpus (its reports and API answers left out). */
export const corpusPages = (): CorpusPage[] => {
  if (!corpus) return [];
  const titles = confirmedTitles();
  return linesOf<CorpusPage>(join(corpus, 'manifest.jsonl'))
    .filter(page => pageKinds.includes(page.kind))
    .map(page => ({...page, title: titles.get(page.file)}));
};

export const isAnnotated = (page: CorpusPage) => page.truth === 'annotated by people';

/** Where the page's file is. */
export const pagePath = (page: Pick<CorpusPage, 'file'>) => join(corpus ?? '', page.file);
