import type {Storage} from 'webextension-polyfill';
import type {Outcome} from './messages.ts';

type Session = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** What the last look at a tab's page came to: `url` as `keptAddress` gives it. */
export type Noted = {url: string; outcome: Outcome};

/** The name under which it is noted, in the session storage, which no disk sees. */
export const outcomeName = (tabId: number): string => `outcome:${tabId}`;

/** Notes it for the views that show the tab and cannot look themselves. */
export const noteOutcome = (session: Session, tabId: number, {url, outcome}: Noted): Promise<void> =>
  session.set({[outcomeName(tabId)]: {url, outcome}});

/** What was noted of this tab last, whatever page it shows by now. */
export const outcomeOf = async (session: Session, tabId: number): Promise<Noted | undefined> =>
  (await session.get(outcomeName(tabId)))[outcomeName(tabId)] as Noted | undefined;

/** Forgets a closed tab; its number may be given to another. */
export const dropOutcome = (session: Session, tabId: number): Promise<void> => session.remove(outcomeName(tabId));
