import type {Words} from '../lib/format/words.ts';
import type {Place} from '../lib/reports/daily.ts';

/** A shop, or something of one, with the shop that it counts for. */
type Placed = Place & {counts?: Place | undefined};

/**
 * A shop as a seller knows it: by the name they gave it, else the site and the host, and the account where pages show one; of a shop without a site
 * file its host says all.
 */
export const placeText = (one: Placed, words: Words): string => {
  const {site, host, shop, called} = one.counts ?? one;
  if (called) return called;
  return [...(site === 'generic' ? [] : [words.site(site)]), host, ...(shop ? [shop] : [])].join(' · ');
};

/** The name of a shop as addresses have it. */
export const placeHash = ({site, host, shop}: Place): string =>
  `${site}@${host}${shop ? `/${encodeURIComponent(encodeURIComponent(shop))}` : ''}`;
