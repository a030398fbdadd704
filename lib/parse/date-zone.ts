/** A moment that a text names: it lies at `at` (epoch ms) or up to `within` ms later. */
export type Moment = {at: number; within: number};
/** A day of the calendar, months from 1; a time of day is in ms since midnight. */
export type Day = {year: number; month: number; day: number};

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
};

/** The wall clock of a zone (IANA name) at a moment: its day, and ms since midnight. Throws on an unknown zone. */
export const wallOf = (at: number, zone: string): Day & {time: number} => {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({type, value}) => [type, Number(value)]),
  );
  const {year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0} = part;
  return {year, month, day, time: ((hour * 60 + minute) * 60 + second) * 1000};
};

const utc = ({year, month, day}: Day, time: number): number => Date.UTC(year, month - 1, day) + time;

const DAY = 86_400_000;

/** How far the clocks of a zone are before UTC at a moment: ms. */
const offsetOf = (at: number, zone: string): number => {
  const wall = wallOf(at, zone);
  return utc(wall, wall.time) - at;
};

/** Offsets that are remembered: asking the browser takes a thousand times as long. */
const MOST = 50_000;
const offsets = new Map<string, Map<number, number>>();

/** The same at the beginning of a day by UTC, counted from 1970. */
const offsetOn = (day: number, zone: string): number => {
  const known = offsets.get(zone) ?? new Map<number, number>();
  if (known.size > MOST) known.clear();
  offsets.set(zone, known);
  const offset = known.get(day) ?? offsetOf(day * DAY, zone);
  known.set(day, offset);
  return offset;
};

/** The moment at which the clocks of a zone show a day and time; where they show it twice the first, where never the one after the gap. */
export const momentOf = (day: Day, time: number, zone: string): number => {
  const wanted = utc(day, time);
  const here = Math.floor(wanted / DAY);
  // Where clocks are not set from the day before to the day after there is one answer. (They are never set twice in so short a time.)
  const [before, after] = [offsetOn(here - 1, zone), offsetOn(here + 2, zone)];
  if (before === after) return wanted - before;
  const [early, late] = [wanted - offsetOf(wanted - DAY, zone), wanted - offsetOf(wanted + DAY, zone)];
  const fits = [Math.min(early, late), Math.max(early, late)].filter(at => offsetOf(at, zone) === wanted - at);
  return fits[0] ?? Math.max(early, late);
};

/** Is it a day of the calendar, in years that a shop may speak of? */
export const isDay = ({year, month, day}: Day): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1969 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The day so many days later (or earlier). */
export const daysLater = ({year, month, day}: Day, count: number): Day => {
  const date = new Date(Date.UTC(year, month - 1, day + count));
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
};

/** All of a day in a zone; 23 or 25 hours where clocks are changed. */
export const wholeDay = (day: Day, zone: string): Moment => {
  const at = momentOf(day, 0, zone);
  return {at, within: momentOf(daysLater(day, 1), 0, zone) - at};
};
