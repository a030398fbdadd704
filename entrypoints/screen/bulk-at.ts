import type {Bulk} from '../../lib/checking/plan.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {hasBundle} from '../../lib/registration.ts';
import {sitesAt} from '../../lib/site.ts';
import {siteById, sites} from '../../lib/sites/index.ts';

/** May a program open this page? What the site of its address forbids holds whatever read it, and the other way round. */
export const bulkAt = (url: string, [site]: ThingKey): Bulk => {
  const at = sitesAt(sites, new URL(url)).find(one => hasBundle(one) && !one.recognise);
  const verdicts = [siteById(site), at].map(one => one?.bulk.verdict ?? 'unknown');
  if (verdicts.includes('forbidden')) return 'forbidden';
  return verdicts.every(verdict => verdict === 'allowed') || (!at && verdicts[0] === 'allowed') ? 'allowed' : 'unknown';
};
