import type {Browser} from 'webextension-polyfill';

type Scope = {browser?: Browser; chrome?: Browser};
const {browser, chrome} = globalThis as Scope;

/**
 * The browser's own interface, for our pages and the background. Both browsers answer by promises in Manifest V3; that a listener of
 * messages may return one is Firefox's alone, so answers are sent by `sendResponse`. Outside an extension it is undefined.
 */
export default (browser ?? chrome) as Browser;
