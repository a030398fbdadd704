const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known =
    formats.get(zone) ?? new Intl.DateTimeFormat('en-u-ca-iso8601', {timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit'});
  formats.set(zone, known);
  return known;
};

const dayAt = (at: number, zone: string): string => {
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
