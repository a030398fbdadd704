import type {Store} from './open.ts';

/** The zone (IANA name) of shops for which the seller named none; undefined while no order was kept. */
export const keptZone = async (store: Store): Promise<string | undefined> => {
  const zone = await store.get('install', 'zone');
  return typeof zone === 'string' ? zone : undefined;
};
