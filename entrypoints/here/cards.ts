/** As much of an address as names the page of a thing. */
const bare = (href: string): string => href.split(/[?#]/, 1)[0] ?? '';

const areaOf = (element: Element): number => {
  const {width, height} = element.getBoundingClientRect();
  return width * height;
};

/** A smaller picture is a sign beside a text: px squared. */
const PICTURE = 40 * 40;

/** The largest picture in a link, which an inline link does not reach around; the link itself where it has none. */
const shownBy = (link: Element): Element => {
  const pictures = [...link.querySelectorAll('img,picture,svg')].filter(one => areaOf(one) >= PICTURE);
  return pictures.reduce<Element>((most, one) => (most === link || areaOf(one) > areaOf(most) ? one : most), link);
};

/** Is `one` a better place than `other`? A picture is, before any text however long; else the larger. */
const isBetter = (one: Element, other: Element): boolean => {
  const [isPicture, wasPicture] = [one, other].map(each => each.localName !== 'a');
  return isPicture === wasPicture ? areaOf(one) > areaOf(other) : isPicture === true;
};

/** What shows a result in a page: of all links that lead to its address the picture, else the largest. */
export const linksTo = (doc: Document, urls: readonly string[]): Map<string, Element> => {
  const wanted = new Map(urls.map(url => [bare(url), url]));
  const found = new Map<string, Element>();
  for (const link of doc.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const url = wanted.get(bare(link.href));
    // Where the address tells things apart by what stands behind the question mark, all of it must be there.
    if (!url || (url.includes('?') && !link.href.startsWith(url))) continue;
    const [shown, before] = [shownBy(link), found.get(url)];
    if (!before || isBetter(shown, before)) found.set(url, shown);
  }
  return found;
};
