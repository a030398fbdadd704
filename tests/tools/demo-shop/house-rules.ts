/** What the demo shop's help page tells sellers; the site file copies it, as it would copy a real marketplace's. */
export const houseRules = {
  /** Code points. */
  title: 75,
  /** The same word in one title. */
  titleRepeats: 2,
  characters: '!！★$?{}^',
  phrases: ['free shipping', 'best seller', 'on sale', '包邮', '买一送一', '全网第一', '顶级', '最低价', '国家级'],
  /** Words in capitals, but for brands, models and abbreviations. */
  titleCapitals: 0,
  pictures: {least: 3, most: 9},
  /** px of the longer side, advised. */
  pictureSide: 1000,
  points: {least: 3, most: 5},
  /** Code points each. */
  pointLength: {least: 10, most: 250},
  /** Code points. */
  description: {least: 30, most: 2000},
} as const;
