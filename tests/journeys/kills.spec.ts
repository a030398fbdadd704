import {killBatch} from '../tools/soak/kills.ts';
import {expect, test} from './stage/test.ts';

test('of a hundred captures with the background killed at random moments none is lost and none doubled', async () => {
  test.setTimeout(180_000);
  const seed = Math.floor(Math.random() * 1e9);
  console.log(`seed ${seed}`);
  const count = await killBatch(100, seed);
  expect(count).toMatchObject({captures: 100, lost: 0, doubled: 0});
  expect(count.kills).toBeGreaterThan(50);
  expect(count.acknowledged).toBeGreaterThan(90);
});
