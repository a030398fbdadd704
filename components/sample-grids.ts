import type {ColumnShown, GridShown} from '../lib/model/grid-shown.ts';

const column = (place: number, header: string, rest: Partial<ColumnShown>): ColumnShown => ({
  ...{signature: header.toLowerCase() || `#${place}`, header, place, meaning: undefined, isClosed: false, samples: []},
  ...rest,
});

const orders: GridShown = {
  form: 'table',
  kind: 'orders',
  rows: 25,
  meanings: ['ref', 'placedAt', 'total', 'status', 'tax', 'shipping'],
  beside: ['order', 'date', 'total', 'of which margin'],
  columns: [
    column(1, 'Order', {meaning: 'ref', samples: ['#1042', '#1041', '#1040']}),
    column(2, 'Date', {meaning: 'placedAt', samples: ['2026-11-28 10:12', '2026-11-28 09:40']}),
    column(3, 'Customer', {meaning: null, isClosed: true}),
    column(4, 'To pay', {meaning: 'total', said: ['order', 'date'], samples: ['€24.90', '€118.00']}),
    column(5, 'Margin', {meaning: null, said: ['order', 'date'], samples: ['€4.10', '€31.00']}),
    column(6, '', {}),
  ],
};

const labels: GridShown = {
  form: 'labels',
  kind: 'orders',
  rows: 1,
  meanings: orders.meanings,
  beside: [':status', ':total'],
  columns: [
    column(1, 'Status', {meaning: 'status', samples: ['Shipped']}),
    column(2, 'Total', {meaning: 'total', samples: ['€118.00']}),
    column(3, 'Created at', {meaning: 'placedAt', said: [':status', ':total'], samples: ['2026-11-28 10:12']}),
    column(4, 'Packed on', {samples: ['2026-11-29']}),
    column(5, 'Ship to', {meaning: null, isClosed: true}),
  ],
};

/** Tables, and what stands under labels, as the popup shows them. */
export const sampleGrids = {
  orders,
  labels,
  unknown: {
    ...orders,
    kind: undefined,
    rows: 1,
    columns: [column(1, 'Vorgang', {}), column(2, 'Betrag', {samples: ['19,00 €']}), column(3, 'Notiz', {})],
  } satisfies GridShown,
};
