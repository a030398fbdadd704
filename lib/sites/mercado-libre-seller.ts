import limits from '../limits/mercado-libre.ts';
import {ahead} from '../read/ahead.ts';
import {anyForm, anyRow, isFilled, isOrder, listsOf, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {attr, every, first, fromUrl, map, within} from '../read/element.ts';
import {beforeGrids} from '../read/grid.ts';
import {cell, cellMoney, rowsOf} from '../read/grid-reads.ts';
import {stateRows} from '../read/own-state.ts';
import {some} from '../read/page.ts';
import {rowsAt} from '../read/rows-at.ts';
import {inState} from '../read/told-rows.ts';
import {count, money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const STATE = {holder: /_n\.ctx\.r\s*=\s*(?=\{)/, path: 'appProps.pageProps.viewData.rows', id: 'metadata.itemId'};
/** Of the countries whose sellers' pages public sources name. */
const HOSTS = ['mercadolivre.com.br', 'mercadolibre.com.ar', 'mercadolibre.com.mx'];
/** Listings of each country are numbered behind three letters of their own: `MLB4455667788`. */
const ITEM = /^(M[A-Z]{2}\d{6,})$/;
const shown = first(within(attr('', 'id'), ITEM), rowRef);
const goods = stateRows(STATE, rowsAt('div[id^="MLB"], div[id^="MLA"], div[id^="MLM"]', 'listings', 'stock'), shown);
/** Pages of the shop write it with a hyphen. */
const asInShop = (id: string): string => id.replace(/^(M[A-Z]{2})(?=\d)/, '$1-');

export default defineSite({
  id: 'mercado-libre-seller',
  name: 'Mercado Libre for sellers',
  nameZh: '美客多卖家后台',
  reader: 1,
  matches: HOSTS.map(host => `https://vendedores.${host}/*`),
  backEnd: true,
  of: 'mercado-libre',
  words: 'west',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/(?:vendas|ventas)\/(?:omni\/)?lista/,
      before: beforeGrids,
      is: listsOf('orders'),
      each: rowsOf('orders'),
      ref: orderRef,
      read: anyOrder,
    },
    order: {
      kind: 'order',
      at: /^\/(?:vendas|ventas)\/(?<ref>\d+)\/detal[hl]e/,
      before: beforeGrids,
      is: isOrder,
      ref: fromUrl('ref'),
      read: anyOrder,
    },
    edit: {
      kind: 'listing',
      at: /^\/(?:anuncios|publicaciones)\/(?<ref>M[A-Z]{2}\d{6,})\/modificar/,
      is: isFilled,
      ref: map(fromUrl('ref'), asInShop),
      read: anyForm,
    },
    listings: {
      kind: 'listing',
      at: /^\/(?:anuncios|publicaciones)(?:\/lista(?:do)?(?:\/\w+)?)?\/?(?:\?|$)/,
      before: beforeGrids,
      is: some(goods),
      each: goods,
      ref: map(first(inState('metadata.itemId'), shown), asInShop),
      // The script tells of the page as it was loaded: what the seller changed since stands in the row, and where they differ both are told.
      read: ahead(
        {
          title: inState('product.title'),
          sku: inState('product.sku'),
          price: every(money(inState('price.lines.0.label')), cellMoney('price')),
          stock: every(count(inState('product.stock.0.label')), count(cell('stock'))),
        },
        anyRow,
      ),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-12-01', but: {edit: 'unverified'}},
});

export const examples: SiteExample[] = [
  {url: 'https://vendedores.mercadolivre.com.br/vendas/omni/lista', page: 'orders', file: 'orders'},
  {url: 'https://vendedores.mercadolivre.com.br/vendas/omni/lista?filters=TO_SEND', page: 'orders'},
  {url: 'https://vendedores.mercadolibre.com.mx/ventas/omni/listado', page: 'orders'},
  {url: 'https://vendedores.mercadolivre.com.br/vendas/2000011223344556/detalhe', page: 'order', file: 'order'},
  {url: 'https://vendedores.mercadolivre.com.br/vendas/2000011223344557/detalhe?from=list', page: 'order'},
  {url: 'https://vendedores.mercadolibre.com.mx/ventas/2000011223344558/detalle', page: 'order'},
  {url: 'https://vendedores.mercadolivre.com.br/anuncios/MLB4455667788/modificar/bomni', page: 'edit', file: 'edit'},
  {url: 'https://vendedores.mercadolibre.com.ar/publicaciones/MLA44556677/modificar/bomni/precio/', page: 'edit'},
  {url: 'https://vendedores.mercadolivre.com.br/anuncios?page=1&filters=OMNI_ACTIVE', page: 'listings', file: 'listings'},
  {url: 'https://vendedores.mercadolivre.com.br/anuncios/lista/promos?page=2', page: 'listings'},
  {url: 'https://vendedores.mercadolibre.com.mx/publicaciones/listado', page: 'listings'},
  {url: 'https://vendedores.mercadolivre.com.br/billing/summary', page: null},
  {url: 'https://vendedores.mercadolivre.com.br/anuncios/editor-massivo', page: null},
  {url: 'https://vendedores.mercadolivre.com.br/', page: null},
];
