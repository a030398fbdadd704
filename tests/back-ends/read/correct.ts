import {expect, type Page} from '@playwright/test';
import type {Seller} from '../../journeys/stage/seller.ts';
import {panelAsPage} from '../../journeys/stage/side-panel.ts';

/**
 * Has a seller say once, in the side panel beside a page of a back end, what one of its columns, or what stands under one of its labels, is.
 * `column`: its signature; `meaning`: as the panel's list of choices names it.
 */
export const correct = async (seller: Seller, page: Page, column: string, meaning: string): Promise<void> => {
  const panel = await panelAsPage(seller, page);
  await panel.getByTestId('columns-look').click({timeout: 30_000});
  const means = panel.locator(`[data-testid=column-means][data-column="${column}"]`);
  await means.selectOption(meaning);
  await expect(means).toHaveValue(meaning, {timeout: 30_000});
  await panel.close();
  await page.bringToFront();
};
