import {hostOf} from '../../../lib/parse/address.ts';
import {settle} from '../../../lib/parse/settle.ts';
import {pageOf} from '../../../lib/read/page.ts';
import {readPage, sitesAt} from '../../../lib/site.ts';
import {sites} from '../../../lib/sites/index.ts';
import {learnEveryWord} from './every-word.ts';

learnEveryWord();

/** How long the browser takes to parse the page's text, and nothing else: ms. */
const parseTime = (): number => {
  const text = document.documentElement.outerHTML;
  const start = performance.now();
  new DOMParser().parseFromString(text, 'text/html');
  return performance.now() - start;
};

/** Runs inside the page: what the extension's reader makes of it, as JSON. `without` names sites to be left out. */
export const read = (without: string[]) => {
  const among = sites.filter(site => !without.includes(site.id));
  const start = performance.now();
  const {readings, ...outcome} = readPage(pageOf(document, location.href), sitesAt(among, new URL(location.href)));
  // What follows happens in the background, and keeps no page waiting.
  const ms = performance.now() - start;
  const parseMs = parseTime();
  const settled = readings.map(reading => settle(reading, location.href));
  const host = hostOf(location.href);
  const shown = settled.map(({kind, shop, ref, fields, missing, undecided, from}) => ({
    kind,
    host,
    shop,
    ref,
    fields,
    missing,
    undecided,
    from,
  }));
  return JSON.stringify({...outcome, readings: shown, ms: Math.round(ms * 10) / 10, parseMs: Math.round(parseMs * 10) / 10});
};
