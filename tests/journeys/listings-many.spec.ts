import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {manyLine, manyLines} from '../stores/many.ts';
import {expect, test} from './stage/test.ts';

const COUNT = 10_000;

const importLines = async (page: Page, lines: string, added: string) => {
  await page.getByTestId('import-file').setInputFiles({name: 'many.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(lines)});
  await expect(page.getByText(added)).toBeVisible({timeout: 120_000});
};

test('ten thousand listings are read, searched, sorted, filtered and scrolled', async ({seller}) => {
  test.setTimeout(300_000);
  const now = Date.now();
  const filling = await seller.dashboard('#/data');
  await importLines(filling, manyLines(COUNT, now), '10,000 records added');

  const own = await seller.dashboard('#/settings');
  const rows = own.locator('tbody [aria-rowindex]');
  const counted = own.locator('.listings-count');
  const table = own.getByRole('table');
  const first = rows.first().getByRole('rowheader');
  const settled = async (act: () => Promise<unknown>) => {
    await act();
    await expect(table).toHaveAttribute('aria-busy', 'false', {timeout: 60_000});
  };

  await test.step('the last met are shown, then all are read', () =>
    settled(async () => {
      await own.evaluate(() => {
        location.hash = '#/listings';
      });
      await expect(rows.first()).toBeVisible();
      await expect(counted).toHaveText('10,000 listings', {timeout: 60_000});
    }));

  await test.step('only the rows in sight are drawn, and the table says how many there are', async () => {
    await expect(table).toHaveAttribute('aria-rowcount', '10001');
    await expect(rows.first()).toHaveAttribute('aria-rowindex', '2');
    expect(await rows.count()).toBeLessThan(80);
  });

  await test.step('scrolling to the end shows the last row', async () => {
    const box = own.locator('.listings-box');
    await settled(async () => {
      for (let i = 0; i < 20; i += 1) {
        await box.hover();
        await own.mouse.wheel(0, 1500);
      }
      await box.evaluate(element => element.scrollTo(0, element.scrollHeight));
      await expect(rows.last()).toHaveAttribute('aria-rowindex', '10001');
    });
    await expect(rows.last()).toBeInViewport();
    expect(await rows.count()).toBeLessThan(80);
  });

  await test.step('typing finds', async () => {
    await settled(() => own.getByRole('searchbox').pressSequentially('walnut no. 76', {delay: 30}));
    await expect(first).toHaveText(/Walnut .* no\. 76\d*/);
    await expect(own.locator('.listings-box')).toHaveJSProperty('scrollTop', 0);
    await own.getByRole('searchbox').fill('SKU-00042');
    await expect(rows).toHaveCount(1);
    await expect(first).toContainText('no. 42,');
    await own.getByRole('searchbox').fill('');
    await expect(counted).toHaveText('10,000 listings');
  });

  await test.step('sorting by title, price and score', async () => {
    await settled(async () => {
      await own.getByRole('button', {name: 'Title', exact: true}).click();
      await expect(first).toContainText('Ash coat hook no. 1,');
    });
    await settled(async () => {
      await own.getByRole('button', {name: 'Price', exact: true}).nth(1).click();
      await expect(rows.first().locator('.col-price')).toContainText('$');
    });
    await settled(async () => {
      await own.getByRole('columnheader', {name: 'Score'}).getByRole('button').click();
      await expect(own.getByRole('columnheader', {name: 'Score'})).toHaveAttribute('aria-sort', 'descending');
      await expect(table).toHaveAttribute('aria-busy', 'false', {timeout: 60_000});
    });
    const scores = await own.getByTestId('listing-score').allTextContents();
    const numbers = scores.map(text => Number.parseInt(text, 10));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(numbers[0]).toBeGreaterThan(80);
  });

  await test.step('filtering by site and by score', async () => {
    await settled(async () => {
      await own.locator('.filters').getByRole('button', {name: 'Site'}).click();
      await own.getByRole('checkbox', {name: 'Etsy'}).check();
      await expect(counted).toHaveText('1,667 of 10,000 listings');
    });
    await own.keyboard.press('Escape');
    await settled(async () => {
      await own.locator('.filters').getByRole('button', {name: 'Score'}).click();
      await own.getByRole('checkbox', {name: '50 to 79'}).check();
      await expect(own.locator('.chip')).toHaveCount(2);
    });
    await own.keyboard.press('Escape');
    for (const text of await own.getByTestId('listing-score').allTextContents())
      expect(Math.floor(Number.parseInt(text, 10) / 10)).toBeGreaterThanOrEqual(5);
    await own.getByRole('button', {name: 'Clear all'}).first().click();
    await expect(counted).toHaveText('10,000 listings');
  });

  await test.step('what is written elsewhere appears in its place', async () => {
    await own.getByRole('columnheader', {name: 'Seen', exact: true}).getByRole('button').click();
    await settled(async () => {
      const changed = JSON.parse(manyLine(7, now));
      changed.at = now + 60_000;
      changed.fields.title = 'Changed elsewhere';
      await importLines(filling, `${JSON.stringify(changed)}\n`, '1 record added');
      await expect(first).toHaveText('Changed elsewhere');
    });
    await expect(counted).toHaveText('10,000 listings');
  });

  await test.step('deleting all of them, and bringing them back', async () => {
    const exported = async () => {
      const [download] = await Promise.all([filling.waitForEvent('download'), filling.getByTestId('export-jsonl').click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    const before = await exported();
    await settled(async () => {
      await own.getByRole('checkbox', {name: 'Select all that match'}).check();
      await expect(own.getByText('10,000 selected')).toBeVisible();
      await own.getByTestId('delete-selected').click();
      await expect(own.getByText('10,000 listings deleted.')).toBeVisible({timeout: 120_000});
      await expect(own.getByText('No listings yet')).toBeVisible();
      await own.getByTestId('undo-deletion').click();
      await expect(own.getByText('10,000 listings are back.')).toBeVisible({timeout: 120_000});
      await expect(counted).toHaveText('10,000 listings', {timeout: 60_000});
    });
    expect((await exported()) === before).toBe(true);
  });
});
