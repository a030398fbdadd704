import {expect, type Page} from '@playwright/test';
import type {Seller} from '../../journeys/stage/seller.ts';
import {judgeGoods, judgeOrders, share, type TrueGood, type TrueOrder, type Verdict} from './judge.ts';
import {everything, exported, listen, overhear, settled} from './kept.ts';
import {pace} from './pace.ts';

/** What is there to be known, and the words of buyers that may be known to nobody. */
export type Wanted = {orders: readonly TrueOrder[]; goods: readonly TrueGood[]; known: readonly string[]; canaries: readonly string[]};

const line = (name: string, {right, wrong, missing}: Verdict) =>
  `${name}: ${right} right, ${wrong.length} wrong, ${missing.length} missing`;

/**
 * Has a seller go through a back end with the extension, and holds what it then knows against the truth: nothing wrong, nothing of buyers.
 * Answers which part of all fields is right; of a walk that enters only some things, of these.
 */
export const look = async (
  seller: Seller,
  go: (page: Page) => Promise<ReadonlySet<string>>,
  {orders, goods, known, canaries}: Wanted,
): Promise<number> => {
  const said = overhear(seller);
  const own = await seller.dashboard('#/settings');
  await listen(own);
  await seller.grant('http://127.0.0.1/*');
  const entered = await go(await seller.visit('about:blank'));
  const kept = await settled(own);
  const verdicts = [judgeOrders(orders, kept, known), judgeGoods(goods, kept)] as const;
  for (const [n, verdict] of verdicts.entries()) console.log(line(['orders', 'goods'][n] ?? '', verdict));
  // Of a walk that entered some things only, the others were never looked at.
  const isAsked = (name: string) => pace.each === 1 || entered.has(name);
  const asked = [
    judgeOrders(
      orders.filter(({ref}) => isAsked(ref)),
      kept,
      known,
    ),
    judgeGoods(
      goods.filter(({sku}) => isAsked(sku)),
      kept,
      goods.map(({sku}) => sku),
    ),
  ];
  for (const gap of asked.flatMap(({missing}) => missing).slice(0, 60)) console.log(`missing: ${gap}`);
  console.log(`of what was entered ${(100 * share(...asked)).toFixed(1)} % is right`);
  expect(verdicts.flatMap(({wrong}) => wrong)).toEqual([]);
  // Where nothing was read nothing is wrong either.
  for (const {right} of verdicts) expect(right).toBeGreaterThan(0);
  const taken = await exported(seller);
  for (const {ref} of kept.slice(0, 3)) expect(taken).toContain(ref);
  const all = `${await everything(own)}\n${taken}\n${said()}`;
  expect(canaries.filter(word => all.includes(word))).toEqual([]);
  return share(...asked);
};
