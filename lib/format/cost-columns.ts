/** Which cell of a line is what; `code`: of the currency. */
export type CostColumns = {sku: number; from: number; amount: number; code: number};

const names: Record<keyof CostColumns, RegExp> = {
  sku: /^(?:sku|seller sku|artikelnummer|artikel(?:-?nr\.?)?|商家编码|商家sku|规格编码|货号|编码|款号)$/,
  from: /^(?:from|since|date|valid from|first day|ab|von|seit|datum|gültig ab|起始日|起始日期|开始日期|生效日期|生效日|日期)$/,
  amount:
    /^(?:cost|costs|unit cost|cost of goods|amount|price|kosten|stückkosten|einkaufspreis|ek|ek-preis|betrag|preis|成本|成本价|进价|进货价|采购价|单价|金额)$/,
  code: /^(?:currency|currency code|währung|币种|货币)$/,
};

/** Headings without what stands in brackets: "Cost (EUR)" is a cost. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[([].*?[)\]]/g, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase();

/** Where a line without known headings has what. */
export const inOrder: CostColumns = {sku: 0, from: 1, amount: 2, code: 3};

/** Which column is what by its heading, in English, German or Chinese; undefined: these are no headings that tell it. */
export const costColumns = (cells: readonly string[]): CostColumns | undefined => {
  const heads = cells.map(plain);
  const place = (of: keyof CostColumns) => heads.findIndex(head => names[of].test(head));
  const found = {sku: place('sku'), from: place('from'), amount: place('amount'), code: place('code')};
  return found.sku >= 0 && found.from >= 0 && found.amount >= 0 ? found : undefined;
};
