import {supportedLocale} from './locale.ts';
import {keyOf} from './word-key.ts';

export const units = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_629_746_000,
  year: 31_556_952_000,
};
export type Unit = keyof typeof units;
/** So many units back (-1) or ahead (1); `count` only where the words say it themselves, `isDay` where they mean a day of the calendar ("yesterday"). */
export type Offset = {unit: Unit; sign: 1 | -1; count?: number; isDay?: boolean};
/** The words of dates in one language, by `keyOf`; `frames`: what stands before and behind a number, divided by `#`; undefined in a map: it may mean two things. */
export type DateWords = {
  months: ReadonlyMap<string, number | undefined>;
  frames: ReadonlyMap<string, Offset | undefined>;
  days: ReadonlyMap<string, Offset | undefined>;
  noon: ReadonlyMap<string, 'am' | 'pm' | undefined>;
  order: 'dmy' | 'mdy' | 'ymd' | undefined;
  /** Are hours and minutes divided by a dot? */
  isDotted: boolean;
};

/** Puts a meaning in; undefined where another one is there already. */
const put = <T>(map: Map<string, T | undefined>, key: string, value: T, isSame: (a: T, b: T) => boolean): void => {
  const old = map.get(key);
  if (!key || key === '#') return;
  map.set(key, !map.has(key) || (old !== undefined && isSame(old, value)) ? value : undefined);
};

/** Shops write the common calendar, also where the platform would not. */
const common = (locale: string): string => `${locale.replace(/-u-.*/, '')}-u-ca-gregory-nu-latn`;

const monthForms: Intl.DateTimeFormatOptions[] = [
  {month: 'long'},
  {month: 'short'},
  {month: 'long', day: 'numeric'},
  {month: 'short', day: 'numeric', year: 'numeric'},
];

const monthsOf = (locale: string): Map<string, number | undefined> => {
  const found = new Map<string, number | undefined>();
  for (const form of monthForms) {
    const format = new Intl.DateTimeFormat(common(locale), {...form, timeZone: 'UTC'});
    for (let month = 1; month <= 12; month++) {
      const name = format.formatToParts(Date.UTC(2026, month - 1, 15)).find(({type}) => type === 'month')?.value ?? '';
      if (!/\d/.test(name)) put(found, keyOf(name), month, (a, b) => a === b);
    }
  }
  return found;
};

const isSameOffset = (a: Offset, b: Offset): boolean => a.unit === b.unit && a.sign === b.sign && a.count === b.count;

const unitNames = Object.keys(units) as Unit[];
const counts = [1, 2, 3, 5, 11, 20, 100];

type Offsets = {frames: Map<string, Offset | undefined>; days: Map<string, Offset | undefined>};

/** "vor # Tagen", "# days ago", 3天前, "قبل يومين", as one style writes them. */
const offsetsIn = (locale: string, style: 'long' | 'short' | 'narrow'): Offsets => {
  const [frames, days]: [Offsets['frames'], Offsets['days']] = [new Map(), new Map()];
  const add = (numeric: 'always' | 'auto', unit: Unit, sign: 1 | -1, count: number) => {
    const format = formatOf(locale, style, numeric);
    const parts = format.formatToParts(sign * count, unit);
    const at = parts.findIndex(({type}) => type === 'integer');
    const [front, back] = [parts.slice(0, Math.max(0, at)), parts.slice(at + 1)].map(list => list.map(({value}) => value).join(''));
    if (/^[-−+]/.test(front ?? '')) return;
    if (at >= 0) put(frames, `${keyOf(front ?? '')}#${keyOf(back ?? '')}`, {unit, sign}, isSameOffset);
    else if (count > 0 || unit === 'day')
      put(days, keyOf(back ?? ''), {unit, sign, count, ...(numeric === 'auto' && unit === 'day' && {isDay: true})}, isSameOffset);
  };
  for (const unit of unitNames) {
    for (const sign of [1, -1] as const) {
      for (const count of counts) add('always', unit, sign, count);
      for (const count of sign < 0 ? [0, 1, 2] : [1, 2]) add('auto', unit, sign, count);
    }
  }
  return {frames, days};
};

const formatOf = (locale: string, style: 'long' | 'short' | 'narrow', numeric: 'always' | 'auto'): Intl.RelativeTimeFormat => {
  const key = `${locale} ${style} ${numeric}`;
  const known = formats.get(key) ?? new Intl.RelativeTimeFormat(locale, {style, numeric});
  formats.set(key, known);
  return known;
};
const formats = new Map<string, Intl.RelativeTimeFormat>();

