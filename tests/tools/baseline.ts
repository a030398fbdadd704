import {existsSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {openReader} from './lab/read.ts';
import {readSaved, savedPage} from './saved.ts';
import {siteUnits} from './units.ts';

const wanted = (name: string) =>
  siteUnits.flatMap(({default: {id}, examples}) =>
    examples.flatMap(({url, file}) => (file && `${id}/${file}` === name ? [{site: id, example: {url, file}}] : [])),
  )[0];

/** Writes what saved pages read as now beside them, for somebody to review: `npm run baseline -- SITE/FILE …`. Nothing else ever writes one. */
export const main = async (names: string[]) => {
  const found = names.map(name => ({name, page: wanted(name)}));
  const unknown = found.filter(({page}) => !page).map(({name}) => name);
  if (unknown.length || !names.length) {
    console.error(`No site has an example with the file “${unknown.join('”, “')}” (SITE/FILE).`);
    return 2;
  }
  const reader = await openReader();
  for (const {site, example} of found.flatMap(({page}) => page ?? [])) {
    const {baseline} = savedPage(site, example.file);
    const path = relative(process.cwd(), baseline);
    const look = existsSync(baseline) ? `git diff -- ${path}` : path;
    writeFileSync(baseline, `${JSON.stringify(await readSaved(reader, site, example), null, 2)}\n`);
    console.log(`Written. Look at it before you keep it: ${look}`);
  }
  await reader.close();
};
