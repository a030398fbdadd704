/** Query parameters that name a thing or a place in a list; everything else (session ids, user tokens, tracking) is dropped. */
const NAMING =
  /^(?:(?:item|sku|prod(?:ucts?)?|varia(?:nt|tion)|cat|order)(?:_?id)?|(?:(?:tem|offer|goods|listing|ref|bizorder)_?)?id|s(?:n|earch)?|p(?:id|g|age|ath|ost)?|asin|q(?:uery)?|k(?:eywords?)?|_nkw|_pgn|category|route|edit|action|order_no|tab)$/i;
const LONGEST = 80;
/** A long run that mixes letters and digits is a key, not a name, whatever its parameter is called. */
const SECRET = /^(?=.*\d)(?=.*[a-z])[\w-]{32,}$/i;

/** The host of an address without `www.`, with its port where that is not the usual one. */
export const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '');

/** Path and query with what may be kept of them. */
const keptPlace = (pathname: string, parameters: URLSearchParams): string => {
  const path = pathname.replace(/;[^/]*/g, '').replace(/\/ref=.*$/, '');
  const query = [...parameters].filter(([name, value]) => NAMING.test(name) && value.length <= LONGEST && !SECRET.test(value));
  const kept = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return `${path}${kept ? `?${kept}` : ''}`;
};

/** The address within the page that shops of one document put behind `#`: `#/product/7`, `#!/product/7`. Any other fragment is a place to scroll to. */
const routeOf = (hash: string): string => {
  const [, mark, path = '', query] = /^#(!?)(\/[^?]*)(?:\?(.*))?$/.exec(hash) ?? [];
  const segments = path.split('/').filter(part => !SECRET.test(part));
  const kept = keptPlace(segments.join('/'), new URLSearchParams(query));
  return /^\/[^?]/.test(kept) ? `#${mark}${kept}` : '';
};

/** The address as it may be kept: no user, no scrolling place, no session in path or query; only parameters that name the thing. */
export const keptAddress = (address: string): string => {
  const url = new URL(address);
  // Parsed again: without its session, a step such as `..;session` is one that an address resolves.
  const {href} = new URL(`${url.protocol}//${url.host}${keptPlace(url.pathname, url.searchParams)}`);
  return (href + routeOf(url.hash)).slice(0, 2048);
};
