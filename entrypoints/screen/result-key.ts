import type {Result} from '../../lib/model/search.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {hostOf} from '../../lib/parse/address.ts';
import {hasBundle} from '../../lib/registration.ts';
import {decodeKey} from '../../lib/reports/route.ts';
import {type KnownListing, knownOf} from '../../lib/reports/searches.ts';
import {belongsTo, sitesAt} from '../../lib/site.ts';
import {sites} from '../../lib/sites/index.ts';

/**
 * The key of the listing that a result leads to: of the one that is kept of it, else what its own page will be known by. Undefined where the
 * result names no page of its own, or one of another shop of which we know nothing.
 */
export const keyOfResult = (search: ThingKey, result: Result, listings: readonly KnownListing[]): ThingKey | undefined => {
  const known = knownOf(result, listings);
  if (known) return decodeKey(known.id);
  const {ref, url} = result;
  if (!ref || !url) return undefined;
  const site = sitesAt(sites, new URL(url)).find(one => hasBundle(one) && !one.recognise);
  const host = site?.home ?? hostOf(url);
  if (host === search[1]) return [search[0], host, '', 'listing', ref];
  return site && [belongsTo(site), host, '', 'listing', ref];
};
