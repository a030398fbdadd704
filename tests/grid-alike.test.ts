import {afterAll, beforeAll, expect, it} from 'vitest';
import type {Row, Twice} from './tools/grid/twice-in-page.ts';
import {openReaderOf} from './tools/lab/read.ts';

const entry = new URL('tools/grid/twice-in-page.ts', import.meta.url).pathname;

let reader: Awaited<ReturnType<typeof openReaderOf<Twice>>>;
beforeAll(async () => {
  reader = await openReaderOf<Twice>({entry, patience: 60_000});
});
afterAll(() => reader.close());

/** The row among a thousand that is unlike the others, the others beside it, and where the sample by which columns are understood is long over. */
const [ROWS, ODD] = [1000, 700];

type Cells = [ref: string, status: string, total: string];
const plain = (n: number): Cells => [
  `<a href="/admin/orders/${n}">#${n}</a>`,
  '<span class="badge"><span class="now">Shipped</span> <span class="next">Cancelled</span></span>',
  '<span class="amount">€20.00</span> <span class="other">€70.00</span>',
];
type Change = {attributes?: string; cells?: (cells: Cells) => string};
const cellsOf = (cells: readonly string[]): string => cells.map(cell => `<td>${cell}</td>`).join('');

const list = (style: string, odd: Change = {}, all: Change = {}): string => {
  const rows = Array.from({length: ROWS}, (_, i) => {
    const {attributes = '', cells = cellsOf} = i + 1 === ODD ? {...all, ...odd} : all;
    return `<tr ${attributes}>${cells(plain(i + 1))}</tr>`;
  });
  return `<!doctype html><html lang="en"><head><title>Shop admin</title><style>${style}</style></head><body><h1>Orders</h1><table>
<thead><tr><th>Order</th><th>Status</th><th>Total</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></body></html>`;
};
const HIDDEN = '.next,.other{display:none}';

const read = (html: string) => reader.read({html}, 'https://shop.example/admin/orders');
const at = (rows: readonly Row[], n: number) => rows.find(({ref}) => ref === String(n));
const usual = {status: [{shown: ['Shipped']}], total: [{money: '€20.00', locale: 'en'}]};
const unlike = {status: [{shown: ['Cancelled']}], total: [{money: '€70.00', locale: 'en'}]};

/** All rows but the odd one say what they do anywhere. */
const expectOthers = (rows: readonly Row[]) => {
  expect(rows).toHaveLength(ROWS);
  for (const n of [1, ODD - 1, ODD + 1, ROWS]) expect(at(rows, n)).toMatchObject(usual);
};

const swapped = (around: string) =>
  `${HIDDEN}${around} .now,${around} .amount{display:none}${around} .next,${around} .other{display:inline}`;

it.each([
  ['a class of its row', swapped('tr.held'), {attributes: 'class="held"'}],
  ['a style sheet that counts rows', swapped(`tr:nth-child(${ODD})`), {}],
  ['an attribute of its row that only a style sheet knows', swapped('tr[data-state=held]'), {attributes: 'data-state="held"'}],
  ['a row before it that is marked', swapped('tr.mark + tr'), {}],
] as [string, string, Change][])(
  'what is hidden in one of a thousand rows by %s is not read there, and what shows there alone is',
  async (what, style, odd) => {
    const html = list(style, odd);
    const marked = what.startsWith('a row before')
      ? html.replaceAll(new RegExp(`<tr (?=[^\\n]*>#${ODD - 1}<)`, 'g'), '<tr class="mark" ')
      : html;
    const {first} = await read(marked);
    expectOthers(first);
    expect(at(first, ODD)).toMatchObject(unlike);
  },
);

it('what is hidden in one of a thousand rows by styles of its own elements is not read', async () => {
  const own = (cells: Cells) =>
    cellsOf(
      cells.map(cell =>
        cell.replace(/class="(?:now|amount)"/, '$& style="display:none"').replace(/class="(?:next|other)"/, '$& style="display:inline"'),
      ),
    );
  const {first} = await read(list(HIDDEN, {cells: own}));
  expectOthers(first);
  expect(at(first, ODD)).toMatchObject(unlike);
});

it('a status that one of a thousand rows strikes through is none, whatever does it', async () => {
  const {first} = await read(list(`${HIDDEN} tr:nth-child(${ODD}) td:nth-child(2){text-decoration:line-through}`));
  expectOthers(first);
  expect(at(first, ODD)?.status).not.toEqual(usual.status);
});

it('a row of which a cell reaches over two columns is read by its columns, as are those after it', async () => {
  const more = '<td>DHL</td><td>2 kg</td>';
  const cells = ([ref, , total]: Cells) => `<td>${ref}</td><td colspan="2">${total}</td>${more}`;
  const {first} = await read(list(HIDDEN, {cells}, {cells: all => cellsOf(all) + more}));
  expectOthers(first);
  expect(at(first, ODD)?.total ?? []).toEqual([]);
});

it('a row that names its columns in another order is read by what it names', async () => {
  const numbered = (cells: readonly (readonly [number, string])[]) =>
    cells.map(([i, cell]) => `<td aria-colindex="${i}">${cell}</td>`).join('');
  const all = {
    cells: ([ref, status, total]: Cells) =>
      numbered([
        [1, ref],
        [2, status],
        [3, total],
      ]),
  };
  const odd = {
    cells: ([ref, , total]: Cells) =>
      numbered([
        [1, ref],
        [3, total],
      ]),
  };
  const {first} = await read(list(HIDDEN, odd, all));
  expectOthers(first);
  expect(at(first, ODD)).toMatchObject({total: usual.total});
  expect(at(first, ODD)?.status ?? []).toEqual([]);
});

it('a label that one row alone has beside its cells’ own texts is heard', async () => {
  const cells = ([ref, status, total]: Cells) => cellsOf([ref, status, `${total}<div>Tax: €3.20</div>`]);
  const {first} = await read(list(HIDDEN, {cells}));
  expectOthers(first);
  expect(at(first, ODD)?.tax).toEqual([{money: '€3.20', locale: 'en'}]);
  expect(at(first, ODD - 1)?.tax).toEqual([]);
});

it.each([
  ['of the row', `tr data-later="held"`],
  ['of the table', `table data-later="held"`],
  ['of the page', `body data-later="held"`],
])('a cell that is hidden later by a class %s is read anew', async (_what, tag) => {
  const [name = ''] = tag.split(' ');
  const {first, later} = await read(list(swapped('.held')).replaceAll(new RegExp(`<${name}(?=[ >])`, 'g'), `<${tag}`));
  expectOthers(first);
  for (const n of [1, ODD, ROWS]) expect(at(later, n)).toMatchObject(unlike);
});
