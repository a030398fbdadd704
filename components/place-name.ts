import type {Words} from '../lib/format/words.ts';

/** A shop as a seller knows it: the site and the host; of a shop without a site file its host says all. */
export const placeText = ({site, host}: {site: string; host: string}, words: Words): string =>
  site === 'generic' ? host : `${words.site(site)} · ${host}`;
