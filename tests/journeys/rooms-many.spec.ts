import type {Page} from '@playwright/test';
import {manyLines} from '../stores/many.ts';
import {expect, test} from './stage/test.ts';

const COUNT = 10_000;

const keep = async (own: Page, lines: string) => {
  await own.getByTestId('import-file').setInputFiles({name: 'many.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(lines)});
  await expect(own.getByText('10,000 records added')).toBeVisible({timeout: 120_000});
};

// How long they keep the page busy, `npm run bench -- --only rooms` measures.
test('the rooms of figures are filled with ten thousand listings', async ({seller}) => {
  test.setTimeout(300_000);
  const filling = await seller.dashboard('#/data');
  await keep(filling, manyLines(COUNT, Date.now()));
  await filling.close();
  const own = await seller.dashboard('#/settings');
  const room = own.locator('.figure-room');
  const open = async (hash: string, ready: () => Promise<unknown>) => {
    await own.evaluate(to => {
      location.hash = to;
    }, hash);
    await ready();
    await expect(room).toHaveAttribute('aria-busy', 'false', {timeout: 120_000});
  };

  await open('#/prices', () => expect(own.getByTestId('price-check').first()).toBeVisible({timeout: 120_000}));
  await open('#/analyses', () => expect(own.getByTestId('mix').first()).toBeVisible({timeout: 120_000}));
  await open('#/keywords', () => expect(own.getByTestId('keyword').first()).toBeVisible({timeout: 120_000}));
  await open('#/shops', () => expect(own.getByTestId('shop').first()).toBeVisible({timeout: 120_000}));
  await open('#/kpis', () => expect(own.locator('[data-kpi=listing-score]')).not.toHaveAttribute('data-value', '', {timeout: 120_000}));
  await open('#/alerts', () => expect(own.locator('article[data-testid=alert]').first()).toBeVisible({timeout: 120_000}));
  await open('#/prices?q=oak+stool', () => expect(own.getByTestId('price-check').first()).toContainText('stool'));
});
