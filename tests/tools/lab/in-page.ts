import {hostOf} from '../../../lib/read/address.ts';
import {pageOf} from '../../../lib/read/page.ts';
import {readPage} from '../../../lib/site.ts';
import {sites} from '../../../lib/sites/index.ts';

/** Runs inside the page: what the extension's reader makes of it, as JSON. `without` names sites to be left out. */
export const read = (without: string[]) => {
  const among = sites.filter(site => !without.includes(site.id));
  const start = performance.now();
  const {readings, ...outcome} = readPage(pageOf(document, location.href), among);
  const ms = performance.now() - start;
  const host = hostOf(location.href);
  const shown = readings.map(({kind, shop, ref, fields, missing, undecided, from}) => ({
    kind,
    host,
    shop,
    ref,
    fields,
    missing,
    undecided,
    from,
  }));
  return JSON.stringify({...outcome, readings: shown, ms: Math.round(ms * 10) / 10});
};
