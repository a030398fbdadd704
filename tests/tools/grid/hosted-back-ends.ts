const page = (title: string, body: string, lang = 'zh-CN') =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><style>.gone{display:none}</style></head><body>${body}</body></html>`;

const group = (ref: string, at: string, nick: string, first: string, more = '') =>
  `<tr class="order-head"><td colspan="7"><label><input type="checkbox"></label><span>订单号：<span>${ref}</span></span> <span>创建时间：${at}</span> <span class="nick">买家：${nick}</span> <a>旺旺联系</a></td></tr>${first}${more}`;
const line = (title: string, code: string, price: string, count: string) =>
  `<td><div><a href="https://item.taobao.com/item.htm?id=68${count}0011223344">${title}</a><p>颜色：原木色</p><p>商家编码：${code}</p></div></td><td>¥${price}</td><td>${count}</td>`;

/** Headings in a table of their own, orders headed by a row with number and time, then a row for each line: as 千牛 shows them. */
export const qianniu = page(
  '已卖出的宝贝',
  `<h1>已卖出的宝贝</h1><div class="next-table next-table-medium next-table-fixed"><div class="next-table-header"><table><colgroup><col><col></colgroup><thead><tr><th>宝贝</th><th>单价</th><th>数量</th><th>售后</th><th>买家</th><th>交易状态</th><th>实收款</th></tr></thead></table></div>
<div class="next-table-body"><table><colgroup><col></colgroup><tbody>${group(
    '4011223344556677889',
    '2026-11-03 10:22:31',
    '月下独酌的猫',
    `<tr>${line('橡木挂钩 实木衣帽钩', 'OAK-01', '39.00', '2')}<td>退运费险</td><td rowspan="2">月下独酌的猫<br>江小鱼</td><td rowspan="2"><span>买家已付款</span><a>详情</a></td><td rowspan="2"><strong>¥126.50</strong><p>（含快递：¥8.50）</p></td></tr>`,
    `<tr>${line('白蜡木衣架', 'ASH-09', '40.00', '1')}<td></td></tr>`,
  )}${group('4011223344556677901', '2026-11-03 11:00:00', '海边的拾荒者', `<tr>${line('胡桃木托盘', 'WAL-3', '88.00', '1')}<td></td><td>海边的拾荒者</td><td>卖家已发货</td><td>¥88.00</td></tr>`)}</tbody></table></div></div>`,
);

const card = (
  ref: string,
  nick: string,
  items: string,
  total: string,
  status: string,
) => `<a class="order-card" data-testid="order-item" href="/portal/sale/order/${ref.length}77"><div class="order-card-header" data-testid="order-card-header"><span class="buyer-username">${nick}</span><span class="order-sn">Order ID ${ref}</span></div>
<div class="order-card-body"><div class="order-item-infos" data-testid="order-item-infos">${items}</div><div class="order-payment-info" data-testid="order-payment-info"><div class="total-price">${total}</div><div class="payment-method">COD</div></div><div class="order-status-info-v2"><span class="status">${status}</span></div></div></a>`;
const item = (name: string, description: string, amount: string) =>
  `<div class="item"><img alt=""><div class="item-name">${name}</div><div class="item-description">${description}</div><div class="item-amount">${amount}</div></div>`;

/** Cards without a table and without labels: parts are told by their names in the page's code alone, as Shopee's are. */
export const shopee = page(
  'My Orders',
  `<div class="order-list-table-all"><h1>My Orders</h1><div class="table-body-wrapper">${card('2611035KQWX8TR', 'gull_of_whitby', item('Oak coat hook', 'Variation: Natural [OAK-HOOK-1]', 'x1') + item('Ash rail', 'Variation: 60 cm [ASH-60]', 'x2'), 'S$45.90', 'To ship')}${card('261102XX91PLMN', 'lantern.wood', item('Walnut tray', 'Variation: L [WAL-L]', 'x1'), 'S$88.00', 'Completed')}</div></div>`,
  'en',
);

const jdCard = (
  ref: string,
  at: string,
  person: string,
  goods: string,
  receive: string,
  status: string,
) => `<div class="card"><div class="card-header"><span>订单编号：</span><span class="ref-text">${ref}</span><span>下单时间：${at}</span></div>
<div class="card-body">${goods}<div><span>应收金额：</span><span>${receive}</span></div><div><span>收货人：</span><span>${person}</span></div><div><span>订单状态：</span><span>${status}</span></div></div></div>`;
const jdGood = (name: string, code: string, price: string, count: string) =>
  `<div class="sku-info-list__item"><div class="sku-name">${name}</div><div><span>货号：</span><span>${code}</span></div><div><span>单价：</span><span>${price}</span></div><div><span>数量：</span><span>${count}</span></div></div>`;

/** Cards whose values stand under labels, a person's among them, as JD's do. */
export const jd = page(
  '订单管理',
  `<h1>订单管理</h1><div class="list">${jdCard('3120001112223', '2026-11-03 09:00:00', '赵铁柱', jdGood('实木衣架', 'JD-11', '￥99.00', '2'), '￥198.00', '待出库')}${jdCard('3120001112224', '2026-11-03 09:30:00', '钱多多', jdGood('收纳盒', 'JD-12', '￥20.00', '1'), '￥20.00', '已完成')}</div>`,
);

/** The page of one order in German: a definition list, addresses beside it, its lines in a table. */
export const germanDetail = page(
  'Bestellung 20417',
  `<main><h1>Bestellung 20417</h1><section><h2>Übersicht</h2><dl><dt>Bestellnummer</dt><dd>20417</dd><dt>Bestelldatum</dt><dd>03.11.2026, 14:05 Uhr</dd><dt>Status</dt><dd><span class="badge">In Bearbeitung</span></dd><dt>Zahlungsstatus</dt><dd>Bezahlt</dd><dt>Kundennummer</dt><dd>K-7781</dd></dl></section>
