/** Back ends that run on any host, and what only their pages have; orders and goods of each are read with its site file. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  'woocommerce-admin': ['body.wp-admin:is([class*="woocommerce_page_wc-"],.post-type-shop_order,.post-type-product)'],
  'magento-admin': ['body#html-body:is([class*="page-layout-admin"],[class*="adminhtml"])', 'body#html-body .admin__menu'],
  'prestashop-admin': ['body.ps_back-office', '#order_grid_panel', '#product_grid_panel', '#order-view-page'],
  'opencart-admin': ['a[href*="user_token="][href*="route="]'],
  vendure: ['vdr-app-shell', 'vdr-root', 'meta[name=description][content="Vendure Admin Dashboard"]'],
  evershop: ['body#body.admin [data-evershop-area-id]'],
};

/** Is it a page of this software's back end? One sign at a time: for a list, or for names of the body, the browser looks through the whole page. */
export const isSoftware = (doc: Document, id: string): boolean =>
  SIGNS[id]?.some(sign => (/^body[^ ]*$/.test(sign) ? doc.querySelector('body')?.matches(sign) : doc.querySelector(sign))) === true;

/** The software whose back end the page belongs to, by the id of its site file; undefined where none is known. */
export const softwareOf = (doc: Document): string | undefined => Object.keys(SIGNS).find(id => isSoftware(doc, id));
