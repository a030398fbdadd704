import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openReaderOf} from './tools/lab/read.ts';
import type {Found} from './tools/taught/in-page.ts';

const entry = fileURLToPath(new URL('tools/taught/in-page.ts', import.meta.url));
const folder = fileURLToPath(new URL('pages', import.meta.url));
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(path => path.endsWith('.html'));

let reader: Awaited<ReturnType<typeof openReaderOf<Found>>>;
beforeAll(async () => {
  reader = await openReaderOf<Found>({entry});
}, 60_000);
afterAll(() => reader.close());

describe('a place that was pointed at', () => {
  const sum: Found = {tried: 0, nameless: 0, again: 0, lost: 0, wrong: []};

  it.each(files)('is found again on %s, with other hashes, neighbours and wrappers, and never taken for another', async file => {
    const found = await reader.read({html: readFileSync(`${folder}/${file}`, 'utf8')}, 'https://shop.example/p/1');
    sum.tried += found.tried;
    sum.again += found.again;
    sum.nameless += found.nameless;
    expect(found.wrong).toEqual([]);
  });

  it('is found again nearly always', () => {
    console.log(JSON.stringify(sum));
    expect(sum.tried).toBeGreaterThan(1000);
    expect(sum.again / sum.tried).toBeGreaterThan(0.95);
  });
});
