import {signal} from '@preact/signals';
import type {DamagedOrders, DamagedPast} from '../../lib/model/survey.ts';
import {countUnreadable, damagedOrders, damagedPasts, forgetDamaged, putDamaged} from '../../lib/store/damage.ts';
import {isInDoubt} from '../../lib/store/verify.ts';
import {watch, watchDamage} from '../../lib/store/watch.ts';
import {withStore} from '../screen/store.ts';
import {doHere, doWork, whenFree} from './store-work.ts';

/** Orders that cannot be read any more. */
export const damage = signal<readonly DamagedOrders[]>([]);

/** Older snapshots of listings that cannot be read any more. */
export const pasts = signal<readonly DamagedPast[]>([]);

/** Reads all blocks through and holds the totals against them. */
export const checkStore = (): Promise<void> => doWork({task: {task: 'check'}});

const startCheck = (): void => void checkStore();
const checkSoon = (): void => whenFree(startCheck);

const read = (): Promise<void> =>
  withStore(async store => {
    damage.value = await damagedOrders(store);
    pasts.value = await damagedPasts(store);
    if (await isInDoubt(store)) checkSoon();
  });

/** A store that cannot be read is told of by the view. */
const quietly = (): void => void read().catch(() => undefined);

/** Keeps up with what is damaged. Whoever meets damage, or left totals in doubt, has everything checked at once. */
export const followDamage = (): void => {
  watch(changed => changed === 'all' && quietly());
  watchDamage(checkSoon);
  quietly();
};

/** Forgets what cannot be read. */
export const forgetUnreadable = (): Promise<void> =>
  doHere('forget-damaged', async () => {
    const gone = await withStore(forgetDamaged);
    const undo = () => withStore(store => putDamaged(store, gone));
    return {count: countUnreadable(gone), undo};
  });
