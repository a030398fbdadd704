import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {covers, pagesAt, type Site} from '../lib/site.ts';
import {sites} from '../lib/sites/index.ts';
import {openReader} from './tools/lab/read.ts';
import {readSaved, savedPage} from './tools/saved.ts';
import {siteUnits} from './tools/units.ts';

const isGeneral = (site: Site) => site.matches.includes('*://*/*');
const takes = (site: Site, url: URL) => site.matches.some(pattern => covers(pattern, url));
/** The sites, one or none, that would read this address: on their hosts by their patterns. */
const readersOf = (url: string): string[] => {
  const address = new URL(url);
  const there = byAddress.filter(site => takes(site, address));
  // A back end has the pages below its path, or below its part of the host, to itself.
  const backEnds = there.filter(({backEnd}) => backEnd);
  return (backEnds.length > 0 ? backEnds : there).filter(site => pagesAt(site, address).length > 0).map(({id}) => id);
};
// Known by its page and not by its host: what a page must show is proven by its saved pages, each of which is also held before the others.
const bySoftware = sites.filter(site => site.recognise);
const byAddress = sites.filter(site => !site.recognise && !isGeneral(site));

/** All saved pages are opened, one after another: a busy machine takes minutes. ms */
const PATIENCE = 300_000;

let reader: Awaited<ReturnType<typeof openReader>>;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
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
    // Where several kinds of page have such addresses, what stands there decides between them.
    const names = pagesAt(site, new URL(url)).map(({name}) => name);
    expect(page === null ? names : names.includes(page)).toEqual(page === null ? [] : true);
  });

  const saved = examples.flatMap(({url, file}) => (file ? [{url, file}] : []));
  it.each(saved)('$file reads as reviewed', async example => {
    const {baseline} = savedPage(id, example.file);
    expect(await readSaved(reader, id, example)).toEqual(JSON.parse(readFileSync(baseline, 'utf8')));
  });

  if (site.recognise) it('knows its software by a saved page', () => expect(saved.length).toBeGreaterThan(0));
});

// Every address of every site beside every other site: a page is read by its own alone, and what a site leaves alone is left alone by all.
describe('of all examples', () => {
  const examples = siteUnits.flatMap(({default: site, examples}) => examples.map(example => ({site, ...example})));
  const ofHosts = examples.filter(({site}) => byAddress.includes(site));

  it('each is read as its own page, and as nothing on any other site', () => {
    const expected = ofHosts.map(({site, url, page}) => [url, page === null ? [] : [site.id]]);
    expect(ofHosts.map(({url}) => [url, readersOf(url)])).toEqual(expected);
  });

  it('none of software or of any shop lies on the host of a site', () => {
    const others = examples.filter(({site}) => !byAddress.includes(site));
    expect(others.filter(({url}) => byAddress.some(site => takes(site, new URL(url))))).toEqual([]);
  });

  it('each site has several, of each page two, and of what it leaves alone three: baskets, accounts, help', () => {
    const few = byAddress
      .filter(({developmentOnly}) => !developmentOnly)
      .flatMap(({id, pages}) => {
        const own = ofHosts.filter(({site}) => site.id === id);
        const counts = [...Object.keys(pages), null].map(name => ({name, of: own.filter(({page}) => page === name).length}));
        return counts.filter(({name, of}) => of < (name ? 2 : 3)).map(({name, of}) => `${id}: ${of} of ${name}`);
      });
    expect(few).toEqual([]);
  });

  it(
    'none that is saved is taken for a page of software but by the site it belongs to',
    async () => {
      const saved = examples.flatMap(({site, url, file}) => (file ? [{site, url, file}] : []));
      const wrong: string[] = [];
      // As if it lay on a host that no site knows: what is left to tell it by is the page.
      for (const {site, file} of saved.filter(({site}) => !bySoftware.includes(site))) {
        const {site: by} = await reader.read({file: savedPage(site.id, file).html}, `https://elsewhere.example/products/${file}`);
        // A marketplace's back end is one on any host.
        const isTaken = bySoftware.some(({id}) => id === by) && !(site.backEnd && by === 'back-end');
        if (isTaken) wrong.push(`${site.id}/${file} is taken for ${by}`);
      }
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'none of software is taken for a page of other software',
    async () => {
      for (const {id} of bySoftware) {
        const without = await openReader({without: [id]});
        for (const {url, file} of examples.filter(({site, file}) => site.id === id && file)) {
          const {site} = await without.read({file: savedPage(id, file ?? '').html}, url);
          // Without its own file a back end is one on any host.
          expect([id, file, bySoftware.some(other => other.id === site && other.id !== 'back-end')]).toEqual([id, file, false]);
        }
        await without.close();
      }
    },
    PATIENCE,
  );
});

it('has no saved page that no example reads', () => {
  const folder = fileURLToPath(new URL('pages', import.meta.url));
  const files = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(path => path.endsWith('.html')) : [];
  const read = siteUnits.flatMap(({default: {id}, examples}) => examples.flatMap(({file}) => (file ? [`${id}/${file}.html`] : [])));
  expect(files.filter(file => !read.includes(file))).toEqual([]);
});
