import type {Words} from '../../../lib/format/words.ts';
import type {Money} from '../../../lib/model/money.ts';
import {type Card, cardOf, type Judge, type Known, type PriceShown} from '../../../lib/reports/card.ts';
import {textTable} from './text-table.ts';

/** One of the seller's listings beside the rival's offer of the same barcode. */
export type Finding = {
  ref: string;
  card: Card;
  rival: PriceShown | undefined;
  /** How much dearer (above 0) or cheaper the rival is, as a share of the own price; undefined where either price is not certain. */
  difference: number | undefined;
};

const certain = (price: PriceShown | undefined): Money | undefined => (price && 'price' in price ? price.price : undefined);

const between = (own: PriceShown | undefined, rival: PriceShown | undefined): number | undefined => {
  const [mine, theirs] = [certain(own), certain(rival)];
  return mine && theirs && mine.amount > 0 && mine.currency === theirs.currency ? (theirs.amount - mine.amount) / mine.amount : undefined;
};

/** The seller's listings, lowest score first, each with the rival's price where both show the same barcode; judged by the limits in force now (epoch ms). */
export const findingsOf = (heads: readonly Known[], judge: Judge, now: number): Finding[] => {
  const rivals = new Map<string, PriceShown | undefined>();
  for (const head of heads) {
    const {owner, gtin} = head.whole.fields;
    if (owner === 'rival' && gtin) rivals.set(gtin, cardOf(head, judge, now).price);
  }
  const findings = heads
    .filter(({whole}) => whole.fields.owner === 'mine')
    .map((head): Finding => {
      const card = cardOf(head, judge, now);
      const rival = rivals.get(head.whole.fields.gtin ?? '');
      return {ref: head.latest.ref, card, rival, difference: between(card.price, rival)};
    });
  return findings.sort((a, b) => (a.card.score ?? -1) - (b.card.score ?? -1) || a.ref.localeCompare(b.ref));
};

const priceText = (price: PriceShown | undefined, words: Words): string => {
  if (!price) return 'not readable';
  if ('rivals' in price) return `${price.rivals.length} that disagree`;
  return words.range(price.price, price.to);
};

const worstOf = ({toFix, undecided}: Card, words: Words): string => {
  const [first] = toFix;
  const worst = first && (words.rule(first.rule, 'failed', first.facts) ?? first.rule);
  const contradiction = undecided.some(({field}) => field === 'price') ? words.t('undecided.title') : undefined;
  return worst ?? contradiction ?? '–';
};

const rowOf = ({ref, card, rival, difference}: Finding, words: Words): string[] => [
  ref,
  card.title ?? '–',
  card.score === undefined ? '–' : String(card.score),
  worstOf(card, words),
  priceText(card.price, words),
  rival ? priceText(rival, words) : '–',
  difference === undefined ? '–' : `${difference > 0 ? '+' : ''}${words.percent(difference)}`,
];

/** The findings as lines for a terminal. */
export const findingsTable = (findings: readonly Finding[], words: Words): string =>
  textTable(
    [
      {head: 'Listing', most: 8},
      {head: 'Title', most: 34},
      {head: 'Score', most: 5, right: true},
      {head: 'Worst finding', most: 46},
      {head: 'Own price', most: 23, right: true},
      {head: 'Rival', most: 14, right: true},
      {head: 'Rival is', most: 8, right: true},
    ],
    findings.map(finding => rowOf(finding, words)),
  );

const countOf = (findings: readonly Finding[], is: (finding: Finding) => boolean) => findings.filter(is).length;

/** What was found of the listings, one sentence a line. */
export const summary = (findings: readonly Finding[]): string[] => {
  const scored = findings.flatMap(({card}) => card.score ?? []);
  const mean = scored.length ? Math.round(scored.reduce((sum, score) => sum + score, 0) / scored.length) : undefined;
  const cheaper = countOf(findings, ({difference}) => (difference ?? 0) < 0);
  const dearer = countOf(findings, ({difference}) => (difference ?? 0) > 0);
  const unsure = countOf(findings, ({card}) => !certain(card.price));
  return [
    `${findings.length} listings audited, ${scored.length} scored${mean === undefined ? '' : `, ${mean} of 100 on average`}; ${countOf(findings, ({card}) => card.toFix.length > 0)} have something to fix.`,
    `Prices: ${cheaper + dearer} differ from the rival's: the rival is cheaper on ${cheaper}, dearer on ${dearer}. ${unsure} own prices are missing or contradict themselves; ${countOf(findings, ({rival}) => !rival)} have no rival with the same barcode.`,
  ];
};
