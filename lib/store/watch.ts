import type {ThingKey} from '../model/thing.ts';

const CHANNEL = 'linchpin';

/** Which things changed; `choices`: none, but what the seller says of shops and goods as such. */
export type Changed = ThingKey[] | 'all' | 'choices';

/** Tells every open view what changed; called after the transaction has completed. */
export const announce = (changed: readonly ThingKey[] | 'all' | 'choices'): void => {
  if (changed.length === 0) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(changed);
  channel.close();
};

const ALERTS = 'linchpin-alerts';

/** Tells every open view that alerts stand otherwise than before; called after the transaction has completed. */
export const announceAlerts = (): void => {
  const channel = new BroadcastChannel(ALERTS);
  channel.postMessage('alerts');
  channel.close();
};

/** Calls back after every step of alerts anywhere in the extension. */
export const watchAlerts = (onChange: () => void): void => {
  new BroadcastChannel(ALERTS).onmessage = () => onChange();
};

const DAMAGE = 'linchpin-damage';

/** Tells every open view that a block was met which cannot be read. */
export const announceDamage = (): void => {
  const channel = new BroadcastChannel(DAMAGE);
  channel.postMessage('damage');
  channel.close();
};

/** Calls back whenever anything that reads meets a block which cannot be read, until the returned function is called. */
export const watchDamage = (onDamage: () => void): (() => void) => {
  const channel = new BroadcastChannel(DAMAGE);
  channel.onmessage = () => onDamage();
  return () => channel.close();
};

/** Calls back after every write anywhere in the extension, until the returned function is called. A sleeping background hears nothing. */
export const watch = (onChange: (changed: Changed) => void): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = event => onChange(event.data as Changed);
  return () => channel.close();
};
