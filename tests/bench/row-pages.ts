import type {BenchPage} from './pages.ts';

/** A page that lists many things, and where its first thing can be changed: the cell to change, and what it says then. */
export type RowPage = BenchPage & {name: string; changes: {cell: string; to: string}};

/** What a list is made of: elements of a table, or such as say by their roles what they are. */
type Form = {list: string; head: string; body: string; row: string; heading: string; cell: string};
const table: Form = {list: 'table', head: 'thead', body: 'tbody', row: 'tr', heading: 'th', cell: 'td'};
const roles: Form = {
  list: 'div role="grid"',
  head: 'div role="rowgroup"',
  body: 'div role="rowgroup"',
  row: 'div role="row"',
  heading: 'div role="columnheader"',
  cell: 'div role="gridcell"',
};

const put = (tag: string, inner: string, more = ''): string => `<${tag}${more}>${inner}</${tag.split(' ')[0]}>`;

const listIn = (form: Form, name: string, headings: readonly string[], rows: readonly string[][]): string => {
  const heads = headings.map(words => put(form.heading, words)).join('');
  const body = rows.map(cells =>
    put(
      form.row,
      cells.map((inner, i) => put(form.cell, inner, ` class="${name}-cell ${name}-cell-${i}"`)).join('\n'),
      ` class="${name}-row"`,
    ),
  );
  return put(form.list, `${put(form.head, put(form.row, heads))}${put(form.body, body.join('\n'))}`, ` class="${name}-list"`);
};

/** As back ends look: styles by class, a menu beside the list. */
const style = `body{font:14px/1.4 sans-serif;margin:0}nav{float:left;width:200px}main{margin-left:210px}table{border-collapse:collapse;width:100%}
td,th{padding:6px 8px;border-bottom:1px solid #ddd;text-align:left}[role=row]{display:flex}[role=gridcell],[role=columnheader]{flex:1;padding:6px 8px}
.badge{border-radius:9px;padding:2px 8px;background:#dfd}.muted{color:#777}.visually-hidden{position:absolute;clip:rect(0 0 0 0)}`;
const menu = ['Home', 'Orders', 'Products', 'Customers', 'Marketing', 'Discounts', 'Reports', 'Settings']
  .map(words => `<li><a href="/admin/${words.toLowerCase()}">${words}</a></li>`)
  .join('');
const pageOf = (title: string, list: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} · Shop admin</title><meta name="robots" content="noindex"><style>${style}</style></head>
<body><nav><ul>${menu}</ul></nav><main><h1>${title}</h1><form><input type="search" name="q" aria-label="Search"><button>Filter</button></form>
${list}</main></body></html>`;

const two = (n: number): string => String(n).padStart(2, '0');
const amount = (n: number): string => `€${(20 + ((n * 37) % 900) + (n % 100) / 100).toFixed(2)}`;
const STATES = ['Paid', 'Shipped', 'Delivered', 'Cancelled', 'Refunded'];

const orderHeads = ['', 'Order', 'Date', 'Customer', 'Channel', 'Items', 'Payment status', 'Fulfilment status', 'Total', 'Actions'];
/** Some back ends say a time to programs too, others only in the figures of their country. */
const timeOf = (n: number, isExact: boolean): string => {
  const [month, day, time] = [two(1 + (n % 11)), two(1 + (n % 28)), `09:${two(n % 60)}`];
  const exact = `2026-${month}-${day}`;
  return isExact
    ? `<time datetime="${exact}T${time}:00Z" title="${exact} ${time}">${exact} ${time}</time>`
    : `<span>${month}/${day}/2026 ${time}</span>`;
};
const order = (n: number, isExact: boolean): string[] => {
  const ref = 10_001 + n;
  return [
    `<input type="checkbox" value="${ref}" aria-label="Select order ${ref}">`,
    `<a href="/admin/orders/${ref}"><strong>#${ref}</strong></a>`,
    timeOf(n, isExact),
    `<a href="/admin/customers/${n}">Buyer no. ${n}</a>`,
    ['Online store', 'Point of sale', 'Marketplace'][n % 3] as string,
    String(1 + (n % 5)),
    `<span class="badge badge-paid">${STATES[n % 5]}</span>`,
    `<span class="badge"><span class="visually-hidden">State: </span><span>${n % 2 ? 'Shipped' : 'Unfulfilled'}</span></span>`,
    `<span>${amount(n)}</span>`,
    `<button type="button">View</button><button type="button">Print</button>`,
  ];
};

const goodHeads = ['', 'Picture', 'Product', 'SKU', 'Status', 'Stock', 'Price', 'Category', 'Actions'];
const good = (n: number): string[] => [
  `<input type="checkbox" value="${n}" aria-label="Select">`,
  `<a href="/admin/products/${5001 + n}"><img alt="Oak hook no. ${n}" width="40" height="40"></a>`,
  `<a href="/admin/products/${5001 + n}"><strong>Oak hook no. ${n} for coats</strong></a><div class="muted">Turned from one piece</div>`,
  `OAK-${n}`,
  `<span class="badge">${n % 7 ? 'Active' : 'Draft'}</span>`,
  `${(n * 13) % 200}`,
  n % 4 ? amount(n) : `<del>${amount(n + 40)}</del> <ins>${amount(n)}</ins>`,
  `<a href="/admin/categories/${n % 12}">Hooks</a>`,
  `<a href="/admin/products/${5001 + n}/edit">Edit</a>`,
];

const ROWS = Array.from({length: 1000}, (_, n) => n);

/** Lists of a thousand rows as back ends show them: orders as a table and as a grid of blocks, and goods. */
export const rowPages = (): RowPage[] => [
  ...(
    [
      ['orders-table', table],
      ['orders-grid', roles],
    ] as const
  ).map(([name, form]) => ({
    name,
    url: `https://${name}.example/admin/orders`,
    html: pageOf(
      'Orders',
      listIn(
        form,
        'order',
        orderHeads,
        ROWS.map(n => order(n, form === table)),
      ),
    ),
    changes: {cell: '.order-row .order-cell-6 span', to: 'Refunded'},
  })),
  {
    name: 'goods-table',
    url: 'https://goods-table.example/admin/products',
    html: pageOf('Products', listIn(table, 'good', goodHeads, ROWS.map(good))),
    changes: {cell: '.good-row .good-cell-5', to: '777'},
  },
];
