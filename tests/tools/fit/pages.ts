import {fileURLToPath} from 'node:url';
import {type CorpusPage, corpusPages, isAnnotated, pagePath} from '../corpus.ts';
import {openReaderOf} from '../lab/read.ts';
import type {Unweighed} from './in-page.ts';

export type FitPage = Unweighed & {page: CorpusPage; url: string};

const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
const addressOf = ({url, file}: CorpusPage) => url ?? `https://${file.split('/')[0]}.example/p`;

/** Every page that people annotated, and those that are no product's, each read once by the generic reader. */
export const readPages = async (): Promise<FitPage[]> => {
  const reader = await openReaderOf<Unweighed>({entry});
  const pages: FitPage[] = [];
  for (const page of corpusPages()) {
    if (page.kind === 'product' && !isAnnotated(page)) continue;
    const url = addressOf(page);
    const {reading, prices, isProduct} = await reader.read({file: pagePath(page)}, url);
    pages.push({page, url, prices, isProduct, reading});
  }
  await reader.close();
  return pages;
};