/** What the longer style says counts where a shorter one says something else. */
const offsetsOf = (locale: string): Offsets => {
  const [long, short, narrow] = (['long', 'short', 'narrow'] as const).map(style => offsetsIn(locale, style));
  const merged = (of: keyof Offsets) => new Map([...(narrow?.[of] ?? []), ...(short?.[of] ?? []), ...(long?.[of] ?? [])]);
  return {frames: merged('frames'), days: merged('days')};
};

/** Morning and afternoon in Chinese, Japanese and Korean, which the platform often writes as AM and PM. */
const halves = '凌晨=am 早上=am 上午=am 中午=pm 下午=pm 晚上=pm 午前=am 午後=pm 오전=am 오후=pm am=am pm=pm';

const noonOf = (locale: string): Map<string, 'am' | 'pm' | undefined> => {
  const found = new Map<string, 'am' | 'pm' | undefined>(
    halves.split(' ').map(pair => [keyOf(pair.split('=')[0] ?? ''), pair.endsWith('=am') ? 'am' : 'pm']),
  );
  const format = new Intl.DateTimeFormat(common(locale), {hour: 'numeric', hour12: true, timeZone: 'UTC'});
  for (const [hour, half] of [
    [9, 'am'],
    [21, 'pm'],
  ] as const) {
    const name = format.formatToParts(Date.UTC(2026, 0, 1, hour)).find(({type}) => type === 'dayPeriod')?.value ?? '';
    put(found, keyOf(name), half, (a, b) => a === b);
  }
  return found;
};

/** Where day and month stand in figures; English alone does not say it, and Canadians write all three. */
const orderOf = (locale: string): DateWords['order'] => {
  if (/^en$|^en-(?:CA|001|150)|-u-/i.test(locale)) return;
  const parts = new Intl.DateTimeFormat(common(locale)).formatToParts(0);
  const order = parts.map(({type}) => ({day: 'd', month: 'm', year: 'y'})[type as string] ?? '').join('');
  return (['dmy', 'mdy', 'ymd'] as const).find(known => known === order);
};

const isDotted = (locale: string): boolean =>
  /\d\.\d/.test(new Intl.DateTimeFormat(common(locale), {timeStyle: 'short', timeZone: 'UTC'}).format(0));

const built = new Map<string, DateWords>();

/** The words of dates in a language and region (BCP-47), from the platform's own data. Throws on what is no locale. */
export const dateWords = (asked: string): DateWords => {
  const locale = supportedLocale(asked);
  const known = built.get(locale);
  if (known) return known;
  const words = {months: monthsOf(locale), ...offsetsOf(locale), noon: noonOf(locale), order: orderOf(locale), isDotted: isDotted(locale)};
  built.set(locale, words);
  return words;
};

/** "This very moment": up to some minutes ago. By language. */
const justNow = `en: just now, moments ago, a moment ago, a few seconds ago, less than a minute ago, seconds ago
zh: 刚刚, 剛剛, 刚才, 剛才; ja: たった今, ついさっき, さきほど; ko: 방금, 방금 전, 조금 전
de: gerade eben, soeben, vor wenigen sekunden, vor kurzem; fr: à l'instant, il y a un instant, il y a quelques secondes
es: ahora mismo, hace un momento, hace unos segundos, justo ahora; pt: agora mesmo, agora há pouco, há instantes, há poucos segundos
it: proprio ora, poco fa, pochi secondi fa, adesso; nl: zojuist, net nu, zonet, een paar seconden geleden; sv: just nu, nyss, alldeles nyss
da: lige nu; nb: akkurat nå; fi: juuri nyt, hetki sitten; pl: przed chwilą, właśnie teraz; cs: právě teď, před chvílí
ru: только что, несколько секунд назад; uk: щойно, тільки що; tr: az önce, şimdi, biraz önce; ar: الآن, منذ لحظات; hi: अभी, अभी अभी
vi: vừa xong; id: baru saja; th: เมื่อสักครู่; ro: chiar acum, adineauri; hu: épp most, az imént; el: μόλις τώρα`;

/** How long ago "just now" may be: ms. */
export const recently = 5 * 60_000;

const nowKeys = new Set([...justNow.matchAll(/(?:^|[;\n] ?)[a-z]{2}: ([^;\n]+)/g)].flatMap(([, list = '']) => list.split(', ').map(keyOf)));

/** Does a text say nothing but that it happened just now? */
export const isJustNow = (text: string): boolean => nowKeys.has(keyOf(text));
