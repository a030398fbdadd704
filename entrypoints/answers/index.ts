import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {ANSWER, ASKED} from '../../lib/read/answers.ts';
import {covers} from '../../lib/site.ts';
import {sites} from '../../lib/sites/index.ts';
import {keptAnswers} from './kept.ts';
import {overhear} from './overhear.ts';

const HEARD = Symbol.for(ANSWER);

/**
 * Runs in the page's own world, before its scripts, on hosts that are always read and whose site names endpoints: some back ends show less than
 * they were told. What it keeps stays in the page until our reader asks, and is forgotten with it.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as typeof globalThis & {XMLHttpRequest: typeof XMLHttpRequest; [HEARD]?: true};
  // It may have been registered, and put in once more by who did not know.
  if (scope[HEARD]) return;
  scope[HEARD] = true;
  const here = new URL(location.href);
  const own = sites.filter(({matches}) => matches.some(pattern => covers(pattern, here)));
  // Elsewhere it was put in for software that runs on any host.
  const endpoints = (own.length ? own : sites.filter(({matches}) => !matches.length)).flatMap(({answers = []}) => answers);
  if (!endpoints.length) return;
  const kept = keptAnswers(endpoints, here.host);
  overhear(scope, kept);
  document.addEventListener(ASKED, () => {
    for (const answer of kept.all()) document.dispatchEvent(new CustomEvent(ANSWER, {detail: JSON.stringify(answer)}));
  });
});
