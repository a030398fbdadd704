import {hostOf} from '../../lib/parse/address.ts';
import {hasBundle} from '../../lib/registration.ts';
import {sitesAt} from '../../lib/site.ts';
import {sites} from '../../lib/sites/index.ts';

/** The host that what a page at this address tells is known by: its own, or the one that stands for all hosts of its site. */
export const hostAt = (address: string): string => {
  const site = sitesAt(sites, new URL(address)).find(one => hasBundle(one) && !one.recognise);
  return site?.home ?? hostOf(address);
};
