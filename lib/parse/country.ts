/** Endings of the countries that use the euro, run together; then those whose currency begins with the country: `auD` is .au, AUD. */
const EURO = 'atbecydeeeesfifrgrhrieitltlulvmtnlptsisk';
const OWN =
  'aeDarSauDbaMbdTboBbrLbyNcaDchFclPcnYcoPcrCczKdkKdoPdzDegPgbPgeLghSgtQhkDhuFidRilSinRirRisKjoDjpYkeSkrWkwDkzTlkRmaDmdLmkDmxNmyRngNnoKnzDomRpeNphPpkRplNpyGqaRroNrsDruBsaRseKsgDthBtnDtrYtwDuaHugXusDuyUuzSveSvnDzaR';

const pairs = (run: string, size: number): Map<string, string> =>
  new Map(run.match(new RegExp(`.{${size}}`, 'g'))?.map(pair => [pair.slice(0, 2), pair]));
const euro = pairs(EURO, 2);
const own = pairs(OWN, 3);

/** The currency (ISO 4217) of a country (ISO 3166, or `uk`); undefined where there is none of that name. */
export const currencyOfCountry = (country: string | undefined): string | undefined => {
  const code = country?.toLowerCase().replace('uk', 'gb') ?? '';
  return euro.has(code) ? 'EUR' : own.get(code)?.toUpperCase();
};

/**
 * The currency a page most likely uses: by the ending of its host, else by a country at the front of the path (`/nz/en/`, `/en-gb/`) or
 * of the host (`tw.shop.com`), else by the region of the document's language. A hint only: what stands beside the number comes first.
 */
export const likelyCurrency = ({hostname, pathname}: URL, language: string | undefined): string | undefined => {
  const labels = hostname.split('.');
  const path = /^\/(?:([a-z]{2})\/[a-z]{2}|[a-z]{2}[-_]([a-z]{2}))(?:\/|$)/i.exec(pathname);
  return (
    currencyOfCountry(labels.at(-1)) ??
    currencyOfCountry(path?.[1] ?? path?.[2]) ??
    (labels.length > 2 ? currencyOfCountry(labels[0]?.slice(-2)) : undefined) ??
    currencyOfCountry(/[-_]([a-z]{2})$/i.exec(language ?? '')?.[1])
  );
};
