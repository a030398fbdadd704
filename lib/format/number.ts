import type {Language} from './language.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** An `Intl.NumberFormat` made once per language and options: making one costs more than a hundred uses. */
export const numberFormat = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const name = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.NumberFormat(language, options);
  formats.set(name, made);
  return made;
};

/** A plain number with the language's grouping, at most two decimals. */
export const formatNumber = (value: number, language: Language): string => numberFormat(language, {maximumFractionDigits: 2}).format(value);

const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** An amount of storage in bytes, in the largest decimal unit that keeps it at 1 or more. */
export const formatBytes = (bytes: number, language: Language): string => {
  const power = bytes < 1 ? 0 : Math.min(steps.length - 1, Math.floor(Math.log10(bytes) / 3));
  const options = {
    style: 'unit',
    unit: steps[power] ?? 'byte',
    unitDisplay: power ? 'short' : 'long',
    maximumFractionDigits: power ? 1 : 0,
  } as const;
  return numberFormat(language, options).format(bytes / 1000 ** power);
};
