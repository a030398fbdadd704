import {slots, spoil} from './faults.ts';
import type {Good, Markup, Rival, Size} from './good.ts';
import {brands, copyOf, goods, type Language, type Plain} from './goods.ts';
import {type Random, random} from './random.ts';

const sizes: readonly Size[] = [
  {width: 1200, height: 1200},
  {width: 1000, height: 1000},
  {width: 1600, height: 1200},
  {width: 1000, height: 1250},
];

// GS1 keeps 200–299 for numbers that mean something inside one company only: no real product has them.
const gtinOf = (n: number) => {
  const digits = `299${String(n).padStart(9, '0')}`;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return digits + ((10 - (sum % 10)) % 10);
};

const rivalOf = (n: number, title: string, price: number, gtin: string, dice: Random): Rival => ({
  id: `r${7000 + n}`,
  title,
  price: Math.round((price * (104 + dice.whole(0, 16))) / 1000) * 10,
  markup: n % 3 === 0 ? 'microdata' : 'json-ld',
  ...(n % 7 !== 0 && {gtin}),
});

const faultless = (language: Language, n: number, plain: Plain, markup: Markup, dice: Random): Good => {
  const brand = brands[language][dice.whole(0, brands[language].length - 1)] ?? '';
  const [name, , , size, , category, subcategory, basePrice, currency] = plain;
  const price = Math.round((basePrice * dice.whole(90, 110)) / 1000) * 10;
  const gtin = gtinOf(dice.whole(1, 9_999_999) * 100 + n);
  return {
    id: String(1000 + n),
    sku: `${language === 'zh' ? 'ZH' : 'EN'}-${dice.whole(10, 99)}-${1000 + n}`,
    gtin,
    language,
    brand,
    ...copyOf(language, brand, plain),
    currency,
    price,
    showsCurrency: true,
    stock: dice.whole(3, 180),
    category: [category, subcategory],
    pictures: dice.shuffled(sizes),
    variants: [],
    rating: dice.whole(36, 50) / 10,
    reviews: dice.whole(4, 900),
    markup,
    faults: [],
    rival: rivalOf(n, language === 'zh' ? `${brand}${name}（${size}）` : `${name} by ${brand} (${size})`, price, gtin, dice),
  };
};

const shelf = (language: Language, first: number, dice: Random): Good[] => {
  const dealt = dice.shuffled(slots);
  return goods[language].flatMap((plain, i) => {
    const slot = dealt[i];
    return slot ? [spoil(faultless(language, first + i, plain, slot.markup, dice), slot.faults)] : [];
  });
};

/** The forty listings of a seed: ids 1001–1020 in English, 1021–1040 in Chinese. */
export const catalogue = (seed: number): Good[] => {
  const dice = random(seed);
  return [...shelf('en', 1, dice), ...shelf('zh', 21, dice)];
};
