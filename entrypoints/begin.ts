import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {begin, type Scope} from './popup/begun.ts';
import {dressAtOnce} from './screen/dressed.ts';

/** Runs in the head of the popup: the page is being read already while the browser takes in all that the popup shows it with. */
export default defineUnlistedScript(() => {
  dressAtOnce();
  (globalThis as Scope).linchpinBegun = begin();
});
