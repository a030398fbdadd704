import limits from '../limits/tiktok-shop.ts';
import {ahead} from '../read/ahead.ts';
import {among} from '../read/among.ts';
import {answeredRows} from '../read/answers.ts';
import {anyForm, anyRow, isFilled, isOrder, listsOf, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {timed} from '../read/date-order.ts';
import {attr, first, fromUrl, text, within, worded} from '../read/element.ts';
import {beforeGrids} from '../read/grid.ts';
import {cellMoney, cellShown, cellTime, rowsOf} from '../read/grid-reads.ts';
import {listsAt, rowsAt} from '../read/rows-at.ts';
import {linesInState} from '../read/told-rows.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const COUNTRIES = 'br de es fr id ie it jp mx my ph sg th uk us vn'.split(' ');
const ORDER = 'tr[data-log_order_status]';
const ref = first(
  within(attr('a[href*="order_no="]', 'href'), /order_no=(\d{15,20})/),
  within(text('.order_id_number'), /(\d{15,20})/),
  orderRef,
);
/** What was bought a row names only when it is opened; the page was told. */
const LIST = {at: /^\/api\/fulfillment\/order\/list$/, path: 'data.main_orders', id: 'main_order_id'};
/** Its prices of a piece hold what the buyer paid for shipping: they are no prices of the goods. */
const LINE = {sku: 'seller_sku_name', title: 'product_name', quantity: 'quantity'};

export default defineSite({
  id: 'tiktok-shop-seller',
  name: 'TikTok Shop Seller Center',
  nameZh: 'TikTok Shop 卖家中心',
  reader: 1,
  matches: ['https://seller.tiktok.com/*', ...COUNTRIES.map(country => `https://seller-${country}.tiktok.com/*`)],
  backEnd: true,
  of: 'tiktok-shop',
  words: 'south',
  limits,
  answers: [LIST.at],
  pages: {
    orders: {
      kind: 'order',
      at: /^\/order\/?(?:\?|$)/,
      before: beforeGrids,
      is: listsAt(ORDER, 'orders'),
      each: answeredRows(LIST, rowsAt(ORDER, 'orders'), ref),
      ref,
      // Columns that their headings name before those that stand at a known place.
      read: {
        ...ahead(
          {
            placedAt: first(cellTime('placedAt'), timed(among('div.text-p4-regular', /(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*)/))),
            status: first(cellShown('status'), worded(text('td:nth-child(5)'))),
            total: first(cellMoney('total'), money(text('td:nth-child(8)'))),
          },
          anyOrder,
        ),
        // A row says how many things were bought, which is the name of none.
        lines: linesInState('sku_module', LINE),
      },
    },
    order: {
      kind: 'order',
      at: /^\/order\/detail\?(?:.*&)?order_no=(?<ref>\d{15,20})/,
      before: beforeGrids,
      is: isOrder,
      ref: fromUrl('ref'),
      read: anyOrder,
    },
    edit: {
      kind: 'listing',
      at: /^\/product\/edit(?:\/|\?(?:.*&)?product_id=)(?<ref>\d{15,20})/,
      is: isFilled,
      ref: fromUrl('ref'),
      read: anyForm,
    },
    listings: {
      kind: 'listing',
      at: /^\/product\/manage/,
      before: beforeGrids,
      is: listsOf('listings', 'stock'),
      each: rowsOf('listings', 'stock'),
      ref: rowRef,
      read: anyRow,
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-12-01', but: {edit: 'unverified'}},
});

export const examples: SiteExample[] = [
  {url: 'https://seller-us.tiktok.com/order?selected_sort=6&tab=all', page: 'orders', file: 'orders'},
  {url: 'https://seller-th.tiktok.com/order?tab=to_ship', page: 'orders'},
  {url: 'https://seller-us.tiktok.com/order/detail?order_no=577123456789012345', page: 'order', file: 'order'},
  {url: 'https://seller-br.tiktok.com/order/detail?shop_region=BR&order_no=577123456789012346', page: 'order'},
  {url: 'https://seller-vn.tiktok.com/product/edit/1732112233445566778', page: 'edit', file: 'edit'},
  {url: 'https://seller-id.tiktok.com/product/edit?product_id=1732112233445566779', page: 'edit'},
  {url: 'https://seller-us.tiktok.com/product/manage', page: 'listings', file: 'listings'},
  {url: 'https://seller.tiktok.com/product/manage?tab=live', page: 'listings'},
  {url: 'https://seller-us.tiktok.com/homepage', page: null},
  {url: 'https://seller-br.tiktok.com/finance/bills?tab=statements', page: null},
  {url: 'https://seller-th.tiktok.com/ads-creation/dashboard', page: null},
];
