import {expect, test} from '../../journeys/stage/test.ts';
import {look} from '../read/look.ts';
import {pace} from '../read/pace.ts';
import {walk} from '../read/walk.ts';
import {asOurs} from './as-ours.ts';
import {installVendure} from './install.mjs';
import {listsOf} from './lists.ts';
import {angular, react, signIn} from './pages.ts';
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

// All of what is opened; on a busy machine a page may be left before all of it has come.
for (const admin of [angular, react])
  test(`the ${admin.id} admin is read as any back end: nothing wrong, nothing of buyers`, async ({seller}) => {
    const go = async (page: Parameters<typeof walk>[0]) => {
      await signIn(page, vendure.url, admin);
      return walk(page, listsOf(vendure.url, admin, truth), pace);
    };
    const known = truth.orders.map(({code}) => code);
    const part = await look(seller, go, {...asOurs(truth), known, canaries});
    expect(part).toBeGreaterThanOrEqual(0.97);
  });
