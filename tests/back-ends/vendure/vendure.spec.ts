import type {Page} from '@playwright/test';
import type {Seller} from '../../journeys/stage/seller.ts';
import {expect, test} from '../../journeys/stage/test.ts';
import {correct} from '../read/correct.ts';
import {look} from '../read/look.ts';
import {pace} from '../read/pace.ts';
import {walk} from '../read/walk.ts';
import {asOurs} from './as-ours.ts';
import {installVendure} from './install.mjs';
import {listsOf} from './lists.ts';
import {type Admin, angular, react, signIn, visit} from './pages.ts';
import {canaries} from './seed/buyers.ts';
import {seed} from './seed/seed.ts';
import type {Truth} from './seed/truth.ts';
import {startVendure, type Vendure} from './server.ts';

let vendure: Vendure;
let truth: Truth;

test.beforeAll(async () => {
  installVendure();
  vendure = await startVendure();
  truth = await seed(vendure, Date.now());
});
test.afterAll(() => vendure?.close());

/** `before`: what the seller does once they are signed in. */
const lookAs = (seller: Seller, admin: Admin, before?: (page: Page) => Promise<void>): Promise<number> => {
  const go = async (page: Page) => {
    await signIn(page, vendure.url, admin);
    await before?.(page);
    return walk(page, listsOf(vendure.url, admin, truth), pace);
  };
  const known = truth.orders.map(({code}) => code);
  return look(seller, go, {...asOurs(truth), known, canaries});
};

// All of what is opened; on a busy machine a page may be left before all of it has come. By itself the React admin says no time of an order.
for (const {admin, alone} of [
  {admin: angular, alone: 0.97},
  {admin: react, alone: 0.9},
]) {
  test(`the ${admin.id} admin is read as any back end: nothing wrong, nothing of buyers`, async ({seller}) => {
    expect(await lookAs(seller, admin)).toBeGreaterThanOrEqual(0.97);
  });

  test(`the ${admin.id} admin is read without its site file: nothing wrong, nothing of buyers`, async ({generalSeller}) => {
    expect(await lookAs(generalSeller, admin)).toBeGreaterThanOrEqual(alone);
  });
}

// All that the page of an order says of its time is when its payment was made: under a label that may mean as much of anything else.
test('the react admin is read without its site file, once one label was corrected', async ({generalSeller}) => {
  const paid = truth.orders.find(({state}) => state === 'PaymentSettled');
  if (!paid) throw new Error('There is no paid order.');
  const before = async (page: Page) => {
    await visit(page, vendure.url, react.order(paid));
    await correct(generalSeller, page, ':created at', 'placedAt');
  };
  expect(await lookAs(generalSeller, react, before)).toBeGreaterThanOrEqual(0.97);
});
