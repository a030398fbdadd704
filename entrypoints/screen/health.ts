import type {ThingKey} from '../../lib/model/thing.ts';
import {type HealthPlace, type Ills, illsOf, placeNameOf, placeOf} from '../../lib/reports/health.ts';
import {allHealth, healthAt} from '../../lib/store/health.ts';
import type {Store} from '../../lib/store/open.ts';

/** How each host is read, as far as it was read from the store; only hosts where something was written are read again. */
export const healths = () => {
  const places = new Map<string, HealthPlace>();
  let ills: Ills | undefined;
  return {
    /** Reads the hosts of these things, or all. */
    read: async (store: Store, since: readonly ThingKey[] | 'all'): Promise<void> => {
      const found = since === 'all' ? await allHealth(store) : await healthAt(store, since);
      if (since === 'all') places.clear();
      else for (const key of since) places.delete(placeNameOf(key));
      for (const place of found.map(placeOf)) places.set(place.name, place);
      ills = undefined;
    },
    places: (): HealthPlace[] => [...places.values()],
    ills: (): Ills => {
      ills ??= illsOf([...places.values()]);
      return ills;
    },
  };
};
