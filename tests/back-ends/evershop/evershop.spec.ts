import type {Page} from '@playwright/test';
import type {Seller} from '../../journeys/stage/seller.ts';
import {expect, test} from '../../journeys/stage/test.ts';
import {look} from '../read/look.ts';
import {pace} from '../read/pace.ts';
import {walk} from '../read/walk.ts';
import {addressesOf, logIn} from './admin.ts';
import {asOurs} from './as-ours.ts';
import {canaries} from './buyers.ts';
import {listsOf} from './lists.ts';
import {seed} from './seed.ts';
import {type Shop, startShop} from './shop.ts';
import {type Truth, truthOf} from './truth.ts';

let shop: Shop;
let truth: Truth;

test.beforeAll(async () => {
  shop = await startShop();
  await seed(shop);
  truth = await truthOf(shop.database);
});
test.afterAll(() => shop?.close());

const lookAs = (seller: Seller): Promise<number> => {
  const go = async (page: Page) => {
    await logIn(page, shop.url);
    return walk(page, listsOf(addressesOf(shop.url, truth), truth), pace);
  };
  const known = truth.orders.map(({number}) => number);
  return look(seller, go, {...asOurs(truth), known, canaries});
};

test('the admin is read as any back end: nothing wrong, nothing of buyers', async ({seller}) => {
  expect(await lookAs(seller)).toBeGreaterThanOrEqual(0.9);
});

test('the admin is read without its site file: nothing wrong, nothing of buyers', async ({generalSeller}) => {
  expect(await lookAs(generalSeller)).toBeGreaterThanOrEqual(0.97);
});
