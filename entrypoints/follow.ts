import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import type {Outcome} from '../lib/messages.ts';
import type {Reader} from './content.ts';
import {follower} from './page/follower.ts';

type Scope = {linchpinFollow?: (reader: Reader) => Promise<Outcome>};

/** Runs before the bundle of a page that is always read, which then hands its reader over; a second time it finds the follower at work. */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  scope.linchpinFollow ??= follower(() => {
    delete scope.linchpinFollow;
  });
});
