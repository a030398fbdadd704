import type {Runtime} from 'webextension-polyfill';
import type {Store} from '../../lib/store/open.ts';
import browser from '../screen/browser.ts';
import {withStore} from '../screen/store.ts';
import {type Acting, act, lookAnew, lookAtAlerts, lookAtFiguresAgain, lookAtFiguresNow} from './alerts.ts';
import {type Choosing, choose} from './decisions.ts';
import {followTaught} from './taught.ts';

/** views → background: something was decided, done about an alert, or is looked at; or decisions came with an import or went with a deletion. */
export type FromView = Choosing | Acting | {type: 'choices-changed'} | {type: 'look-at-figures'};
export type ViewAnswer = {ok: true} | {ok: false; why: string};

const types = ['choose', 'alert', 'choices-changed', 'look-at-figures'] satisfies FromView['type'][];

type Sender = Pick<Runtime.MessageSender, 'id' | 'url'>;

/** Does one of our own pages speak? Content scripts have the address of their page. */
export const isOwnPage = ({id, url}: Sender): boolean =>
  id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL('/')) ?? false);

/** Does one of our own pages say so? */
export const isFromView = (message: unknown, sender: Sender): message is FromView =>
  isOwnPage(sender) && typeof message === 'object' && message !== null && 'type' in message && types.some(type => type === message.type);

/** The alerts that something else holds of from now on. */
const alertsIn = ({choose: chosen, drop}: Choosing): string[] => [
  ...chosen.flatMap(one => (one.what === 'alert' ? [one.alert] : [])),
  ...drop.flatMap(([, , what, name]) => (what === 'alert' ? [name] : [])),
];

const followAlertsOf = async (store: Store, message: FromView): Promise<void> => {
  if (message.type === 'choose') await lookAnew(store, alertsIn(message));
  if (message.type === 'choices-changed') await lookAtFiguresNow();
  if (message.type === 'look-at-figures') await lookAtFiguresAgain();
  await lookAtAlerts();
};

/** Does what a view asks for; `mendNow` registers scripts where taught places came or went. Never throws. */
export const answerView = async (message: FromView, mendNow: () => Promise<void>): Promise<ViewAnswer> => {
  try {
    const [answer, isChanged] = await withStore(async store => {
      const done: ViewAnswer = message.type === 'choose' ? await choose(store, message) : {ok: true};
      if (message.type === 'alert') await act(store, message);
      else void followAlertsOf(store, message).catch(() => undefined);
      return [done, await followTaught(store)] as const;
    });
    if (isChanged) await mendNow();
    return answer;
  } catch (error) {
    return {ok: false, why: error instanceof Error ? error.message : String(error)};
  }
};
