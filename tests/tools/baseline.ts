import {existsSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {openReader} from './lab/read.ts';
import {readSaved, savedPage} from './saved.ts';
import {siteUnits} from './units.ts';

const wanted = (name: string) =>
  siteUnits.flatMap(({default: {id}, examples}) =>
    examples.flatMap(({url, file}) => (file && `${id}/${file}` === name ? [{site: id, example: {url, file}}] : [])),
  )[0];

/** Writes what a saved page reads as now beside it, for somebody to review: `npm run baseline -- SITE/FILE`. Nothing else ever writes one. */
export const main = async ([name = '']: string[]) => {
  const found = wanted(name);
  if (!found) {
    console.error(`No site has an example with the file “${name}” (SITE/FILE).`);
    return 2;
  }
  const reader = await openReader();
  const {baseline} = savedPage(found.site, found.example.file);
  const path = relative(process.cwd(), baseline);
  const look = existsSync(baseline) ? `git diff -- ${path}` : path;
  writeFileSync(baseline, `${JSON.stringify(await readSaved(reader, found.site, found.example), null, 2)}\n`);
  await reader.close();
  console.log(`Written. Look at it before you keep it: ${look}`);
};
