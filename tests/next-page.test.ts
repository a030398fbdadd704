import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openReaderOf} from './tools/lab/read.ts';
import type {Told} from './tools/next-page/in-page.ts';

const entry = new URL('tools/next-page/in-page.ts', import.meta.url).pathname;
let reader: Awaited<ReturnType<typeof openReaderOf<Told>>>;
beforeAll(async () => {
  reader = await openReaderOf<Told>({entry});
}, 60_000);
afterAll(() => reader.close());

const look = async (body: string): Promise<string> => {
  const {state, id} = await reader.read(
    {html: `<!doctype html><title>Orders</title><body>${body}</body>`},
    'https://shop.example/admin/orders',
  );
  return id === undefined ? state : id;
};

describe('what leads to the next page of a list', () => {
  it.each([
    ['a link that the page calls its next', '<a rel="prev" href="?page=1">Back</a> <a id="n" rel="next" href="?page=3">More</a>'],
    [
      'a word in a place of pages',
      '<nav class="pagination"><a href="?page=1">1</a><a href="?page=2">2</a><a id="n" href="?page=2">Next »</a></nav>',
    ],
    [
      'a Chinese button beside the count',
      '<div class="x7"><span>共4页</span> <b>2</b>/4 <button id="n" type="button">下一页</button></div>',
    ],
    [
      'an arrow without a word',
      '<ul class="ant-pagination"><li class="ant-pagination-prev"><button>‹</button></li><li>3</li><li title="Next Page" class="ant-pagination-next"><button id="n"><svg class="icon-right"></svg></button></li></ul>',
    ],
    [
      'a picture that is named so',
      '<div class="table-pager"><button><i class="icon-chevron-left"></i></button><button id="n"><i class="icon-chevron-right"></i></button></div>',
    ],
    ['German, among numbers', '<p><a href="?p=1">1</a> <a href="?p=2">2</a> <a id="n" href="?p=2">Weiter</a></p>'],
    [
      'a table’s foot of WordPress',
      '<div class="tablenav-pages"><span>3 of 7</span><a class="next-page button" id="n" href="/wp-admin/edit.php?paged=4"><span class="screen-reader-text">Next page</span><span aria-hidden="true">›</span></a></div>',
    ],
    ['a page’s own button, in Japanese', '<div data-role="pagination"><span role="button" id="n" tabindex="0">次へ</span></div>'],
  ])('%s', async (_, body) => {
    expect(await look(body)).toBe('n');
  });

  it.each([
    ['it is disabled', '<nav class="pagination"><a href="?p=1">1</a><button disabled>Next</button></nav>'],
    ['its place is', '<ul class="pager"><li>7</li><li class="disabled"><a href="#">Next</a></li></ul>'],
    ['it says so to programs', '<nav aria-label="pagination"><button aria-disabled="true">下一页</button></nav>'],
  ])('leads no further where %s', async (_, body) => {
    expect(await look(body)).toBe('last');
  });

  it.each([
    ['the next step of a form', '<form><p>Step 1</p><button type="button">Next</button></form>'],
    ['what sends a form', '<form method="post" class="pagination"><span>1/2</span><button type="submit">Next</button></form>'],
    ['another host', '<nav class="pagination"><a href="https://elsewhere.example/?page=2">Next</a></nav>'],
    ['what is not shown', '<nav class="pagination" style="display:none"><a href="?page=2">Next</a></nav>'],
    ['the next order', '<a class="button" href="/admin/orders/17">Next order</a>'],
    ['a picture show', '<div class="slider"><button class="slick-next"><i class="arrow-right"></i></button></div>'],
  ])('is none of these: %s', async (_, body) => {
    expect(await look(body)).toBe('none');
  });
});
