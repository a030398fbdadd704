import {productPage} from '../journeys/stage/goods.ts';
import {corpusPages, pagePath} from '../tools/corpus.ts';
import {pageFile} from '../tools/lab/page-file.ts';

export type BenchPage = {url: string; html: string};

const megabyte = 1_000_000;

const tile = (
  i: number,
) => `<li class="tile"><a href="/products/hook-${i}"><img src="/pictures/hook-${i}.jpg" alt="Hook no. ${i}"><h3 class="tile-title">Hook no. ${i} of oak, ash or elm</h3></a>
<span class="tile-price">${3 + (i % 40)},90 €</span> <span class="stars">4.${i % 10}</span> <button class="tile-buy">Add to cart</button></li>`;
const review = (i: number) =>
  `<article class="review"><h4>Reader no. ${i}</h4><p>${`It holds what it says, and the wall holds it: ${i} coats so far, and a hat on top. `.repeat(6)}</p></article>`;

/** A product page of a megabyte as a shop with many reviews has it: forty tiles of other goods, and what its buyers wrote. */
export const largePage = (): BenchPage => {
  const parts = [`<ul class="related">${Array.from({length: 40}, (_, i) => tile(i)).join('\n')}</ul>`];
  const page = productPage({title: 'Oak hook for coats', price: '24.90', sku: 'OAK-1'});
  for (let size = page.length, i = 0; size < megabyte; i += 1) size += parts[parts.push(review(i)) - 1]?.length ?? 0;
  return {url: 'https://large.example/products/oak-hook-for-coats', html: page.replace('</main>', `${parts.join('\n')}</main>`)};
};

const isAbout = (size: number) => size > 0.8 * megabyte && size < 1.3 * megabyte;

/** Product pages of about a megabyte: captured ones where they are, else a made one; `from` says which. */
export const largePages = async (most: number): Promise<{pages: BenchPage[]; from: string}> => {
  const pages: BenchPage[] = [];
  for (const page of corpusPages()) {
    if (page.kind !== 'product' || !page.url || pages.length >= most) continue;
    const html = await pageFile(pagePath(page));
    if (isAbout(Buffer.byteLength(html))) pages.push({url: page.url, html});
  }
  if (pages.length) return {pages, from: `${pages.length} captured product pages of about 1 MB`};
  return {pages: [largePage()], from: 'a made product page of 1 MB (skipped: no captured pages here)'};
};
