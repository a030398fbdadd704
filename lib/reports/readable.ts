/** Why a page cannot be read, whatever the seller allows. */
export type Unreadable = 'browser' | 'store' | 'file' | 'pdf' | 'empty' | 'other';

/** Hosts that browsers close to every extension, or at whose store pages scripts are refused. */
const stores = [
  /^chromewebstore\.google\.com\//,
  /^chrome\.google\.com\/webstore/,
  /^addons\.mozilla\.org\//,
  /^microsoftedge\.microsoft\.com\/addons/,
  /^addons\.opera\.com\//,
];

const browserSchemes =
  /^(?:chrome|edge|brave|opera|vivaldi|about|moz-extension|chrome-extension|devtools|view-source|resource|chrome-untrusted|chrome-search):$/;
const emptyPages = /^(?:about:(?:blank|newtab|home|privatebrowsing)|chrome:\/\/(?:newtab|new-tab-page)\/?|edge:\/\/newtab\/?)/;

const parsed = (url: string): URL | undefined => {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
};

const isStore = ({hostname, pathname}: URL): boolean => stores.some(store => store.test(hostname + pathname));

/** Why the page at `url` cannot be read; undefined: it can. An address that the browser withholds is one of its own pages or (in Chromium) an empty tab. */
export const unreadable = (url: string | undefined): Unreadable | undefined => {
  if (url === undefined) return 'browser';
  if (url === '' || emptyPages.test(url)) return 'empty';
  const address = parsed(url);
  if (!address) return 'other';
  if (browserSchemes.test(address.protocol)) return 'browser';
  if (address.protocol === 'file:') return 'file';
  if (!/^https?:$/.test(address.protocol)) return 'other';
  if (isStore(address)) return 'store';
  return /\.pdf$/i.test(address.pathname) ? 'pdf' : undefined;
};

/** The match pattern to ask for so that a page's host is always read. Match patterns have no port: every port of the host is meant. */
export const patternFor = (url: string): string => {
  const {protocol, hostname} = new URL(url);
  return `${protocol}//${hostname}/*`;
};
