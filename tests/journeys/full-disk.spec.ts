import {spawnSync} from 'node:child_process';
import {appendFileSync, mkdtempSync, rmSync, statfsSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {keeping} from '../../lib/format/words/keeping.ts';
import {aSnapshot} from '../stores/snapshots.ts';
import {openSeller} from './stage/seller.ts';
import {expect, test} from './stage/test.ts';
import {openWeb} from './stage/web.ts';

/** A disk of its own, small enough to be filled: bytes. */
const SIZE = 256 << 20;
const MB = 1 << 20;
const home = mkdtempSync(join(tmpdir(), 'linchpin-disk-'));
const isMounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', home]).status === 0;
test.afterAll(() => {
  if (isMounted) spawnSync('umount', ['-l', home]);
  rmSync(home, {recursive: true, force: true});
});

/** Fills the disk but for about a megabyte; answers how to free the rest again. */
const fill = (): (() => void) => {
  const file = join(home, 'filler');
  const free = () => {
    const {bavail, bsize} = statfsSync(home);
    return bavail * bsize;
  };
  writeFileSync(file, '');
  while (free() > 2 * MB) appendFileSync(file, Buffer.alloc(MB));
  return () => rmSync(file);
};

const records = (count: number, name: string) =>
  Buffer.from(
    Array.from({length: count}, (_, i) =>
      JSON.stringify(aSnapshot({ref: `${name}${i}`, fields: {title: `${name} ${i}`, description: `${i} `.repeat(400)}})),
    ).join('\n'),
  );
const take = (own: Page, buffer: Buffer) =>
  own.getByTestId('import-file').setInputFiles({name: 'export.jsonl', mimeType: 'application/jsonl', buffer});

const kept = (own: Page) =>
  own.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const open = indexedDB.open('linchpin');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const count = open.result.transaction('snapshots').objectStore('snapshots').count();
          count.onerror = () => fail(count.error);
          count.onsuccess = () => {
            open.result.close();
            done(count.result);
          };
        };
      }),
  );

test('on a full disk an import says so and changes nothing; with space again all is there and it goes on', async () => {
  test.skip(!isMounted, 'no disk of its own can be mounted here');
  test.setTimeout(300_000);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = home;
  const web = await openWeb();
  const seller = await openSeller(web).finally(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
  try {
    const own = await seller.dashboard('#/data');
    await take(own, records(300, 'first'));
    await expect(own.getByText('300 records added')).toBeVisible({timeout: 30_000});
    const free = fill();
    await test.step('the import says so', async () => {
      await take(own, records(6000, 'second'));
      await expect(own.getByRole('alert').filter({hasText: 'no space left'})).toBeVisible({timeout: 60_000});
    });
    await test.step('where not a byte is left the browser opens nothing, and the page says what to do', async () => {
      await own.reload();
      await expect(own.getByText(keeping.en['app.storeShut'])).toBeVisible({timeout: 30_000});
    });
    free();
    await test.step('with space again all is there that was, and nothing else', async () => {
      await own.reload();
      await expect(own.getByTestId('import-file')).toBeAttached({timeout: 30_000});
      expect(await kept(own)).toBe(300);
      await take(own, records(1000, 'third'));
      await expect(own.getByText('1,000 records added')).toBeVisible({timeout: 60_000});
      expect(await kept(own)).toBe(1300);
    });
  } finally {
    await seller.close();
    await web.close();
  }
});
