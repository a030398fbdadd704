import {expect, test} from '../../journeys/stage/test.ts';
import {look} from '../read/look.ts';
import {pace} from '../read/pace.ts';
import {walk} from '../read/walk.ts';
import {asOurs} from './as-ours.ts';
import {canariesOf} from './buyers.ts';
import {listsOf} from './lists.ts';
import {type ChineseBackEnd, startChinese} from './server.ts';

let shop: ChineseBackEnd;

test.beforeAll(async () => {
  shop = await startChinese();
});
test.afterAll(() => shop?.close());

test('the back end is read without a site file: nothing wrong, nothing of buyers', async ({generalSeller: seller}) => {
  const known = shop.orders.map(({ref}) => ref);
  const go = (page: Parameters<typeof walk>[0]) => walk(page, listsOf(shop), pace);
  const part = await look(seller, go, {...asOurs(shop), known, canaries: canariesOf(shop.orders.length)});
  expect(part).toBeGreaterThanOrEqual(0.97);
});
