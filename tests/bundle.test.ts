import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {bundleFile, hasBundle} from '../lib/registration.ts';
import {sites} from '../lib/sites/index.ts';

const LARGEST = 20_000;
const root = join(import.meta.dirname, '..');

const filesOf = (dir: string): string[] => {
  if (!existsSync(join(root, dir))) throw new Error(`${dir} is missing: this test reads built extensions, run "npm run build" first.`);
  return readdirSync(join(root, dir), {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.js'));
};
const released = sites.filter(site => !site.developmentOnly);

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('%s', dir => {
  const textOf = (file: string) => readFileSync(join(root, dir, file), 'utf8');

  it('has one content script a site with hosts of its own, and one for all others', () => {
    const expected = [...released.filter(hasBundle).map(site => bundleFile(site.id)), bundleFile('content')];
    expect(
      filesOf(dir)
        .filter(file => file.startsWith('content-scripts'))
        .sort(),
    ).toEqual(expected.sort());
  });
  it('has content scripts of at most 20 kB, without what belongs into the background', () => {
    for (const file of filesOf(dir).filter(name => name.startsWith('content-scripts'))) {
      const text = textOf(file);
      expect([file, Buffer.byteLength(text) <= LARGEST, Buffer.byteLength(text)]).toEqual([file, true, expect.any(Number)]);
      expect(text).not.toMatch(/ZodError|should only be loaded in a browser extension|checkedOn/);
    }
  });
  it('carries nothing of what is for development alone', () => {
    const left = sites.filter(site => site.developmentOnly).map(site => site.id);
    for (const file of filesOf(dir)) for (const id of left) expect([file, textOf(file).includes(`"${id}"`)]).toEqual([file, false]);
    expect(existsSync(join(root, dir, 'gallery.html'))).toBe(false);
  });
});
