import {fileURLToPath} from 'node:url';
import type {openReader} from './lab/read.ts';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));

/** Where the saved page of an example and its reviewed reading are. */
export const savedPage = (site: string, file: string) => ({
  html: `${folder}${site}/${file}.html`,
  baseline: `${folder}${site}/${file}.json`,
});

/** What the reader makes of an example's saved page, without what differs from run to run. */
export const readSaved = async (reader: Awaited<ReturnType<typeof openReader>>, site: string, example: {url: string; file: string}) => {
  const {page, site: by, readings} = await reader.read({file: savedPage(site, example.file).html}, example.url);
  return {page, site: by, readings};
};
