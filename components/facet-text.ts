import type {Words} from '../lib/format/words.ts';
import type {Facet} from '../lib/reports/listings-facets.ts';

const siteText = (value: string, {site}: Words): string => {
  const [id = '', host] = value.split('@');
  if (!host) return site(id);
  return id === 'generic' ? host : `${site(id)} · ${host}`;
};

/** What a value to filter by is called. */
export const facetText = (facet: Facet, value: string, words: Words): string => {
  const {t} = words;
  if (facet === 'site') return siteText(value, words);
  if (facet === 'score') return t(`listings.value.${value as 'good' | 'fair' | 'poor' | 'none'}`);
  if (facet === 'price') return t(`listings.price.${value as 'known' | 'undecided' | 'none'}`);
  if (facet === 'owner') return value === 'unknown' ? t('listings.owner.unknown') : t(`owner.badge.${value as 'mine' | 'rival'}`);
  if (facet === 'seen') return t('listings.seen.within', {count: Number(value)});
  return value === 'unknown' ? t('listings.availability.unknown') : t(`value.${value as 'in-stock'}`);
};
