/** As much of an address as names the page of a thing. */
const bare = (href: string): string => href.split(/[?#]/, 1)[0] ?? '';

const areaOf = (element: Element): number => {
  const {width, height} = element.getBoundingClientRect();
  return width * height;
};

/** The link of a page that shows a result: of all that lead to its address the largest, which is mostly its picture. */
export const linksTo = (doc: Document, urls: readonly string[]): Map<string, Element> => {
  const wanted = new Map(urls.map(url => [bare(url), url]));
  const found = new Map<string, Element>();
  for (const link of doc.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const url = wanted.get(bare(link.href));
    // Where the address tells things apart by what stands behind the question mark, all of it must be there.
    if (!url || (url.includes('?') && !link.href.startsWith(url))) continue;
    const before = found.get(url);
    if (!before || areaOf(link) > areaOf(before)) found.set(url, link);
  }
  return found;
};
