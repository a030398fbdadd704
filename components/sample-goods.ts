import type {Language} from '../lib/format/language.ts';
import type {ConfirmedRow, GoodListing, ProposedRow, RefusedRow} from '../lib/reports/goods.ts';
import {NOW} from './sample-card.ts';

const titles = {
  en: ['Turned oak coat hook with two brass screws', 'Oak hook, oiled', 'Coat hook oak – hand made'],
  'zh-CN': ['北欧实木挂钩 橡木墙面衣帽钩', '橡木挂钩 手工上油', '手工橡木衣帽钩'],
};

const listing = (site: string, host: string, ref: string, more: Partial<GoodListing>): GoodListing => ({
  ...{site, host, shop: null, ref, listed: {site, host, shop: null, ref}, id: `${site},${host},,listing,${ref}`},
  ...{title: undefined, sku: undefined, gtin: undefined, price: undefined, ...more},
});

/** Listings of one invented good on three sites, one that only orders tell of, and one that is gone. */
export const goodListings = (language: Language) => {
  const [own, etsy, third] = titles[language];
  return {
    own: listing('generic', 'oak-ash.com', '/p/42', {
      title: own,
      sku: 'OAK-1',
      gtin: '4006381333931',
      price: {amount: 1250, currency: 'EUR'},
    }),
    etsy: listing('etsy', 'etsy.com', '550571276', {title: etsy, sku: 'oak_1', price: {amount: 1490, currency: 'USD'}}),
    amazon: listing('amazon', 'amazon.de', 'B00SVBPJI8', {title: third, gtin: '4006381333931', called: 'Oak & Ash'}),
    ordered: listing('generic', 'oak-ash.com', 'OAK-1', {id: undefined, title: own, sku: 'OAK-1'}),
    gone: listing('etsy', 'etsy.com', '771', {id: undefined}),
  };
};

/** A proposal by the maker's number, and one by the seller's own that would join a good of two. */
export const proposedRows = (language: Language): Record<'gtin' | 'sku', ProposedRow> => {
  const {own, etsy, amazon} = goodListings(language);
  return {
    gtin: {id: '1', by: 'gtin', number: '4006381333931', parts: [[own], [amazon]], pairs: []},
    sku: {id: '2', by: 'sku', number: 'OAK-1', parts: [[own, amazon], [etsy]], pairs: []},
  };
};

export const confirmedRow = (language: Language): ConfirmedRow => {
  const {own, etsy, amazon, gone} = goodListings(language);
  return {id: '1', listings: [own, etsy, amazon, gone], at: NOW};
};

export const refusedRow = (language: Language): RefusedRow => {
  const {own, etsy} = goodListings(language);
  return {id: '1', one: own, other: etsy, at: NOW};
};
