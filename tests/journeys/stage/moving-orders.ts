/** An order of a back end of one document: what its list shows of it, and its lines. */
export type MovingOrder = {
  ref: string;
  placed: string;
  status: string;
  total: string;
  lines: {sku: string; title: string; quantity: number; price: string}[];
};

export const movingOrders: MovingOrder[] = Array.from({length: 12}, (_, n) => ({
  ref: String(20_401 + n),
  placed: `2026-11-${String(n + 1).padStart(2, '0')} 09:${String(10 + n)}`,
  status: n % 3 ? 'Shipped' : 'Paid',
  total: `€${20 + 3 * n}.50`,
  lines: [
    {sku: `OAK-${n}`, title: `Oak hook no. ${n}`, quantity: 1, price: `€${10 + n}.00`},
    {sku: `ASH-${n}`, title: `Ash shelf no. ${n}`, quantity: 2, price: `€${5 + n}.25`},
  ],
}));

const table = (head: string[], rows: string[][]) =>
  `<table><thead><tr>${head.map(cell => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows
    .map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const list = `<h1>Orders</h1>${table(
  ['Order', 'Date', 'Status', 'Total'],
  movingOrders.map(({ref, placed, status, total}) => [`<a href="/admin/orders/${ref}">${ref}</a>`, placed, status, total]),
)}`;

const detail = ({ref, placed, status, total, lines}: MovingOrder) =>
  `<h1>Order ${ref}</h1><dl><dt>Order number</dt><dd>${ref}</dd><dt>Placed</dt><dd>${placed}</dd><dt>Status</dt><dd>${status}</dd><dt>Total</dt><dd>${total}</dd></dl>${table(
    ['SKU', 'Product', 'Quantity', 'Unit price'],
    lines.map(({sku, title, quantity, price}) => [sku, title, String(quantity), price]),
  )}<a class="back" href="/admin/orders">All orders</a>`;

/** How long (ms) after a click the address moves, and the content; with both at 0 in one task, the content before the address. */
export type Moves = {address: number; content: number};

/** The document at any of its addresses: what stood before stays until its content moves. */
export const movingOrdersPage = ({address, content}: Moves) => `<!doctype html>
<html lang="en"><head><title>Admin</title><meta name="robots" content="noindex"></head><body><main>${list}</main><script>
  const list = ${JSON.stringify(list)};
  const details = ${JSON.stringify(Object.fromEntries(movingOrders.map(order => [`/admin/orders/${order.ref}`, detail(order)])))};
  document.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    const to = link.getAttribute('href');
    const after = (ms, what) => ms ? setTimeout(what, ms) : what();
    after(${content}, () => { document.querySelector('main').innerHTML = details[to] ?? list; });
    after(${address}, () => history.pushState({}, '', to));
  });</script></body></html>`;
