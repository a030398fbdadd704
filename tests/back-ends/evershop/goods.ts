/** One product, as the seed makes it. The price is in minor units of the shop's currency. */
export type Good = {
  sku: string;
  title: string;
  price: number;
  stock: number;
  isEnabled: boolean;
  /** Whether EverShop counts the stock down. */
  countsStock: boolean;
  category: string;
  pictures: number;
  description: string;
};

type Row = readonly [title: string, price: number, stock: number, category: string, more?: Partial<Good>];

// Titles that are hard to read right: prices, numbers, quotes, markup and other scripts inside, one too long and one very short.
const rows: readonly Row[] = [
  ['Quillfen Coat Hook Rail, solid oak, 48 × 9 cm', 2490, 30, 'Home', {pictures: 3}],
  ['Zarvonook Folding Step Stool, birch plywood', 3850, 24, 'Home', {pictures: 2}],
  ['Pour-Over Coffee Stand', 2795, 18, 'Kitchen', {pictures: 1}],
  ['Linen Apron “Sage & Thyme”', 3200, 60, 'Kitchen', {pictures: 2}],
  ['Cable Organiser Box <bamboo>', 1990, 40, 'Office'],
  ['Desk Lamp 3000 K, 42 cm tall, 800 lm', 5490, 12, 'Office', {pictures: 1}],
  ['Wool Throw Blanket – $10 off with code WARM', 6900, 9, 'Home'],
  ['Garden Kneeler', 1450, 0, 'Garden'],
  ['Seed Storage Tin, set of 3', 1825, 33, 'Garden'],
  ['Bird Feeder, cedar wood', 2999, 21, 'Garden', {pictures: 1}],
  ['Canvas Tool Roll', 2650, 15, 'Workshop'],
  ['Bicycle Bell', 1180, 75, 'Outdoors'],
  ['Yoga Block Pair, natural cork', 2150, 28, 'Outdoors'],
  ['Insulated Lunch Bag', 2240, 0, 'Kitchen'],
  ['Travel Sewing Kit', 990, 90, 'Crafts'],
  ['Watercolour Sketchbook', 1675, 44, 'Crafts'],
  ['Beeswax Candle Set, 6 pieces', 1560, 37, 'Home'],
  ['Wooden Puzzle Map', 2890, 16, 'Toys'],
  ['Dog Lead, braided rope, 180 cm', 1725, 26, 'Pets'],
  ['Cat Scratching Mat', 1899, 0, 'Pets', {isEnabled: false}],
  ['Standing Desk Frame, electric', 42900, 7, 'Office', {pictures: 2}],
  ['Oak Sideboard, 180 cm', 129900, 4, 'Home', {pictures: 2}],
  ['Hand-knotted Rug 200 × 300 cm', 248050, 3, 'Home'],
  ['Gift Voucher', 5000, 999, 'Crafts', {countsStock: false}],
  ['Pin', 99, 500, 'Crafts'],
  ['Brass Button, 15 mm', 100, 1200, 'Crafts'],
  ['Ceramic Mug “Größe L”', 1395, 48, 'Kitchen'],
  ['阅读台灯 铝合金 米色', 7900, 11, 'Office', {pictures: 1}],
  ['Bougie parfumée « Forêt »', 1850, 20, 'Home'],
  ['Tea Towel, 2 for 1', 1250, 64, 'Kitchen'],
  ['Cast Iron Pan 28 cm', 4600, 13, 'Kitchen'],
  ['Bread Knife', 3475, 19, 'Kitchen', {isEnabled: false}],
  ['Picnic Rug, waterproof', 3999, 22, 'Outdoors'],
  ['Camping Lantern 12 V', 2725, 31, 'Outdoors'],
  ['Chisel Set, 4 pieces', 5895, 8, 'Workshop'],
  ['Workbench Vice', 8450, 5, 'Workshop'],
  ['Knitting Needles No. 4', 875, 55, 'Crafts'],
  ['Merino Yarn, 100 g, 0.5 lb bundle', 1375, 82, 'Crafts'],
  ['Marble Run, 120 parts', 4450, 14, 'Toys'],
  ['Kite', 1599, 27, 'Toys'],
  ['Hay Rack for rabbits', 1299, 17, 'Pets', {isEnabled: false}],
  ['Fish Food 250 ml', 649, 70, 'Pets'],
  ['Rain Gauge', 1120, 0, 'Garden', {countsStock: false}],
  ['Secateurs', 2375, 23, 'Garden'],
  [
    'Wheelbarrow 85 L, that carries more than it looks, with a tray of galvanised steel, a wheel that never goes flat and handles of ash',
    9990,
    6,
    'Garden',
  ],
  ['Trowel', 1050, 35, 'Garden'],
];

const description = (title: string) => `${title}: made to be used every day, checked piece by piece, packed in plain paper.`;

/** All products of the shop, in the order in which they are made. */
export const goods: readonly Good[] = rows.map(([title, price, stock, category, more], n) => ({
  sku: `EV-${String(n + 1).padStart(3, '0')}-${category.slice(0, 3).toUpperCase()}`,
  ...{title, price, stock, category, isEnabled: true, countsStock: true, pictures: 0, description: description(title)},
  ...more,
}));

/** The names of the categories that the products are in. */
export const categories: readonly string[] = [...new Set(goods.map(({category}) => category))];
