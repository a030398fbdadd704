import {signal} from '@preact/signals';
import {type AlertShown, shownOf} from '../../lib/reports/alert-shown.ts';
import {openAlerts} from '../../lib/store/alerts.ts';
import {allChoices} from '../../lib/store/read.ts';
import {watch, watchAlerts} from '../../lib/store/watch.ts';
import {worstFirst} from '../../lib/watching/life.ts';
import {alertSettings} from '../../lib/watching/settings.ts';
import {withStore} from './store.ts';

/** The alerts that call for the seller, the worst first. */
export const standing = signal<readonly AlertShown[]>([]);

const read = async (): Promise<void> => {
  const [open, choices] = await withStore(async store => [await openAlerts(store), await allChoices(store)] as const);
  const settings = alertSettings(choices);
  standing.value = open
    .filter(({alert}) => !settings.get(alert)?.isOff)
    .sort(worstFirst)
    .map(kept => shownOf(kept, Date.now()))
    .filter(({stand}) => stand === 'open');
};

/** A store that cannot be read is told of by the view. */
const quietly = (): void => void read().catch(() => undefined);

/** Keeps up with them. */
export const followStanding = (): void => {
  watchAlerts(quietly);
  watch(changed => changed === 'choices' && quietly());
  quietly();
};
