export type Language = 'en' | 'zh';

/** What is sold, before the seller gets at it: name, material, colour, size, use, top category, sub-category, price in minor units, currency. */
export type Plain = readonly [string, string, string, string, string, string, string, number, string];

/** Brands that nobody owns. */
export const brands: Record<Language, readonly string[]> = {
  en: ['Quillfen', 'Zarvonook', 'Mistlebury', 'Pellowick', 'Tarnaby'],
  zh: ['槐影坊', '豆灯里', '云扣记', '青梧集', '拾野铺'],
};

export const goods: Record<Language, readonly Plain[]> = {
  en: [
    ['Coat Hook Rail', 'solid oak', 'natural', '48 x 9 cm', 'hallway', 'Home', 'Storage', 2490, 'USD'],
    ['Folding Step Stool', 'birch plywood', 'white', '30 x 22 x 24 cm', 'kitchen', 'Home', 'Furniture', 3850, 'USD'],
    ['Pour-Over Coffee Stand', 'powder-coated steel', 'black', '15 x 15 x 22 cm', 'kitchen', 'Kitchen', 'Coffee', 2795, 'USD'],
    ['Linen Apron', 'washed linen', 'sage', '70 x 85 cm', 'kitchen', 'Kitchen', 'Textiles', 3200, 'USD'],
    ['Cable Organiser Box', 'bamboo', 'natural', '33 x 14 x 13 cm', 'desk', 'Office', 'Cables', 1990, 'USD'],
    ['Desk Lamp', 'aluminium', 'sand', '42 cm tall', 'desk', 'Office', 'Lighting', 5490, 'USD'],
    ['Wool Throw Blanket', 'recycled wool', 'grey', '130 x 180 cm', 'living room', 'Home', 'Textiles', 6900, 'GBP'],
    ['Garden Kneeler', 'memory foam', 'green', '44 x 21 x 4 cm', 'garden', 'Garden', 'Tools', 1450, 'GBP'],
    ['Seed Storage Tin', 'tinplate', 'cream', '20 x 15 x 13 cm', 'garden', 'Garden', 'Storage', 1825, 'GBP'],
    ['Bird Feeder', 'cedar wood', 'brown', '25 x 18 x 22 cm', 'garden', 'Garden', 'Birds', 2999, 'GBP'],
    ['Canvas Tool Roll', 'waxed canvas', 'olive', '60 x 32 cm', 'workshop', 'Tools', 'Storage', 2650, 'USD'],
    ['Bicycle Bell', 'brass', 'gold', '5 cm', 'bicycle', 'Sports', 'Cycling', 1180, 'USD'],
    ['Yoga Block Pair', 'natural cork', 'natural', '23 x 15 x 7 cm', 'exercise', 'Sports', 'Yoga', 2150, 'USD'],
    ['Insulated Lunch Bag', 'recycled polyester', 'navy', '25 x 17 x 20 cm', 'travel', 'Kitchen', 'Lunch', 2240, 'USD'],
    ['Travel Sewing Kit', 'cotton', 'red', '12 x 8 cm', 'travel', 'Crafts', 'Sewing', 990, 'USD'],
    ['Watercolour Sketchbook', 'cotton paper', 'white', '21 x 21 cm', 'painting', 'Crafts', 'Paper', 1675, 'EUR'],
    ['Beeswax Candle Set', 'pure beeswax', 'amber', '18 cm, 6 pieces', 'living room', 'Home', 'Candles', 1560, 'EUR'],
    ['Wooden Puzzle Map', 'beech wood', 'colourful', '40 x 30 cm', 'playing', 'Toys', 'Puzzles', 2890, 'EUR'],
    ['Dog Lead', 'braided rope', 'blue', '180 cm', 'walking', 'Pets', 'Dogs', 1725, 'USD'],
    ['Cat Scratching Mat', 'sisal', 'natural', '60 x 40 cm', 'floor', 'Pets', 'Cats', 1899, 'USD'],
  ],
  zh: [
    ['挂衣钩', '榉木', '原木色', '48厘米', '玄关', '家居', '收纳', 3900, 'CNY'],
    ['折叠小板凳', '松木', '白色', '30×22×24厘米', '厨房', '家居', '家具', 5900, 'CNY'],
    ['手冲咖啡架', '碳钢', '黑色', '15×15×22厘米', '厨房', '厨具', '咖啡', 8800, 'CNY'],
    ['围裙', '亚麻', '灰绿', '70×85厘米', '厨房', '厨具', '布艺', 6800, 'CNY'],
    ['理线盒', '竹', '原竹色', '33×14×13厘米', '书桌', '办公', '理线', 4500, 'CNY'],
    ['阅读台灯', '铝合金', '米色', '高42厘米', '书桌', '办公', '灯具', 12900, 'CNY'],
    ['盖毯', '羊毛', '浅灰', '130×180厘米', '沙发', '家居', '布艺', 19900, 'CNY'],
    ['园艺跪垫', '记忆棉', '绿色', '44×21×4厘米', '花园', '园艺', '工具', 2990, 'CNY'],
    ['种子收纳盒', '马口铁', '奶油色', '20×15×13厘米', '花园', '园艺', '收纳', 3600, 'CNY'],
    ['喂鸟器', '雪松木', '棕色', '25×18×22厘米', '花园', '园艺', '观鸟', 7500, 'CNY'],
    ['工具卷', '油蜡帆布', '军绿', '60×32厘米', '工具间', '工具', '收纳', 6600, 'CNY'],
    ['自行车铃铛', '黄铜', '金色', '5厘米', '骑行', '运动', '骑行', 2680, 'CNY'],
    ['瑜伽砖', '软木', '原色', '23×15×7厘米', '健身', '运动', '瑜伽', 5200, 'CNY'],
    ['保温午餐包', '牛津布', '藏蓝', '25×17×20厘米', '上班', '厨具', '餐包', 4980, 'CNY'],
    ['便携针线包', '棉布', '红色', '12×8厘米', '旅行', '手工', '缝纫', 1580, 'CNY'],
    ['水彩本', '棉浆纸', '白色', '21×21厘米', '绘画', '手工', '纸品', 3280, 'CNY'],
    ['蜡烛', '蜂蜡', '琥珀色', '18厘米6支', '客厅', '家居', '蜡烛', 4200, 'CNY'],
    ['地图拼图', '榉木', '彩色', '40×30厘米', '亲子', '玩具', '拼图', 7900, 'CNY'],
    ['狗牵引绳', '编织绳', '蓝色', '1.8米', '遛狗', '宠物', '狗狗', 3390, 'CNY'],
    ['猫抓垫', '剑麻', '原色', '60×40厘米', '地板', '宠物', '猫咪', 3780, 'CNY'],
  ],
};

