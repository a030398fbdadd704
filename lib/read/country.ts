import {once, type Page} from './page.ts';

/** Endings of the countries that use the euro, run together; then those whose currency begins with the country: `auD` is .au, AUD. */
const EURO = 'atbecydeeeesfifrgrhrieitltlulvmtnlptsisk';
const OWN =
  'aeDarSauDbaMbdTboBbrLbyNcaDchFclPcnYcoPcrCczKdkKdoPdzDegPgbPgeLghSgtQhkDhuFidRilSinRirRisKjoDjpYkeSkrWkwDkzTlkRmaDmdLmkDmxNmyRngNnoKnzDomRpeNphPpkRplNpyGqaRroNrsDruBsaRseKsgDthBtnDtrYtwDuaHugXusDuyUuzSveSvnDzaR';
const pairs = (run: string, size: number): Map<string, string> => new Map(run.match(new RegExp(`.{${size}}`, 'g'))?.map(pair => [pair.slice(0, 2), pair]));
const euro = pairs(EURO, 2);
const own = pairs(OWN, 3);

/** The country of a page, lower case, and its currency. */
export type Country = {code: string; currency: string};

const named = (word: string | undefined): Country | undefined => {
  const code = word?.toLowerCase().replace('uk', 'gb') ?? '';
  const currency = euro.has(code) ? 'EUR' : own.get(code)?.toUpperCase();
  return currency ? {code, currency} : undefined;
};

/**
 * The country whose money the page most likely uses: by the host's ending, else by a country at the front of the path (`/nz/en/`,
 * `/en-gb/`) or of the host (`tw.shop.com`), else by the region of the document's language.
 */
export const country = (page: Page): Country | undefined =>
  once(page, 'country', () => {
    const labels = page.url.hostname.split('.');
    const path = /^\/(?:([a-z]{2})\/[a-z]{2}|[a-z]{2}[-_]([a-z]{2}))(?:\/|$)/i.exec(page.url.pathname);
    return (
      named(labels.at(-1)) ??
      named(path?.[1] ?? path?.[2]) ??
      (labels.length > 2 ? named(labels[0]?.slice(-2)) : undefined) ??
      named(/[-_]([a-z]{2})$/i.exec(page.doc.documentElement?.lang)?.[1])
    );
  });
