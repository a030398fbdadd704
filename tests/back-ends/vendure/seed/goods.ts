/** What the shop sells: prices in cents with tax. Where it has variants, price and stock are those of each. */
export type Variant = {name: string; sku: string; price: number; stock: number};
export type Good = {
  title: string;
  description: string;
  tax: 'standard' | 'reduced';
  isEnabled: boolean;
  /** The name of what tells the variants apart; undefined where there is but one. */
  option?: string;
  variants: readonly Variant[];
};

type Row = [title: string, sku: string, price: number, stock: number];

const describe = (title: string) =>
  `<p>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}: made in small numbers, packed in paper.</p><ul><li>Repaired for ten years</li><li>Ships in two days</li></ul>`;

const single = ([title, sku, price, stock]: Row, {tax = 'standard', isEnabled = true}: Partial<Good> = {}): Good => ({
  title,
  description: describe(title),
  tax,
  isEnabled,
  variants: [{name: title, sku, price, stock}],
});

const several = (title: string, stem: string, option: string, variants: readonly [name: string, price: number, stock: number][]): Good => ({
  title,
  description: describe(title),
  tax: 'standard',
  isEnabled: true,
  option,
  variants: variants.map(([name, price, stock], i) => ({name: `${title} ${name}`, sku: `${stem}-${i + 1}`, price, stock})),
});

const singles: readonly Row[] = [
  ['Cast iron skillet, 26 cm', 'KIT-1001', 4990, 24],
  ['Bread knife with a beech handle', 'KIT-1002', 2795, 61],
  ['Enamel pot, 3 litres', 'KIT-1003', 3450, 18],
  ['Salt cellar “Tide”', 'KIT-1004', 1299, 140],
  ['Pepper mill, walnut', 'KIT-1005', 5900, 33],
  ['Oven cloth, linen', 'KIT-1006', 995, 205],
  ['Colander, 22 cm', 'KIT-1007', 2150, 40],
  ['Espresso pot for six cups', 'KIT-1008', 3999, 27],
  ['Tea strainer', 'KIT-1009', 650, 310],
  ['Rolling pin', 'KIT-1010', 1890, 52],
  ['Pastry brush', 'KIT-1011', 575, 98],
  ['Storage jar, 1 l', 'KIT-1012', 899, 144],
  ['Butter dish', 'KIT-1013', 1650, 36],
  ['Copper bowl', 'KIT-1014', 8900, 7],
  ['Marble mortar & pestle', 'KIT-1015', 4250, 15],
  ['Desk lamp “Heron”', 'LIT-2001', 12_900, 12],
  ['Clip lamp', 'LIT-2002', 3490, 44],
  ['Lantern for the garden', 'LIT-2003', 5450, 22],
  ['Candle holder, brass', 'LIT-2004', 2290, 63],
  ['Night light <mini>', 'LIT-2005', 1490, 87],
  ['Chandelier of 24 arms', 'LIT-2006', 123_450, 3],
  ['Wool blanket, 140 × 200 cm', 'TEX-3001', 8990, 19],
  ['Cushion cover', 'TEX-3002', 1990, 75],
  ['Door mat', 'TEX-3003', 2490, 31],
  ['Bath mat', 'TEX-3004', 2990, 28],
  ['Tablecloth', 'TEX-3005', 4590, 17],
  ['Laundry basket', 'TEX-3006', 5290, 11],
  ['Paper clips, 100', 'OFF-4001', 199, 900],
  ['Pencil HB', 'OFF-4002', 99, 2400],
  ['Notebook, dotted', 'OFF-4003', 1150, 260],
  ['Stapler', 'OFF-4004', 2350, 42],
  ['Letter scale', 'OFF-4005', 3390, 9],
  ['Globe, 30 cm', 'OFF-4006', 7990, 6],
];

const reduced: readonly Row[] = [
  ['Field guide to hedges', 'BOK-5001', 2400, 48],
  ['A short history of knots', 'BOK-5002', 1800, 55],
  ['Cooking for one', 'BOK-5003', 1999, 70],
  ['Atlas of lost islands', 'BOK-5004', 3900, 14],
  ['Chamomile tea, 50 g', 'FOO-6001', 480, 130],
];

const soldOut: readonly Row[] = [
  ['Wall clock “Minim”', 'LIT-2090', 6490, 0],
  ['Picnic basket', 'TEX-3090', 7450, 0],
  ['Fountain pen', 'OFF-4090', 4900, 0],
];

const switchedOff: readonly Row[] = [
  ['Old teapot', 'KIT-1901', 2900, 4],
  ['Spare lid', 'KIT-1902', 750, 16],
  ['Discontinued lamp', 'LIT-2901', 3300, 0],
];

const groups: readonly Good[] = [
  several('Apron', 'TEX-3501', 'Size', [
    ['S', 2990, 12],
    ['M', 2990, 20],
    ['L', 3190, 9],
  ]),
  several('Tea towel', 'TEX-3502', 'Colour', [
    ['Red', 895, 60],
    ['Blue', 895, 44],
    ['Undyed', 795, 0],
  ]),
  several('Mixing bowl', 'KIT-1501', 'Volume', [
    ['1 l', 1450, 25],
    ['2 l', 1850, 25],
    ['4 l', 2650, 13],
  ]),
  several('Chopping board', 'KIT-1502', 'Wood', [
    ['Oak', 3450, 16],
    ['Olive', 4950, 8],
  ]),
  several('Bed linen', 'TEX-3503', 'Size', [
    ['135 × 200 cm', 7990, 14],
    ['155 × 220 cm', 9490, 10],
  ]),
  several('Light bulb', 'LIT-2501', 'Watts', [
    ['4 W', 790, 150],
    ['8 W', 990, 120],
    ['13 W', 1290, 80],
    ['20 W', 1690, 0],
  ]),
  several('Envelope, pack of 25', 'OFF-4501', 'Format', [
    ['C6', 390, 300],
    ['C5', 490, 200],
  ]),
  several('Slippers', 'TEX-3504', 'Size', [
    ['36–37', 4490, 5],
    ['38–39', 4490, 7],
    ['40–41', 4490, 0],
    ['42–43', 4490, 3],
  ]),
  several('Picture frame', 'LIT-2502', 'Format', [
    ['A4', 1590, 34],
    ['A3', 2290, 21],
  ]),
  several('Watering can', 'KIT-1503', 'Colour', [
    ['Green', 2790, 18],
    ['Zinc', 3290, 11],
  ]),
];

/** The 54 products. */
export const goods: readonly Good[] = [
  ...singles.map(row => single(row)),
  ...reduced.map(row => single(row, {tax: 'reduced'})),
  ...soldOut.map(row => single(row)),
  ...switchedOff.map(row => single(row, {isEnabled: false})),
  ...groups,
];
