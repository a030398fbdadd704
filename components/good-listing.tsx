import type {ComponentChildren} from 'preact';
import type {GoodListing as Listing} from '../lib/reports/goods.ts';
import type {Examples} from './example.ts';
import {placeText} from './place-name.ts';
import {goodListings} from './sample-goods.ts';
import {useWords} from './words-context.ts';
import './good-listing.css';

/** A listing as one thing to name in a sentence. */
export const goodName = ({title, ref}: Listing): string => title ?? ref;

/** Where it can be sold: the shop, its numbers, and where it is known from if no page of it is kept. */
const Facts = ({listing}: {listing: Listing}) => {
  const words = useWords();
  const {t} = words;
  const {sku, gtin, id, title} = listing;
  const facts = [
    placeText(listing, words),
    ...(gtin ? [t('goods.gtin', {number: gtin})] : []),
    ...(sku ? [t('goods.sku', {number: sku})] : []),
    ...(id ? [] : [t(title === undefined && !sku ? 'goods.gone' : 'goods.ofOrders')]),
  ];
  return <span class="faint">{facts.join(' · ')}</span>;
};

/** One listing of a good in a line; `children`: what can be done with it. */
export const GoodListing = ({listing, isJoined, children}: {listing: Listing; isJoined?: boolean; children?: ComponentChildren}) => {
  const {t, money} = useWords();
  const {id, price} = listing;
  return (
    <li class="good-listing" data-testid="good-listing">
      <span class="good-said">
        {id ? <a href={`#/listings/${id}`}>{goodName(listing)}</a> : <span>{goodName(listing)}</span>}
        {isJoined ? <span class="good-joined">{t('goods.joined')}</span> : null}
        <Facts listing={listing} />
      </span>
      {price ? <span class="good-price">{money(price)}</span> : null}
      {children}
    </li>
  );
};

export const examples: Examples = {
  several: {
    width: 640,
    show: language => (
      <ul>
        {Object.values(goodListings(language)).map(listing => (
          <GoodListing key={listing.ref} listing={listing} />
        ))}
      </ul>
    ),
  },
  'joined already': {
    width: 640,
    show: language => (
      <ul>
        <GoodListing listing={goodListings(language).own} isJoined />
      </ul>
    ),
  },
};
