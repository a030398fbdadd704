import {type AlertKept, type AlertKey, alertKey} from '../model/alert-kept.ts';
import {thingNamed} from '../model/choice-key.ts';
import {isSnoozed, isStanding} from '../watching/life.ts';
import {encodeKey, thingHash} from './route.ts';

/** Does it call for the seller, do they know, or did they put it off? */
export type Stand = 'open' | 'acknowledged' | 'snoozed';

/** An open alert as views show it; `thing`: the page or search that it looks at, as part of an address, and where the dashboard shows it; none of a figure. */
export type AlertShown = {
  id: string;
  key: AlertKey;
  kept: AlertKept;
  stand: Stand;
  thing: string | undefined;
  hash: string | undefined;
  host: string | undefined;
};

const standOf = (kept: AlertKept, now: number): Stand =>
  isStanding(kept, now) ? 'open' : isSnoozed(kept, now) ? 'snoozed' : 'acknowledged';

/** An alert that is open, as views show it now (epoch ms). */
export const shownOf = (kept: AlertKept, now: number): AlertShown => {
  const thing = thingNamed(kept.of);
  return {
    ...{id: alertKey(kept).join('\n'), key: alertKey(kept), kept, stand: standOf(kept, now)},
    ...{thing: thing && encodeKey(thing), hash: thing && thingHash(thing), host: thing ? thing[1] : kept.about.kpi?.host},
  };
};
