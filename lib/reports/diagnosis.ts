import {bareFrom, isTaught} from '../model/from.ts';
import {WHOLE} from '../model/health.ts';
import type {FieldHealth} from '../model/illness.ts';
import {allFields} from './field.ts';
import type {HealthPlace, HealthReport} from './health.ts';

/** What a diagnosis tells besides: who made it, and which names are public. */
export type DiagnosisGiven = {
  report: HealthReport;
  version: string;
  userAgent: string;
  /** The sites that a file tells of, each with the match patterns of its hosts; any other name is not ours. */
  sites: ReadonlyMap<string, readonly string[]>;
  /** Tells private shops apart by a number made of their hosts, for a seller who agreed to that. */
  isHashed: boolean;
  hashOf: (host: string) => string;
};

/** The words that our own reader names its sources by. What a page wrote is none of them. */
const vocabulary = new Set(
  [
    'JSON-LD microdata RDFa meta product markup page data state visible former price words title label brand gallery button buy disabled address asked',
    'beside the and description tab list of points form field fields taught sku gtin mpn name offers lowPrice highPrice priceSpecification',
    'offers.price offers.lowPrice offers.highPrice offers.availability offers.availabilityStarts offers.priceSpecification',
    'aggregateRating ratingValue reviewCount shippingDetails BreadcrumbList valueAddedTaxIncluded image video brand.name seller.name',
    'og:title og:image og:description product:price:amount og:price:amount twitter:title',
  ]
    .join(' ')
    .split(' '),
);

/** Where a value stood, without anything that a page may have written: selectors and labels are told by their kind alone. */
export const sourceName = (told: string): string => {
  if (isTaught(told)) return 'a taught place';
  const from = bareFrom(told);
  const words = from.split(' ').filter(word => vocabulary.has(word));
  const isWhole = words.length === from.split(' ').length;
  if (isWhole) return from;
  if (/[“"]/.test(from)) return [...words, 'label'].join(' ');
  return words.length && words.length * 2 >= from.split(' ').length ? `${words.join(' ')} …` : 'selector';
};

const dayOf = (at: number | undefined): string => (at === undefined ? 'never' : new Date(at).toISOString().slice(0, 10));

const known = new Set([...allFields, WHOLE, 'query', 'heading', 'page', 'results']);
const ofResults = /^results\.(?:title|price|rating|reviewCount)$/;

const nameOf = (field: string): string => {
  if (field === WHOLE) return 'whole page';
  return known.has(field) || ofResults.test(field) ? field : 'another field';
};

const lineOf = ({field, level, read, undecided, missing, readAt, from, since, pages, usual}: FieldHealth): string => {
  const parts = [
    `${nameOf(field)}: ${level}`,
    `read ${read}, undecided ${undecided}, missing ${missing}`,
    `last read ${dayOf(readAt)}${from === undefined || field === WHOLE ? '' : ` from ${sourceName(from)}`}`,
    ...(since === undefined ? [] : [`since ${dayOf(since)}${pages > 0 ? ` on ${pages} page${pages > 1 ? 's' : ''}` : ''}`]),
    ...(usual === undefined ? [] : [`before that from ${sourceName(usual)}`]),
  ];
  return `  ${parts.join('; ')}`;
};

/** The host of a marketplace as everybody knows it; of one of many below it (`shop.market.example`), which may name a seller, the part that is. */
const publicHost = (host: string, patterns: readonly string[]): string | undefined =>
  patterns
    .map(pattern => (pattern.split('/')[2] ?? '').replace(/^www\./, ''))
    .find(name => name === host || (/^\*\.[^*]/.test(name) && `.${host}`.endsWith(name.slice(1))));

const placeText = (place: HealthPlace, number: number, given: DiagnosisGiven): string => {
  const site = given.sites.has(place.site) ? place.site : 'unknown site';
  const hidden = given.isHashed ? `private host #${given.hashOf(place.host)}` : `private host ${number}`;
  const host = publicHost(place.host, given.sites.get(place.site) ?? []) ?? hidden;
  const head = `${site}, ${host}, ${place.kind} pages, reader version ${place.reader}, last looked ${dayOf(place.at)}`;
  return [head, ...place.fields.map(lineOf)].join('\n');
};

/** Only what a browser calls itself: its name and main version. */
const browserName = (userAgent: string): string => /(?:Firefox|Edg|Chrome)\/\d+/.exec(userAgent)?.[0] ?? 'another browser';

/**
 * What a maintainer needs to mend a reader, as text in English: sites, fields, names of sources, states and days. Made of our own words alone:
 * no value, address, title or name can get into it.
 */
export const diagnosisOf = (given: DiagnosisGiven): string => {
  const {report, version, userAgent} = given;
  const head = [
    `Linchpin ${/^[\d.]+$/.test(version) ? version : ''}`.trim(),
    browserName(userAgent),
    `${report.ill} of ${report.places.reduce((sum, {fields}) => sum + fields.length, 0)} fields ill`,
    dayOf(report.now),
  ];
  return [head.join(', '), ...report.places.map((place, i) => placeText(place, i + 1, given))].join('\n\n');
};
