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
};

const pageKinds = ['product', 'search', 'category', 'home', 'blocked', 'login', 'campaign', 'category-tree'];

/** The saved pages of the corpus (its reports and API answers left out). */
export const corpusPages = (): CorpusPage[] => {
  if (!corpus) return [];
  const lines = readFileSync(join(corpus, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map(line => JSON.parse(line) as CorpusPage).filter(page => pageKinds.includes(page.kind));
};

export const isAnnotated = (page: CorpusPage) => page.truth === 'annotated by people';

/** Where the page's file is. */
export const pagePath = (page: CorpusPage) => join(corpus ?? '', page.file);
