import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';
import {
  ANSWERS,
  bundleFile,
  COLUMNS,
  FOLLOWER,
  GATE,
  generalBundles,
  HERE,
  hasBundle,
  isGeneral,
  isInGeneral,
  POINT,
  SHOPS,
  TAUGHT,
  TOLD,
  TURN,
} from '../lib/registration.ts';
import {sites} from '../lib/sites/index.ts';

// What a page pays: the reader with its site, and what decides when to look.
const LARGEST = 60_000;
/** Those of back ends read orders and edit pages as well: the seller works there all day on a few pages that are heavy themselves. */
const LARGEST_BACK_END = 73_000;
/** What every bundle shares is no larger than the smallest of them. */
const CORE_LARGEST = 35_000;
/** What decides when to look every page pays for; the buttons a page of results alone, and what listens in the page the few that are told more than they show. */
const LARGEST_OF: Readonly<Record<string, number>> = {[FOLLOWER]: 7500, [HERE]: 6000, [ANSWERS]: 4000, [TOLD]: 4000};
const root = join(import.meta.dirname, '..');

const filesOf = (dir: string): string[] => {
  if (!existsSync(join(root, dir))) throw new Error(`${dir} is missing: this test reads built extensions, run "npm run build" first.`);
  return readdirSync(join(root, dir), {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.js'));
};
/** The bundles that read back ends: those for any host, and those of sites that are one. */
const ofBackEnds = new Set(
  [...generalBundles.filter(name => name !== SHOPS), ...sites.filter(({backEnd}) => backEnd).map(({id}) => id)].map(bundleFile),
);
const released = sites.filter(site => !site.developmentOnly);

const components = join(root, 'components');

/** Words that no name of a rule or field would be. */
const isSentence = /.{6,} .{6,}|\p{Script=Han}{4}/u;

/** The sentences in quotation marks of a file from `from` on: of the parts that only examples use. */
const textsFrom = (file: string, from: (source: ts.SourceFile) => number): string[] => {
  const source = ts.createSourceFile(file, readFileSync(join(components, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteral(node) && node.getStart() >= from(source) && isSentence.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** An example may say what the product itself says. */
const lib = readdirSync(join(root, 'lib'), {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(join(root, 'lib', name), 'utf8'))
  .join('\n');

const isExamples = (statement: ts.Statement) => /^export const examples\b/.test(statement.getText());
const exampleTexts = (): string[] =>
  [
    ...textsFrom('sample-card.ts', () => 0),
    ...readdirSync(components)
      .filter(name => name.endsWith('.tsx'))
      .flatMap(name => textsFrom(name, source => source.statements.find(isExamples)?.getStart() ?? source.end)),
  ].filter(text => !lib.includes(text));

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('%s', dir => {
  const textOf = (file: string) => readFileSync(join(root, dir, file), 'utf8');

  it('begins to read before the popup has loaded, which asks for no style sheet, no schema and no reader', () => {
    const popup = textOf('popup.html');
    expect(popup.indexOf('src="/begin.js"')).toBeGreaterThan(0);
    expect(popup.indexOf('src="/begin.js"')).toBeLessThan(popup.indexOf('type="module"'));
    expect(popup).not.toMatch(/rel="stylesheet"/);
    expect(Buffer.byteLength(textOf('begin.js'))).toBeLessThanOrEqual(12_000);
    const asked = [...popup.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, file = '']) => textOf(file));
    expect(asked.length).toBeGreaterThan(0);
    for (const text of asked) expect(text).not.toMatch(/\$ZodObject|corePrice_feature_div/);
  });

  it('has one content script a site with hosts of its own, four for all others and one that decides between them, and one that decides when they look', () => {
    const own = released.filter(hasBundle).map(site => bundleFile(site.id));
    const expected = [...own, ...generalBundles.map(bundleFile), FOLLOWER, GATE, TAUGHT, POINT, COLUMNS, TURN, HERE, ANSWERS, TOLD];
    expect(
      filesOf(dir)
        .filter(file => file.startsWith('content-scripts'))
        .sort(),
    ).toEqual(expected.sort());
  });
  it('has content scripts that browsers take for UTF-8: without signs that are none', () => {
    const bad = filesOf(dir).filter(file => /[\ufdd0-\ufdef\ufffe\uffff]/.test(textOf(file)));
    expect(bad).toEqual([]);
  });

  it('has content scripts of at most 60 kB, 73 kB for those of back ends, 7.5 kB for the follower, 6 kB for pin buttons and 4 kB for what listens in the page or knows what it was told, without what belongs into the background', () => {
    for (const file of filesOf(dir).filter(name => name.startsWith('content-scripts'))) {
      const text = textOf(file);
      const largest = LARGEST_OF[file] ?? (ofBackEnds.has(file) ? LARGEST_BACK_END : LARGEST);
      expect([file, Buffer.byteLength(text) <= largest, Buffer.byteLength(text)]).toEqual([file, true, expect.any(Number)]);
      expect(text).not.toMatch(/ZodError|should only be loaded in a browser extension|checkedOn/);
    }
  });
  it('has a core of at most 35 kB, and sends the reader of any list to no site that reads its own', () => {
    const bundles = released.filter(hasBundle).map(({id}) => bundleFile(id));
    expect(Math.min(...bundles.map(file => Buffer.byteLength(textOf(file))))).toBeLessThanOrEqual(CORE_LARGEST);
    const anyList = /cross-\?sell/;
    expect(textOf(bundleFile('content'))).toMatch(anyList);
    for (const id of ['amazon', 'ebay']) expect([id, anyList.test(textOf(bundleFile(id)))]).toEqual([id, false]);
  });
  it('has in each content script the sites of its own hosts alone, so that more sites make none of them larger', () => {
    const named = (file: string) => released.filter(({id}) => new RegExp(`\\bid:["'\`]${id}["'\`]`).test(textOf(file))).map(({id}) => id);
    for (const {id} of released.filter(hasBundle)) expect([id, named(bundleFile(id))]).toEqual([id, [id]]);
    for (const name of generalBundles) {
      const own = released.filter(site => isGeneral(site) && isInGeneral(site, name));
      expect([name, named(bundleFile(name)).sort()]).toEqual([name, own.map(({id}) => id).sort()]);
    }
    for (const file of [FOLLOWER, GATE, TAUGHT, POINT, COLUMNS, TURN, HERE]) expect([file, named(file)]).toEqual([file, []]);
    const asking = released.filter(({answers}) => answers).map(({id}) => id);
    expect(asking.length).toBeGreaterThan(0);
    expect(named(ANSWERS)).toEqual(asking);
  });
  it('carries nothing of what is for development alone', () => {
    const left = sites.filter(site => site.developmentOnly).map(site => site.id);
    for (const file of filesOf(dir)) for (const id of left) expect([file, textOf(file).includes(`"${id}"`)]).toEqual([file, false]);
    expect(existsSync(join(root, dir, 'gallery.html'))).toBe(false);
  });
  it('carries none of the components’ examples', () => {
    const all = filesOf(dir).map(textOf).join('\n');
    expect(exampleTexts().length).toBeGreaterThan(50);
    expect(exampleTexts().filter(text => all.includes(text))).toEqual([]);
  });
});
