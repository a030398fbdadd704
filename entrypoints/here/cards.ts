/** As much of an address as names the page of a thing. */
const bare = (href: string): string => href.split(/[?#]/, 1)[0] ?? '';

const areaOf = (element: Element): number => {
  const {width, height} = element.getBoundingClientRect();
  return width * height;
};

/** What a link shows that takes the most room: it, or a picture in it, which an inline link does not reach around. */
const shownBy = (link: Element): Element =>
  [...link.querySelectorAll('img,picture,svg')].reduce<Element>((most, one) => (areaOf(one) > areaOf(most) ? one : most), link);

/** What shows a result in a page: of all links that lead to its address, and their pictures, the largest. */
export const linksTo = (doc: Document, urls: readonly string[]): Map<string, Element> => {
  const wanted = new Map(urls.map(url => [bare(url), url]));
  const found = new Map<string, Element>();
  for (const link of doc.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const url = wanted.get(bare(link.href));
    // Where the address tells things apart by what stands behind the question mark, all of it must be there.
    if (!url || (url.includes('?') && !link.href.startsWith(url))) continue;
    const [shown, before] = [shownBy(link), found.get(url)];
    if (!before || areaOf(shown) > areaOf(before)) found.set(url, shown);
  }
  return found;
};