<section><h2>Lieferadresse</h2><dl><dt>Empfänger</dt><dd>Gundula Sommerwind</dd><dt>Anschrift</dt><dd>Möwenweg 7, 20095 Hamburg</dd><dt>Telefon</dt><dd>+49 40 5550199</dd></dl></section>
<table><thead><tr><th>Artikel</th><th>Artikelnr.</th><th>Menge</th><th>Einzelpreis</th><th>Gesamt</th></tr></thead><tbody><tr><td>Garderobenhaken Eiche</td><td>EI-100</td><td>3</td><td>12,00 €</td><td>36,00 €</td></tr><tr><td>Kleiderstange</td><td>KS-2</td><td>1</td><td>1.049,00 €</td><td>1.049,00 €</td></tr></tbody></table>
<dl><dt>Zwischensumme</dt><dd>1.085,00 €</dd><dt>Versandkosten</dt><dd>4,90 €</dd><dt>Gesamtbetrag (inkl. MwSt.)</dt><dd>1.089,90 €</dd></dl></main>`,
  'de',
);

/** Two kinds of rows of a table: the order with its first good, and the further goods of it, as eBay has them. */
export const ebay = page(
  'Orders – Seller Hub',
  `<h1>Manage all orders</h1><table><thead><tr><th></th><th>Order details</th><th>Order number</th><th>Item title</th><th>Custom label (SKU)</th><th>Quantity</th><th>Sold for</th><th>Total</th><th>Date sold</th><th>Buyer username</th></tr></thead><tbody>
<tr class="order-info"><td></td><td></td><td><a href="/sh/ord/details?orderid=12-34567-89012">12-34567-89012</a></td><td></td><td></td><td>3</td><td></td><td>$57.00</td><td><span>Nov 03, 2026</span></td><td>gull_of_whitby</td></tr>
<tr class="item-info"><td></td><td></td><td></td><td><a href="https://www.ebay.com/itm/110055667788">Oak coat hook</a></td><td>OAK-1</td><td>2</td><td>$38.00</td><td></td><td></td><td></td></tr>
<tr class="item-info"><td></td><td></td><td></td><td><a href="https://www.ebay.com/itm/110055667799">Ash rail</a></td><td>ASH-1</td><td>1</td><td>$19.00</td><td></td><td></td><td></td></tr>
<tr class="order-info"><td></td><td></td><td><a>12-34567-89013</a></td><td><a>Walnut tray</a></td><td>WAL-3</td><td>1</td><td>$20.00</td><td>$20.00</td><td>Nov 04, 2026</td><td>lanternwood</td></tr></tbody></table>`,
  'en',
);

/** Campaigns: figures of clicks and money, and a row of totals at the head. */
export const campaigns = page(
  'Campaign manager',
  `<h1>Campaigns</h1><div role="grid" aria-rowcount="212"><div role="row"><span role="columnheader" aria-colindex="1">Campaign name</span><span role="columnheader" aria-colindex="2">Impressions</span><span role="columnheader" aria-colindex="3">Clicks</span><span role="columnheader" aria-colindex="4">CTR</span><span role="columnheader" aria-colindex="5">Spend (USD)</span><span role="columnheader" aria-colindex="6">Orders</span><span role="columnheader" aria-colindex="7">Sales</span></div>
