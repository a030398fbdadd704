import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {dressAtOnce} from './screen/dressed.ts';

/** Runs in the head of our pages, so that a chosen theme does not flash the other one. */
export default defineUnlistedScript(dressAtOnce);
