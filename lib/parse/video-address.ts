/** The address of a film on the page at `base`, without what changes from visit to visit: keys, start times, players' settings. */
export const videoAddress = (address: string, base: string): string | undefined => {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const id =
    /(?:^|\.)youtu(?:be(?:-nocookie)?\.com|\.be)$/.test(url.hostname) &&
    (url.searchParams.get('v') ?? /^\/(?:embed\/|shorts\/|v\/)?([\w-]{6,})$/.exec(url.pathname)?.[1]);
  return id ? `https://www.youtube.com/watch?v=${id}` : `${url.origin}${url.pathname}`.slice(0, 2048);
};
