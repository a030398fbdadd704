import {plain} from './digits.ts';

/** The names of the tax in the countries that name one beside their prices. */
const TAX =
  "(?:gesetzl\\w*\\.? |legal |the |de |di |la |l'|all |sales |\\d+(?:[.,]\\d+)? ?% ?(?:de )?)*(?:vat|gst|hst|taxe?s?|mwst|must|ust|mehrwertsteuer|umsatzsteuer|steuern?|tva|iva|icms|igv|impuestos?|impostos?|imposte|btw|b\\.t\\.w|moms|mva|alv|arvonlisävero|dph|ptu|ndds|ндс|пдв|ддс|kdv|ppn|dds|pdv|ddv|pvn|pvm|km|käibemaks|áfa|φπα|φ\\.π\\.α|мито|מע[\"״']*מ|ضريبة|الضريبة|ภาษี|thuế)";

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${list})(?!\\p{L})`, 'giu');

const WITH = words(
  [
    `(?:in[ck]l?(?:\\.|usive|usief|usivo|lusive|luding|luye|luded|luido|luída)?|inclusive|inclusief|inklusive|inkl|inbegrepen|including|incluye|incluyendo|mit|con|com|avec|com|med|sis|s|z|vč(?:etně)?|vrátane|včetně|zawiera|с|з|со|su|ar|cu|με|με|incluindo|sisältää|bao gồm|đã bao gồm|termasuk|sudah termasuk|รวม|כולל|شامل|بما في ذلك)\\.? (?:of )?${TAX}`,
    `${TAX}\\.? (?:included|incl\\.?|inkl\\.?|inclus[ea]?|incluid[oa]s?|inclu[ií]d[oa]s?|compres[ao]|inclusief|inbegrepen|inbegriffen|enthalten|dahil|в цене|включен|включено|ingår|inkluderet|inkludert|sisältyy|iekļauts|įskaičiuotas)`,
    'ttc|t\\.t\\.c\\.?|bruttopreis|cena brutto|brutto|bruttó|km-ga|kms?ga|áfá?-?val|áfával|bruto',
  ].join('|'),
);
const WITHOUT = words(
  [
    `(?:e[xk][ck]?l?(?:\\.|usive|usief|uding|uido|luding|lusive|lusief|luye|luída)?|ex|excluding|exclusive|exclusief|exklusive|exkl|ekskl|eks|zzgl|plus|zuzüglich|ohne|sin|sem|senza|hors|sans|utan|uten|uden|ilman|bez|brez|без|ilma|be|fără|χωρίς|más|mas|mais|più|not including|before|without|chưa bao gồm|chưa|belum termasuk|ไม่รวม|לא כולל|غير شامل(?:ة)?|لا يشمل)\\.? (?:of )?${TAX}`,
    `\\+ ?${TAX}`,
    `${TAX}\\.? (?:excluded|excl\\.?|exkl\\.?|exclus[ea]?|exclu[ií]d[oa]s?|esclus[ao]|hariç|not included|no incluid[oa]s?|não inclu[ií]d[oa]s?)`,
    'ht|h\\.t\\.?|nettopreis|cena netto|netto|nettó|km-ta|áfa nélkül|\\+ ?áfa',
  ].join('|'),
);
/** Writing without spaces. */
const EAST_WITH = /税込|稅込|(?<!不|未)含[税稅]|[价價]税合计|(?:부가세|vat) ?포함/giu;
const EAST_WITHOUT = /税抜|税別|稅別|不含[税稅]|未[税稅]|(?:부가세|vat) ?(?:별도|미포함)/giu;

type Mark = {at: number; end: number; is: boolean};

const marksIn = (line: string): Mark[] => {
  const of = (pattern: RegExp, is: boolean): Mark[] =>
    [...line.matchAll(pattern)].map(({index, 0: {length}}) => ({at: index, end: index + length, is}));
  const without = [...of(WITHOUT, false), ...of(EAST_WITHOUT, false)];
  // Within “không bao gồm” and “не включает” stands what would say the opposite.
  const isWithin = ({at, end}: {at: number; end: number}) => without.some(other => at < other.end && other.at < end);
  return [...without, ...[...of(WITH, true), ...of(EAST_WITH, true)].filter(mark => !isWithin(mark))].sort((a, b) => a.at - b.at);
};

/** Where amounts stand in a line. */
const amountsIn = (line: string): {at: number; digits: string}[] =>
  [...line.matchAll(/\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d[\d.,']*/g)]
    .filter(({index, 0: text}) => !/^ ?%/.test(line.slice(index + text.length)))
    .map(({index, 0: text}) => ({at: index, digits: text.replace(/\D/g, '')}));

/**
 * Does `price`, an amount in the text `beside`, hold the tax? Words in many languages: “inkl. MwSt.”, “ex VAT”, 税込. Where one line tells
 * prices with and without it, each word belongs to the amount on its side. Undefined where nothing is said or it cannot be told.
 */
export const includesTax = (price: string, beside: string): boolean | undefined => {
  const line = plain(beside).toLowerCase();
  const marks = marksIn(line);
  const [first] = marks;
  if (!first) return undefined;
  const amounts = amountsIn(line);
  const others = new Set(amounts.map(({digits}) => digits));
  if (others.size < 2) return marks.every(({is}) => is === first.is) ? first.is : undefined;
  const own = amounts.filter(({digits}) => digits === plain(price).replace(/\D/g, ''));
  // Labels stand in front of their amounts where the line begins with one.
  const isLed = first.at < (amounts[0]?.at ?? 0);
  const said = own.flatMap(({at}) => {
    const next = amounts.find(other => other.at > at)?.at ?? line.length;
    const last = amounts.findLast(other => other.at < at)?.at ?? 0;
    return marks.filter(mark => (isLed ? mark.at >= last && mark.at < at : mark.at > at && mark.at < next)).map(({is}) => is);
  });
  return new Set(said).size === 1 ? said[0] : undefined;
};
