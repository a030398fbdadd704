import type {Page} from '@playwright/test';
import axe, {type AxeResults, type RunOptions} from 'axe-core';

type Scope = {axe: {run: (options: RunOptions) => Promise<AxeResults>}};

/** Rules about what an element is and does; others look at the page as a whole: one main part, one first heading. */
const ofElements: RunOptions = {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']};

/** What axe finds on a page as it stands, in words that lead to the place. `isPage`: it is to be a page as a whole, too. */
export const findings = async (page: Page, isPage = true) => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const {violations} = await page.evaluate(options => (globalThis as unknown as Scope).axe.run(options), isPage ? {} : ofElements);
  return violations.map(
    ({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({target, failureSummary}) => `${target} ${failureSummary}`).join(' | ')}`,
  );
};
