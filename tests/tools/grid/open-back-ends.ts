const page = (title: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><style>.gone{display:none}.row-actions{position:relative;left:-9999em}</style></head><body>${body}</body></html>`;

/** WordPress' list table with WooCommerce's columns: the number and the buyer's name in one cell, a refund, times in attributes, hidden columns. */
export const woocommerce = page(
  'Orders ‹ Shop — WordPress',
  `<div id="wpbody"><h1 class="wp-heading-inline">Orders</h1><table class="wp-list-table widefat fixed striped orders">
<thead><tr><td id="cb" class="manage-column column-cb check-column"><input type="checkbox"></td>
<th scope="col" id="order_number" class="manage-column column-order_number column-primary sortable desc"><a href="?orderby=ID"><span>Order</span><span class="sorting-indicators"><span class="sorting-indicator asc" aria-hidden="true"></span></span> <span class="screen-reader-text">Sort ascending.</span></a></th>
<th scope="col" class="manage-column column-order_date sortable"><a><span>Date</span></a></th><th class="manage-column column-order_status">Status</th>
<th class="manage-column column-billing_address gone">Billing</th><th class="manage-column column-shipping_address">Ship to</th><th class="manage-column column-order_total"><a><span>Total</span></a></th><th class="manage-column column-wc_actions gone">Actions</th></tr></thead>
<tbody id="the-list">
<tr id="order-1041" class="order-1041 type-shop_order"><th scope="row" class="check-column"><input type="checkbox" name="id[]" value="1041"></th>
<td class="order_number column-order_number has-row-actions column-primary" data-colname="Order"><a href="#" class="order-preview" data-order-id="1041" title="Preview">Preview</a><a href="admin.php?page=wc-orders&action=edit&id=1041" class="order-view"><strong>#1041 Zacharias Quillfeather</strong></a><button type="button" class="toggle-row"><span class="screen-reader-text">Show more details</span></button></td>
<td class="order_date column-order_date" data-colname="Date"><time datetime="2026-11-03T09:12:44+00:00" title="3 November 2026 9:12">5 minutes ago</time></td>
<td class="order_status column-order_status" data-colname="Status"><mark class="order-status status-refunded tips"><span>Refunded</span></mark></td>
<td class="billing_address column-billing_address gone" data-colname="Billing">Zacharias Quillfeather, 7 Gull Lane</td><td class="shipping_address column-shipping_address" data-colname="Ship to"><a>Zacharias Quillfeather, 7 Gull Lane, Whitby YO21</a></td>
<td class="order_total column-order_total" data-colname="Total"><span class="tips" data-tip="via Card"><del aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&pound;</span>125.94</bdi></span></del> <span class="screen-reader-text">Original price was: £125.94.</span><ins aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi><span>&pound;</span>0.00</bdi></span></ins></span></td><td class="column-wc_actions gone"><a>Complete</a></td></tr>
<tr id="order-1040"><th class="check-column"><input type="checkbox" name="id[]" value="1040"></th>
<td class="column-order_number" data-colname="Order"><a href="admin.php?page=wc-orders&action=edit&id=1040" class="order-view"><strong>#1040 Mei 3rd Lanternwood</strong></a></td>
<td class="column-order_date" data-colname="Date"><time datetime="2026-11-02T20:01:00+00:00">Nov 2, 2026</time></td><td class="column-order_status" data-colname="Status"><mark><span>Processing</span></mark></td><td class="column-billing_address gone"></td><td class="column-shipping_address">–</td>
<td class="column-order_total" data-colname="Total"><span class="amount"><bdi><span>&pound;</span>1,018.50</bdi></span></td><td class="gone"></td></tr>
</tbody><tfoot><tr><td></td><th>Order</th><th>Date</th><th>Status</th><th class="gone">Billing</th><th>Ship to</th><th>Total</th><th class="gone">Actions</th></tr></tfoot></table></div>`,
);

/** Magento's grid of orders: columns the seller chose, names of buyers under two of them, two totals. */
export const magento = page(
  'Orders / Operations / Sales / Magento Admin',
  `<h1 class="page-title">Orders</h1><div data-role="grid-wrapper"><table class="data-grid data-grid-draggable"><thead><tr><th class="data-grid-multicheck-cell"><input type="checkbox"></th>
<th class="data-grid-th _sortable"><span class="data-grid-cell-content">ID</span></th><th class="data-grid-th"><span>Purchase Point</span></th><th class="data-grid-th _sortable _descend"><span>Purchase Date</span></th><th class="data-grid-th"><span>Bill-to Name</span></th><th class="data-grid-th"><span>Ship-to Name</span></th><th class="data-grid-th"><span>Grand Total (Base)</span></th><th class="data-grid-th"><span>Grand Total (Purchased)</span></th><th class="data-grid-th"><span>Status</span></th><th class="data-grid-th"><span>Total Refunded</span></th><th class="data-grid-th data-grid-actions-cell"><span>Action</span></th></tr></thead>
<tbody><tr class="data-row"><td class="data-grid-checkbox-cell"><input type="checkbox" value="12"></td><td><div class="data-grid-cell-content">000000012</div></td><td><div>Main Website<br>Main Website Store</div></td><td><div>Nov 3, 2026 4:05:11 PM</div></td><td><div>Otto Fernweh</div></td><td><div>Otto Fernweh</div></td><td><div>€1,234.00</div></td><td><div>$1,310.20</div></td><td><div>Complete</div></td><td><div>$0.00</div></td><td><a class="action-menu-item" href="/admin/sales/order/view/order_id/12/">View</a></td></tr>
<tr class="data-row _odd-row"><td><input type="checkbox" value="13"></td><td><div>000000013</div></td><td><div>Main Website</div></td><td><div>Nov 4, 2026 9:00:00 AM</div></td><td><div>Ida Baumgart</div></td><td><div>Ida Baumgart</div></td><td><div>€20.00</div></td><td><div>$21.24</div></td><td><div>Pending</div></td><td><div></div></td><td><a href="/admin/sales/order/view/order_id/13/">View</a></td></tr></tbody></table></div>`,
);

/** PrestaShop's grid in French: filters in a second row of the head, an open preview below a row, the method of payment beside the total. */
export const prestashop = page(
  'Commandes • Boutique',
  `<div id="order_grid_panel"><h1>Commandes</h1><table class="grid-table js-grid-table table" id="order_grid_table"><thead class="thead-default"><tr class="column-headers"><th></th><th data-type="identifier"><div class="ps-sortable-column" data-sort-col-name="id_order"><span role="columnheader">ID</span><span class="ps-sort"></span></div></th><th><span>Référence</span></th><th>Nouveau client</th><th>Livraison</th><th>Client</th><th>Total</th><th>Paiement</th><th>État</th><th>Date</th><th>Actions</th></tr>
<tr class="column-filters"><td></td><td><input></td><td><input></td><td><select><option>Oui</option></select></td><td></td><td><input></td><td><input></td><td></td><td><select><option>Paiement accepté</option></select></td><td></td><td></td></tr></thead>
<tbody><tr><td class="bulk_action-type"><input type="checkbox" value="5"></td><td class="identifier-type column-id_order">5</td><td class="data-type column-reference"><a href="/admin/sell/orders/5/view">KHWLILZLL</a></td><td class="column-new">Non</td><td class="column-country_name">France</td><td class="link-type column-customer"><a>J. Rossignol-Tonnerre</a></td><td class="column-total_paid_tax_incl"><span class="badge">20,90 €</span></td><td class="column-payment">Virement bancaire</td><td class="choice-type column-osname"><div class="dropdown"><button class="btn btn-primary dropdown-toggle">Expédié</button><div class="dropdown-menu gone"><button>Remboursé</button></div></div></td><td class="date_time-type column-date_add">03/11/2026 16:05:11</td><td class="action-type"><a class="grid-view-row-link" href="/admin/sell/orders/5/view">Voir</a></td></tr>
<tr class="preview-row" data-role="preview-row"><td colspan="11"><div><p data-role="email">rossignol@example.org</p><table data-role="product-table"><thead><tr><th>Produit</th><th>Référence</th><th>Quantité</th><th>Prix unitaire</th><th>Total</th></tr></thead><tbody><tr><td><a>Patère en chêne</a></td><td>PAT-01</td><td>2</td><td>9,95 €</td><td>19,90 €</td></tr></tbody></table></div></td></tr>
<tr><td><input type="checkbox" value="4"></td><td class="column-id_order">4</td><td class="column-reference"><a>FFATNOMMJ</a></td><td>Oui</td><td>Belgique</td><td class="column-customer">A. Merle</td><td class="column-total_paid_tax_incl">14,90 €</td><td class="column-payment">Chèque</td><td class="column-osname"><div class="dropdown"><button class="btn dropdown-toggle">En attente</button></div></td><td class="column-date_add">02/11/2026 08:00:00</td><td></td></tr></tbody></table></div>`,
  'fr',
);

/** OpenCart: nothing but places and headings, and a row that adds up. */
export const opencart = page(
  'Orders',
  `<div class="page-header"><h1>Orders</h1></div><form id="form-order"><div id="order-list"><table class="table table-bordered table-hover"><thead><tr><td class="text-center"><input type="checkbox"></td><td class="text-end"><a href="?sort=o.order_id" class="desc">Order ID</a></td><td>Store</td><td><a>Customer</a></td><td><a>Status</a></td><td><a>Total</a></td><td><a>Date Added</a></td><td><a>Date Modified</a></td><td>Action</td></tr></thead>
<tbody><tr><td><input type="checkbox" name="selected[]" value="881"></td><td>881</td><td>Your Store</td><td>Wilhelmina Sørensdottir</td><td>Shipped</td><td>$1,001.99</td><td>03/11/2026</td><td>05/11/2026</td><td></td></tr>
<tr><td><input type="checkbox" value="880"></td><td>880</td><td>Your Store</td><td>Ann Oakes</td><td>Pending</td><td>$12.00</td><td>02/11/2026</td><td>02/11/2026</td><td></td></tr>
<tr><td colspan="5">Total</td><td>$1,013.99</td><td colspan="3"></td></tr></tbody></table></div></form>`,
);

/** Clarity's datagrid as Vendure's Angular admin has it: roles, no table, headings that are buttons, a nested order state. */
export const vendure = page(
  'Orders',
  `<h1>Orders</h1><vdr-data-table-2><clr-datagrid><div class="datagrid" role="grid" aria-label="orders" aria-rowcount="38"><div class="datagrid-header" role="rowgroup"><div class="datagrid-row" role="row"><div class="datagrid-row-scrollable">
<div role="columnheader" class="datagrid-column"><div class="datagrid-column-flex"><button class="datagrid-column-title" type="button">Code</button></div></div><div role="columnheader" class="datagrid-column"><button>Customer</button></div><div role="columnheader"><button>Order type</button></div><div role="columnheader"><button>State</button></div><div role="columnheader"><button>Total price</button></div><div role="columnheader"><button>Placed at</button></div></div></div></div>
<div role="rowgroup"><clr-dg-row><div role="row" class="datagrid-row" aria-rowindex="2"><div class="datagrid-row-scrollable"><clr-dg-cell role="gridcell"><a href="/admin/orders/7"><span>T7RZ4QK9XW2M5N1P</span></a></clr-dg-cell><clr-dg-cell role="gridcell"><a>Hayden Zieme</a></clr-dg-cell><clr-dg-cell role="gridcell">Regular</clr-dg-cell><clr-dg-cell role="gridcell"><vdr-order-state-label><vdr-chip><div class="chip-label">Payment settled</div></vdr-chip></vdr-order-state-label></clr-dg-cell><clr-dg-cell role="gridcell">$1,624.98</clr-dg-cell><clr-dg-cell role="gridcell"><time datetime="2026-11-03T10:00:00.000Z">2 days ago</time></clr-dg-cell></div></div></clr-dg-row>
<clr-dg-row><div role="row" class="datagrid-row" aria-rowindex="3"><div class="datagrid-row-scrollable"><clr-dg-cell role="gridcell"><a href="/admin/orders/8"><span>B3XC8VN2JH6L4D0S</span></a></clr-dg-cell><clr-dg-cell role="gridcell"><a>Trevor Donnelly</a></clr-dg-cell><clr-dg-cell role="gridcell">Regular</clr-dg-cell><clr-dg-cell role="gridcell"><vdr-chip>Shipped</vdr-chip></clr-dg-cell><clr-dg-cell role="gridcell">$40.00</clr-dg-cell><clr-dg-cell role="gridcell">11/2/2026</clr-dg-cell></div></div></clr-dg-row></div></div></clr-datagrid></vdr-data-table-2>`,
);

/** Vendure's React dashboard: a table of products whose columns are chosen, with what is done to a row in its last cell. */
export const reactProducts = page(
  'Products • Vendure',
  `<main><h1>Products</h1><table data-slot="table"><thead><tr><th><button role="checkbox"></button></th><th><div><button>ID</button></div></th><th>Product Name</th><th>SKU</th><th>Stock on hand</th><th>Price with tax</th><th>Price</th><th>Enabled</th><th></th></tr></thead><tbody>
<tr data-state="false"><td><button role="checkbox"></button></td><td>17</td><td><a href="/dashboard/products/17">Oak coat hook</a></td><td><span>OAK-HOOK-1</span></td><td><input type="number" value="3" id="stock17"></td><td>€11.90</td><td>€10.00</td><td>Yes</td><td><button>Delete</button></td></tr>
<tr><td></td><td>18</td><td><a href="/dashboard/products/18">Ash rail 2000</a></td><td>ASH 2000 XL</td><td><input type="number" value="0"></td><td>€23.80</td><td>€20.00</td><td>No</td><td></td></tr></tbody></table></main>`,
);
