import type {Language} from '../lib/format/language.ts';
import type {ResultStand, StandEntry, StandReport} from '../lib/reports/stand.ts';
import {nothing} from './example.ts';
import {sampleBeside} from './sample-beside.ts';
import {NOW} from './sample-card.ts';
import {sampleSearch} from './sample-search.ts';
import type {StandActions} from './stand-actions.ts';

const DAY = 86_400_000;

/** Where an invented seller stands in an invented search. */
export const sampleStand = (language: Language, changes: Partial<StandReport> = {}): StandReport => {
  const {results, id} = sampleSearch(language);
  const currency = language === 'en' ? 'EUR' : 'CNY';
  const price = (amount: number) => ({amount, currency});
  const mine = sampleBeside(language).against?.mine;
  const {listed} = mine ?? {listed: {site: 'etsy', host: 'etsy.com', shop: null, ref: '2'}};
  const pin = (ref: string) => ({
    ...({kind: 'choice', what: 'pin', site: 'etsy', host: 'etsy.com', shop: null, at: NOW} as const),
    ref,
    to: listed,
  });
  const stands = results.map(
    ({position, title, known}, i): ResultStand => ({
      ...{position, title, id: `etsy,etsy.com,,listing,${position}`, isMine: known?.isMine ?? false, said: undefined},
      pin: i === 0 ? {...pin('1'), thing: 'listing', isUnsure: true} : undefined,
      likeness: i === 0 ? {probability: 0.12, why: [{code: 'words-differ', is: false, share: 0.1}]} : {probability: 0.71, why: []},
    }),
  );
  const entry = (days: number, rank: number, median: number): StandEntry => ({
    ...{at: NOW - days * DAY, isHidden: days === 2, count: 48},
    places: {unpaid: {position: rank + 4, rank, of: 44}, paid: undefined, isTold: true},
    span: {low: price(900), median: price(median), high: price(2700), of: 46, ranges: 0},
  });
  return {
    ...{id, own: mine ? [mine] : [], to: mine, pin: {...pin('q'), thing: 'search'}, results: stands},
    places: {unpaid: {position: 9, rank: 6, of: 44}, paid: {position: 2, rank: 2, of: 4}, isTold: true},
    rank: {price: price(1290), cheaper: 7, same: 1, of: 45, left: 2, from: 'listing'},
    spans: [{low: price(900), median: price(1800), high: price(2700), of: 46, ranges: 2}],
    history: [entry(0, 6, 1800), entry(1, 4, 1850), entry(2, 5, 1850), entry(5, 9, 1900)],
    change: {since: NOW - DAY, place: {was: 4, is: 6}, median: {was: price(1850), is: price(1800)}},
    ...changes,
  };
};

/** Of which nothing comes. */
export const sampleStandActions: StandActions = {
  ...{onChoose: nothing, onPinSearch: nothing, onUnpinSearch: nothing, onPinAll: nothing, onPin: nothing, onUnpin: nothing},
  ...{onConfirm: nothing, onRefuse: nothing, onMine: nothing, done: undefined, failed: undefined},
};
