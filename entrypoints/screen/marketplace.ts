import {hasBundle} from '../../lib/registration.ts';
import {siteById} from '../../lib/sites/index.ts';

/** Is the site one marketplace on fixed hosts, where the same ref means the same thing on each of them? */
export const isMarketplace = (id: string): boolean => {
  const site = siteById(id);
  return site !== undefined && hasBundle(site);
};
