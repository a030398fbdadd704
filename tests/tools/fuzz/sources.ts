import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {corpusPages, pagePath} from '../corpus.ts';
import {addressIn, pageFile} from '../lab/page-file.ts';
import {siteUnits} from '../units.ts';
import type {Source} from './mutate.ts';

type Place = {path: string; url: string | null};

const captured = (): Place[] => corpusPages().map(page => ({path: pagePath(page), url: page.url}));

const folder = fileURLToPath(new URL('../../pages/', import.meta.url));
const own = (): Place[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(path => path.endsWith('.html'))
    .sort()
    .map(path => {
      const [site = '', name = ''] = path
        .replaceAll('\\', '/')
        .replace(/\.html$/, '')
        .split('/');
      const unit = siteUnits.find(({default: {id}}) => id === site);
      return {path: join(folder, path), url: unit?.examples.find(({file}) => file === name)?.url ?? null};
    });

/** Pages larger than this are left to the benchmarks: breaking ten of them takes as long as a hundred others. */
const largest = 3_000_000;

const read = async ({path, url}: Place): Promise<Source> => {
  const html = await pageFile(path);
  return {html, url: url && /^https?:/.test(url) ? url : addressIn(html)};
};

/** The pages to be broken: captured ones where they are, and our own; `from` says which. */
export const sources = async (): Promise<{pages: Source[]; from: string}> => {
  const theirs = captured();
  const all = await Promise.all([...own(), ...theirs].map(read));
  const pages = all.filter(({html}) => html.length <= largest);
  return {
    pages,
    from: theirs.length
      ? `${pages.length} pages, captured ones among them`
      : `${pages.length} pages of our own (skipped: no captured pages here)`,
  };
};
