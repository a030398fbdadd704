import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import type {Complete} from '../lib/look.ts';
import {hostOf} from '../lib/parse/address.ts';
import {readTaught, type TaughtPlace} from '../lib/taught.ts';

/** What the seller taught on this host. */
export type Taught = {
  /** Resolves when it is known. */
  ready: Promise<unknown>;
  complete: Complete;
};

type Local = {get: (name: string) => Promise<Record<string, TaughtPlace[] | undefined>>};
type Scope = {
  browser?: {storage?: {local: Local}};
  chrome?: {storage?: {local: Local}};
  linchpinTaught?: Taught;
};

/** Runs before the bundle on pages of hosts where something was taught; a second time it looks again what that is. */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  const name = `taught:${hostOf(location.href)}`;
  let places: TaughtPlace[] = [];
  const load = async () => {
    places = (await (scope.browser ?? scope.chrome)?.storage?.local.get(name))?.[name] ?? [];
  };
  scope.linchpinTaught = {
    // Without what was taught the page is read as any other.
    ready: load().catch(() => undefined),
    complete: (page, sites, read, readWith) => readTaught(page, sites, places, readWith, read),
  };
});
