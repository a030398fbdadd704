import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {covers, pageAt, type Site} from '../lib/site.ts';
import {sites} from '../lib/sites/index.ts';
import {openReader} from './tools/lab/read.ts';
import {readSaved, savedPage} from './tools/saved.ts';
import {siteUnits} from './tools/units.ts';

const isGeneral = (site: Site) => site.matches.includes('*://*/*');
// A site known by its page and not by its host has to see the page: its examples prove themselves with a saved one.
const byAddress = sites.filter(site => !site.recognise);
const takes = (site: Site, url: string) => site.matches.some(pattern => covers(pattern, new URL(url)));

let reader: Awaited<ReturnType<typeof openReader>>;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

it('finds every site file, the generic reader last', () => {
  expect(sites.map(site => site.id).sort()).toEqual(siteUnits.map(unit => unit.default.id).sort());
  expect(sites.at(-1)?.id).toBe('generic');
});

describe.each(siteUnits.map(unit => [unit.default.id, unit] as const))('%s', (id, {default: site, examples}) => {
  it('has an example of each kind of page it reads', () => {
    expect([...new Set(examples.flatMap(({page}) => page ?? []))].sort()).toEqual(Object.keys(site.pages).sort());
  });

  it.each(examples)('$url is read as $page', ({url, page}) => {
    expect(pageAt(site, new URL(url))?.name ?? null).toBe(page);
    if (!site.recognise) expect(byAddress.find(each => takes(each, url))?.id).toBe(id);
  });

  it.each(examples)('$url is read by no other site', ({url}) => {
    const others = byAddress.filter(other => other.id !== id && !isGeneral(other));
    expect(others.filter(other => takes(other, url) && pageAt(other, new URL(url))).map(other => other.id)).toEqual([]);
  });

  const saved = examples.flatMap(({url, file}) => (file ? [{url, file}] : []));
  it.each(saved)('$file reads as reviewed', async example => {
    const {baseline} = savedPage(id, example.file);
    expect(await readSaved(reader, id, example)).toEqual(JSON.parse(readFileSync(baseline, 'utf8')));
  });

  if (site.recognise) it('knows its software by a saved page', () => expect(saved.length).toBeGreaterThan(0));
});

it('has no saved page that no example reads', () => {
  const folder = fileURLToPath(new URL('pages', import.meta.url));
  const files = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(path => path.endsWith('.html')) : [];
  const read = siteUnits.flatMap(({default: {id}, examples}) => examples.flatMap(({file}) => (file ? [`${id}/${file}.html`] : [])));
  expect(files.filter(file => !read.includes(file))).toEqual([]);
});
