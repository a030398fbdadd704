import limits from '../limits/ebay.ts';
import {ahead} from '../read/ahead.ts';
import {among} from '../read/among.ts';
import {anyRow, isOrder, ownForm, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {timed} from '../read/date-order.ts';
import {attr, first, fromUrl, link, map, text, texts, value, within, worded} from '../read/element.ts';
import {beforeGrids} from '../read/grid.ts';
import {cellTime} from '../read/grid-reads.ts';
import {linesAt, rowsUpTo} from '../read/order-lines.ts';
import {ownAmount, ownFrame} from '../read/own-field.ts';
import {some} from '../read/page.ts';
import {listsAt, rowsAt} from '../read/rows-at.ts';
import {count, money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const ENDINGS = 'at be ca ch co.uk com com.au com.hk com.my com.sg de es fr ie in it nl ph pl'.split(' ');

// One row heads an order; those of its further items follow it.
const ORDER = 'tr.order-info';
const TITLE = 'input[name=title]';
const GOOD = 'tr.grid-row[data-id]';

const lines = linesAt(rowsUpTo(ORDER), {
  ref: first(within(text('.item-itemID'), /(\d{9,15})/), within(link('a[href*="itm/"]'), /itm\/(?:[^/?]+\/)?(\d{9,15})/)),
  title: text('.item-title a'),
  sku: text('.item-custom-sku .sh-bold'),
  quantity: first(text('.quantity strong'), text('td.item-quantity')),
  // It stands for all pieces of the line.
  price: null,
  total: money(text('.price-column-item')),
});

/** The date stands above its time. Which of several times it is the headings say: where one is called that of the payment, this one may be it. */
const shownAt = timed(map(texts('td.date-column span.sh-default'), ([day = '', time = '']) => `${day} ${time}`));
const paidAt = cellTime('paidAt');

export default defineSite({
  id: 'ebay-seller',
  name: 'eBay Seller Hub',
  nameZh: 'eBay 卖家中心',
  reader: 1,
  matches: ENDINGS.flatMap(ending => [`https://www.ebay.${ending}/sh/*`, `https://www.ebay.${ending}/lstng*`]),
  backEnd: true,
  of: 'ebay',
  words: 'west',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/sh\/ord\/?(?:\?|$)/,
      before: beforeGrids,
      is: listsAt(ORDER, 'orders'),
      each: rowsAt(ORDER, 'orders'),
      ref: first(attr('input[data-ordernumber]', 'data-ordernumber'), among('.order-details a', /(\d{2}-\d{5}-\d{5})/), orderRef),
      read: ahead(
        {
          placedAt: page => (paidAt(page).length ? [] : shownAt(page)),
          lines,
          units: worded(attr('input[data-quantity]', 'data-quantity')),
          total: money(text('.total-price')),
        },
        anyOrder,
      ),
    },
    order: {
      kind: 'order',
      at: /^\/(?:sh|mesh)\/ord\/details\/?\?(?:.*&)?orderid=(?<ref>[\w-]+)/i,
      before: beforeGrids,
      is: isOrder,
      ref: fromUrl('ref'),
      read: anyOrder,
    },
    edit: {
      kind: 'listing',
      at: /^\/lstng\?(?=.*\bmode=ReviseItem\b)(?:.*&)?itemId=(?<ref>\d{9,15})/i,
      is: some(value(TITLE)),
      ref: fromUrl('ref'),
      read: ownForm({
        title: value(TITLE),
        sku: value('input[name=customLabel]'),
        price: money(ownAmount('input[name=price]')),
        description: first(ownFrame('iframe[id*=rte], iframe[title*=escri]'), value('textarea[name=description]')),
      }),
    },
    listings: {
      kind: 'listing',
      at: /^\/sh\/lst\/\w+/,
      before: beforeGrids,
      is: listsAt(GOOD, 'listings', 'stock'),
      each: rowsAt(GOOD, 'listings', 'stock'),
      ref: first(attr('', 'data-id'), rowRef),
      read: ahead(
        {
          title: text('td.shui-dt-column__title a'),
          sku: text('td.shui-dt-column__listingSKU'),
          price: money(text('td.shui-dt-column__price')),
          stock: count(text('td.shui-dt-column__availableQuantity')),
        },
        anyRow,
      ),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-12-01'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.ebay.com/sh/ord/?filter=status:ALL_ORDERS&limit=200', page: 'orders', file: 'orders'},
  {url: 'https://www.ebay.de/sh/ord?filter=status:AWAITING_SHIPMENT', page: 'orders'},
  {url: 'https://www.ebay.com/sh/ord/details?orderid=14-11223-44556', page: 'order', file: 'order'},
  {url: 'https://www.ebay.co.uk/sh/ord/details?source=Orders&orderid=14-11223-44557', page: 'order'},
  {url: 'https://www.ebay.com/lstng?mode=ReviseItem&itemId=256001122334', page: 'edit', file: 'edit'},
  {url: 'https://www.ebay.it/lstng?itemId=256001122335&mode=ReviseItem&sr=wn', page: 'edit'},
  {url: 'https://www.ebay.com/lstng?draftId=5001122334455&mode=AddItem', page: null},
  {url: 'https://www.ebay.com/sh/lst/active?offset=0&limit=200', page: 'listings', file: 'listings'},
  {url: 'https://www.ebay.fr/sh/lst/ended', page: 'listings'},
  {url: 'https://www.ebay.com/sh/ovw', page: null},
  {url: 'https://www.ebay.com/sh/performance/traffic', page: null},
  {url: 'https://www.ebay.it/sh/settings', page: null},
];
