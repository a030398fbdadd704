import type {Kind} from '../../lib/model/reading.ts';
import {pageAt, type Site, sitesAt} from '../../lib/site.ts';
import {sites} from '../../lib/sites/index.ts';

/** The site and kind of page that an address is known to show by its form alone. */
export type KindAt = {site: string; kind: Kind};

const isNamed = ({recognise, matches}: Site): boolean => !recognise && !matches.some(pattern => pattern.startsWith('*://*/'));

/** What a page at this address shows, as far as its form tells; undefined: any shop may stand there, or nothing that is read. */
export const kindAt = (address: string): KindAt | undefined => {
  const url = new URL(address);
  const site = sitesAt(sites, url).find(isNamed);
  const at = site && pageAt(site, url);
  return site && at ? {site: site.id, kind: at.plan.kind} : undefined;
};
