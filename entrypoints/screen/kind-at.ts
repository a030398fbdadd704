import type {Kind} from '../../lib/model/reading.ts';
import {belongsTo, pageAt, type Site, sitesAt} from '../../lib/site.ts';
import {sites} from '../../lib/sites/index.ts';

/** The site and kind of page that an address is known to show by its form alone. */
export type KindAt = {site: string; kind: Kind};

const isNamed = ({recognise, matches}: Site): boolean => !recognise && !matches.some(pattern => pattern.startsWith('*://*/'));

/** What a page at this address shows, as far as its form tells; undefined: any shop may stand there, or nothing that is read. */
export const kindAt = (address: string): KindAt | undefined => {
  const url = new URL(address);
  const site = sitesAt(sites, url).find(isNamed);
  const at = site && pageAt(site, url);
  // A list of a back end may well be empty today: only the page of one thing has to tell of it.
  const isTold = at && (!site.backEnd || at.groups.ref !== undefined);
  return isTold ? {site: belongsTo(site), kind: at.plan.kind} : undefined;
};
