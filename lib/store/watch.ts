import type {ThingKey} from '../model/thing.ts';

const CHANNEL = 'linchpin';

/** Tells every open view which things changed; called after the transaction has completed. */
export const announce = (changed: readonly ThingKey[] | 'all'): void => {
  if (changed.length === 0) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(changed);
  channel.close();
};

/** Calls back after every write anywhere in the extension, until the returned function is called. A sleeping background hears nothing. */
export const watch = (onChange: (keys: ThingKey[] | 'all') => void): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = event => onChange(event.data as ThingKey[] | 'all');
  return () => channel.close();
};
