import {createHash} from 'node:crypto';
import type {Page} from '@playwright/test';
import {buyers} from '../../lib/format/words/buyers.ts';
import {findings} from './stage/axe.ts';
import {expect, test} from './stage/test.ts';

const keyOf = (name: string) => createHash('sha256').update(name).digest('hex');

/** An order of a customer, placed in the middle of a month. */
const order = (name: string, month: string, {status = 'shipped', host = 'etsy.com'} = {}) =>
  JSON.stringify({
    ...{kind: 'order', site: 'etsy', reader: 1, host, shop: null, ref: `${name}-${month}`, url: `https://${host}/orders`, at: Date.now()},
    fields: {
      ...{placedAt: Date.parse(`${month}-15T12:00:00Z`), status, total: {amount: 2000, currency: 'EUR'}},
      ...{buyer: keyOf(name), buyerFrom: 'id'},
    },
    ...{from: {}, missing: [], undecided: {}},
  });

const take = async (own: Page, ...lines: string[]) => {
  const buffer = Buffer.from(`${lines.join('\n')}\n`);
  await own.getByTestId('import-file').setInputFiles({name: 'export.jsonl', mimeType: 'text/plain', buffer});
  await expect(own.getByText(`${lines.length} record`).first()).toBeVisible();
};
const at = (own: Page, hash: string) => own.goto(own.url().replace(/#.*/, hash));
const cohort = (own: Page, month: string) => own.locator(`[data-testid=cohort][data-month="${month}"] td`);

test('customers who come back, by the month of their first order', async ({seller}) => {
  const own = await seller.dashboard('#/analyses');

  await test.step('nothing is kept: it says where customers come from', async () => {
    await own.getByRole('link', {name: buyers.en['analyses.buyers']}).click();
    await expect(own).toHaveURL(/#\/analyses\?of=buyers$/);
    await expect(own.getByText(buyers.en['buyers.none'], {exact: true})).toBeVisible();
  });

  await at(own, '#/data');
  await take(
    own,
    ...[order('ann', '2026-01'), order('ann', '2026-02'), order('bob', '2026-01'), order('cai', '2026-02'), order('cai', '2026-04')],
    order('dan', '2026-04', {status: 'cancelled'}),
  );

  await test.step('how many there are, how many came back, and how long after their first order', async () => {
    await at(own, '#/analyses?of=buyers');
    await expect(own.getByTestId('customers')).toHaveText('3');
    await expect(own.getByTestId('repeat-share')).toHaveText(/^66[.\d]*%$|^67%$/);
    await expect(own.getByTestId('cohort')).toHaveCount(2);
    await expect(cohort(own, '2026-01')).toHaveText(['2', '50%', '0%', '0%']);
    await expect(cohort(own, '2026-02')).toHaveText(['1', '0%', '100%', '']);
  });

  await test.step('nobody can be told from it, and axe finds nothing', async () => {
    for (const name of ['ann', 'bob', 'cai', 'dan']) await expect(own.locator('body')).not.toContainText(keyOf(name).slice(0, 8));
    expect(await findings(own)).toEqual([]);
  });

  await test.step('what comes in counts, a shop of its own can be looked at, and the address keeps it', async () => {
    await at(own, '#/data');
    await take(own, order('bob', '2026-04'), order('eve', '2026-03', {host: 'oak.example'}));
    await at(own, '#/analyses?of=buyers');
    await expect(own.getByTestId('customers')).toHaveText('4');
    await expect(cohort(own, '2026-01')).toHaveText(['2', '50%', '0%', '50%']);
    await own.getByRole('combobox').selectOption('etsy@oak.example');
    await expect(own.getByTestId('customers')).toHaveText('1');
    await own.reload();
    await expect(own.getByTestId('customers')).toHaveText('1');
    await expect(own.getByTestId('repeat-share')).toHaveText('0%');
    await expect(own.getByTestId('cohort')).toHaveCount(1);
  });
});