<div role="row" aria-rowindex="41"><span role="gridcell" aria-colindex="1"><a>Hooks exact</a></span><span role="gridcell" aria-colindex="2">10,233</span><span role="gridcell" aria-colindex="3">120</span><span role="gridcell" aria-colindex="5">$88.10</span><span role="gridcell" aria-colindex="6">9</span><span role="gridcell" aria-colindex="7">$301.00</span></div></div>`,
  'en',
);

const inner = `<table><thead><tr><th>주문번호</th><th>주문일시</th><th>결제금액</th><th>주문상태</th><th>수취인 연락처</th></tr></thead><tbody><tr><td>20261103-000123</td><td>2026-11-03 12:00</td><td>12,800원</td><td>배송중</td><td>010-5550-1234</td></tr></tbody></table>`;
export const closedRoot = page(
  '주문 관리',
  `<h1>주문 관리</h1><order-grid></order-grid><template data-into="closed">${inner}</template>`,
  'ko',
);
export const openRoot = page(
  '주문 관리',
  `<h1>주문 관리</h1><order-grid><template shadowrootmode="open">${inner}</template></order-grid>`,
  'ko',
);
export const frame = page(
  '주문 관리',
  `<h1>주문 관리</h1><iframe></iframe><template data-into="frame">${inner}</template><iframe src="https://apps.example.net/orders"></iframe>`,
  'ko',
);

/** A table of buyers has names, mails and what they spent: nothing of it is asked for. */
export const customers = page(
  'Customers',
  '<h1>Customers</h1><table><thead><tr><th>Name</th><th>Email</th><th>Phone</th><th>Orders</th><th>Total spent</th><th>Date</th></tr></thead><tbody><tr><td>Hayden Zieme</td><td>hayden@example.org</td><td>+44 20 5550 1234</td><td>3</td><td>£100.00</td><td>3 Nov 2026</td></tr></tbody></table>',
  'en',
);

/** Headings that nobody knows: the seller says what they are. */
export const unknown = page(
  'Orders',
  '<h1>Orders</h1><table><thead><tr><th data-field="zref">Vorgang</th><th data-field="zdate">Wann</th><th>Wieviel</th><th>Status</th></tr></thead><tbody><tr><td>A-1</td><td>3.11.2026</td><td>19,00 €</td><td>offen</td></tr><tr><td>A-2</td><td>4.11.2026</td><td>21,00 €</td><td>bezahlt</td></tr></tbody></table>',
  'de',
);

/** A list of orders that says under “Items” how many there are, and not what. */
export const counted = page(
  'Orders',
  '<h1>Orders</h1><table><thead><tr><th>Order</th><th>Date</th><th>Total</th><th>Items</th></tr></thead><tbody><tr><td><a href="/admin/orders/7">#7</a></td><td>2026-11-03</td><td>$19.00</td><td>1 item</td></tr><tr><td><a href="/admin/orders/8">#8</a></td><td>2026-11-04</td><td>$21.00</td><td>12 items</td></tr></tbody></table>',
);

/** Orders without a heading: the links, dates and amounts have to tell. A second column of amounts, or names, tells nothing. */
export const bare = page(
  'My orders',
  '<h1>My orders</h1><table><tbody><tr><td><a href="/orders/5001">5001</a></td><td>Hayden Zieme</td><td>2026-11-03 10:00</td><td>€19.00</td><td>Sent</td></tr><tr><td><a href="/orders/5002">5002</a></td><td>Trevor Donnelly</td><td>2026-11-04 11:00</td><td>€8.50</td><td>Open</td></tr></tbody></table>',
  'en',
);

/** Cells name their headings, which stand elsewhere in the table. */
export const byHeaders = page(
  'Orders',
  '<h1>Orders</h1><table><tbody><tr><th id="a">Order number</th><th id="b">Total</th><th id="c">Date</th></tr><tr><td headers="a">7001</td><td headers="b">€19.00</td><td headers="c">3 Nov 2026</td></tr></tbody></table>',
  'en',
);

/** So many orders, as a server sends them: cells of elements in elements. */
export const long = (rows: number) =>
  page(
    'Orders',
    `<h1>Orders</h1><table class="list"><thead><tr><th></th><th>Order</th><th>Date</th><th>Customer</th><th>Status</th><th>Items</th><th>Ship to</th><th>Channel</th><th>Total</th><th></th></tr></thead><tbody>${Array.from(
      {length: rows},
      (_, i) =>
        `<tr><td><input type="checkbox" value="${i}"></td><td><a href="/orders/${90000 + i}"><strong>#${90000 + i}</strong></a></td><td><time datetime="2026-11-03T09:00:00Z">Nov 3, 2026</time></td><td><a>Person ${i}</a></td><td><span class="badge"><span>Paid</span></span></td><td>${(i % 5) + 1}</td><td><div>Street ${i}</div><div>Town</div></td><td>Web</td><td><span class="amount"><bdi><span>$</span>${i}.50</bdi></span></td><td><button>Edit</button></td></tr>`,
    ).join('')}</tbody></table>`,
    'en',
  );
