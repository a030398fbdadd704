import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import type {Complete} from '../lib/look.ts';
import {hostOf} from '../lib/parse/address.ts';
import type {Corrections} from '../lib/read/page.ts';
import {correctionsOn} from '../lib/read/taught-columns.ts';
import {readTaught} from '../lib/taught.ts';
import type {TaughtThere} from '../lib/taught-hosts.ts';

/** What the seller taught on this host. */
export type Taught = {
  /** Resolves when it is known. */
  ready: Promise<unknown>;
  /** What columns of its grids mean. */
  columns: Corrections;
  complete: Complete;
};

type Local = {get: (name: string) => Promise<Record<string, TaughtThere | undefined>>};
type Scope = {
  browser?: {storage?: {local: Local}};
  chrome?: {storage?: {local: Local}};
  linchpinTaught?: Taught;
};

/** Runs before the bundle on pages of hosts where something was taught; a second time it looks again what that is. */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  const name = `taught:${hostOf(location.href)}`;
  let there: TaughtThere = [];
  const load = async () => {
    there = (await (scope.browser ?? scope.chrome)?.storage?.local.get(name))?.[name] ?? [];
  };
  scope.linchpinTaught = {
    // Without what was taught the page is read as any other.
    ready: load().catch(() => undefined),
    columns: signatures =>
      correctionsOn(
        there.filter(one => 'column' in one),
        document,
      )(signatures),
    complete: (page, sites, read, readWith) =>
      readTaught(
        page,
        sites,
        there.filter(one => 'field' in one),
        readWith,
        read,
      ),
  };
});
