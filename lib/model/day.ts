const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known =
    formats.get(zone) ?? new Intl.DateTimeFormat('en-u-ca-iso8601', {timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit'});
  formats.set(zone, known);
  return known;
};

/** Clocks are set by quarters of an hour: all moments of one quarter lie on one day, whatever the zone. (Since 1973.) */
const QUARTER = 900_000;
const FIRST = 3 * 365 * 86_400_000;
const QUARTERS = 96;

/** The days of 24 hours by UTC: one in the quarters before `turn`, another from it on. */
type Stretch = {first: string; turn: number; next: string};

const stretchAt = (start: number, zone: string): Stretch => {
  const dayIn = (quarter: number) => askedDay(start + quarter * QUARTER, zone);
  const [first, next] = [dayIn(0), dayIn(QUARTERS - 1)];
  if (first === next) return {first, turn: QUARTERS, next};
  let [low, high] = [0, QUARTERS - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (dayIn(middle) === first) low = middle;
    else high = middle;
  }
  return {first, turn: high, next};
};

/** Stretches that are remembered: asking the browser takes a hundred times as long. */
const MOST = 50_000;
const stretches = new Map<string, Map<number, Stretch>>();

const dayAt = (at: number, zone: string): string => {
  if (at < FIRST) return askedDay(at, zone);
  const known = stretches.get(zone) ?? new Map<number, Stretch>();
  if (known.size > MOST) known.clear();
  stretches.set(zone, known);
  const number = Math.floor(at / (QUARTER * QUARTERS));
  const start = number * QUARTER * QUARTERS;
  const stretch = known.get(number) ?? stretchAt(start, zone);
  known.set(number, stretch);
  return (at - start) / QUARTER < stretch.turn ? stretch.first : stretch.next;
};

const askedDay = (at: number, zone: string): string => {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({type, value}) => [type, value]),
  );
  return ['year', 'month', 'day'].map(name => parts.get(name as 'day') ?? '').join('-');
};

/**
 * The day (YYYY-MM-DD) of a zone (IANA name) on which a moment lies that is at `at` (epoch ms) or up to `within` ms later; undefined where it may
 * lie on two. Throws on an unknown zone.
 */
export const dayOf = (at: number, within: number, zone: string): string | undefined => {
  const [first, last] = [dayAt(at, zone), dayAt(at + Math.max(within - 1, 0), zone)];
  return first === last ? first : undefined;
};

const HOUR = 3_600_000;

/** When a day (YYYY-MM-DD) of a zone (IANA name) begins: epoch ms, to a quarter of an hour. */
export const startOfDay = (day: string, zone: string): number => {
  const utc = Date.parse(`${day}T00:00:00Z`);
  // Zones are up to fourteen hours ahead, and up to twelve behind.
  let [before, from] = [(utc - 15 * HOUR) / QUARTER, (utc + 13 * HOUR) / QUARTER];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (dayAt(middle * QUARTER, zone) >= day) from = middle;
    else before = middle;
  }
  return from * QUARTER;
};