type Copy = {title: string; points: string[]; description: string; tags: string[]};

const english = (brand: string, [name, material, colour, size, use]: Plain): Copy => ({
  title: `${brand} ${name}, ${colour}, ${size}`,
  points: [
    `Made of ${material} that keeps its shape after years of daily use`,
    `Measures ${size}, so it fits where space is short`,
    `A good companion for ${use} use, with smooth edges and nothing that catches`,
    `Comes in ${colour}, checked piece by piece before it is packed`,
    'Wipes clean with a damp cloth and needs no further care',
  ],
  description: `The ${brand} ${name} is made of ${material} in ${colour}. It measures ${size} and is meant for ${use} use. Packed in plain paper.`,
  tags: [name.toLowerCase(), material, `${use} gift`],
});

const chinese = (brand: string, [name, material, colour, size, use]: Plain): Copy => ({
  title: `${brand}${material}${name} ${colour} ${size} ${use}用`,
  points: [
    `选用${material}，日常使用多年不变形`,
    `尺寸${size}，小空间也放得下`,
    `适合${use}，边角圆润不勾手`,
    `${colour}，每件逐一检查后装箱`,
    '湿布一擦就干净，不需特别保养',
  ],
  description: `${brand}${name}采用${material}制作，颜色为${colour}，尺寸${size}，适合${use}。简易纸盒包装。`,
  tags: [name, material, `${use}用品`],
});

/** What an honest seller would write about it. */
export const copyOf = (language: Language, brand: string, plain: Plain): Copy =>
  language === 'zh' ? chinese(brand, plain) : english(brand, plain);
