/** Does the page's body match? Asked of it alone: to look for it the browser would hold each element of the page against the selector. */
const isBody = ({body}: Document, selector: string): boolean => body?.matches(selector) ?? false;
const hasTag = (doc: Document, ...names: string[]): boolean => names.some(name => doc.getElementsByTagName(name).length > 0);
const hasId = (doc: Document, ...ids: string[]): boolean => ids.some(id => doc.getElementById(id));

/** Links as OpenCart's admin makes them, with the key of the session. */
const TOKENS = 'a[href*="user_token="][href*="route="]';

/** Back ends that run on any host, and what only their pages have; orders and goods of each are read with its site file. */
const SIGNS: Readonly<Record<string, (doc: Document) => boolean>> = {
  'woocommerce-admin': doc => isBody(doc, '.wp-admin:is([class*="woocommerce_page_wc-"],.post-type-shop_order,.post-type-product)'),
  'magento-admin': doc =>
    isBody(doc, '#html-body:is([class*="page-layout-admin"],[class*="adminhtml"])') ||
    (isBody(doc, '#html-body') && doc.body.querySelector('.admin__menu') !== null),
  'prestashop-admin': doc => isBody(doc, '.ps_back-office') || hasId(doc, 'order_grid_panel', 'product_grid_panel', 'order-view-page'),
  'opencart-admin': doc => doc.querySelector(TOKENS) !== null,
  vendure: doc =>
    hasTag(doc, 'vdr-app-shell', 'vdr-root') || !!doc.head?.querySelector('meta[name=description][content="Vendure Admin Dashboard"]'),
  evershop: doc => isBody(doc, '#body.admin') && doc.body.querySelector('[data-evershop-area-id]') !== null,
};

/** Is it a page of this software's back end? */
export const isSoftware = (doc: Document, id: string): boolean => SIGNS[id]?.(doc) ?? false;

/** The software whose back end the page belongs to, by the id of its site file; undefined where none is known. */
export const softwareOf = (doc: Document): string | undefined => Object.keys(SIGNS).find(id => isSoftware(doc, id));

/** Does the page say that it belongs to some software's back end, whichever of its rooms it is? */
export const isAnySoftware = (doc: Document): boolean =>
  isBody(doc, '.wp-admin,#html-body[class*=adminhtml]') || hasTag(doc, 'vdr-app-shell', 'vdr-root') || doc.querySelector(TOKENS) !== null;
