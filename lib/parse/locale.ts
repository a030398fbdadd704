type Habits = {mark: string; region: string};
const known = new Map<string, Habits>();

const look = (locale: string): Habits => {
  try {
    const parts = new Intl.NumberFormat(locale, {style: 'currency', currency: 'USD', numberingSystem: 'latn'}).formatToParts(1.5);
    const mark = parts.find(({type}) => type === 'decimal')?.value ?? '';
    return {mark, region: new Intl.Locale(locale).maximize().region ?? ''};
  } catch {
    return {mark: '', region: ''};
  }
};

const habits = (locale: string): Habits => {
  const found = known.get(locale) ?? look(locale);
  known.set(locale, found);
  return found;
};

/** The decimal mark that a locale (BCP-47) uses for money, '' where it is none that we know. */
export const decimalMark = (locale: string): string => habits(locale).mark;

/** ISO 3166 region of a locale, the likeliest one where it names none; '' where unknown. */
export const regionOf = (locale: string): string => habits(locale).region;

/** The language of a locale, its first subtag. */
export const languageOf = (locale: string): string => locale.split('-')[0]?.toLowerCase() ?? '';

/** The locale itself where the platform speaks it, else English: tables are built for those alone. Throws on what is no locale. */
export const supportedLocale = (locale: string): string => Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';
