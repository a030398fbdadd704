import type {Check} from '../model/check.ts';
import type {Store} from './open.ts';

/** There is one check at a time. */
export const CHECK = 'now';
const CHANNEL = 'linchpin-check';

/** The check that goes on, or was the last. */
export const checkOf = (store: Store): Promise<Check | undefined> => store.get('check', CHECK);

/** Tells every open view that it stands otherwise than before; called after the transaction has completed. */
export const announceCheck = (): void => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('check');
  channel.close();
};

/** Calls back after every step of a check anywhere in the extension. */
export const watchCheck = (onChange: () => void): void => {
  new BroadcastChannel(CHANNEL).onmessage = () => onChange();
};
