import {signal} from '@preact/signals';
import type {CheckActions} from '../../components/check-actions.ts';
import {type CheckShown, checkShown} from '../../lib/reports/check.ts';
import {checkOf, watchCheck} from '../../lib/store/check.ts';
import type {CheckAsked} from '../background/checking.ts';
import browser from './browser.ts';
import {withStore} from './store.ts';

/** How far the check of pinned pages is; undefined: there was none, or it is not known yet. */
export const check = signal<CheckShown | undefined>(undefined);

/** Whether a check opens pages again that were seen today; lives as long as the view. */
export const isAll = signal(false);

const read = async (): Promise<void> => {
  const job = await withStore(checkOf);
  check.value = job && checkShown(job);
};

/** A store that cannot be read is told of by the view. */
const quietly = (): void => void read().catch(() => undefined);

/** Keeps up with it. */
export const followCheckShown = (): void => {
  watchCheck(quietly);
  quietly();
};

const ask = (asked: CheckAsked): void => void browser.runtime.sendMessage(asked).catch((error: unknown) => console.error(error));

/** What can be done about it in any view. Hosts are asked for within the click: after an `await` the browser would refuse. */
export const checkActions: CheckActions = {
  onAll: is => {
    isAll.value = is;
  },
  onBegin: () => ask({type: 'check', act: 'begin', isAll: isAll.value}),
  onPause: () => ask({type: 'check', act: 'pause'}),
  onGoOn: () => ask({type: 'check', act: 'go-on'}),
  onStop: () => ask({type: 'check', act: 'stop'}),
  onGrant: pattern => void browser.permissions.request({origins: [pattern]}),
};
