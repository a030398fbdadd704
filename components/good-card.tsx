import type {ComponentChildren} from 'preact';
import {useId} from 'preact/hooks';
import type {ConfirmedRow, GoodListing as Listing, ProposedRow, RefusedRow} from '../lib/reports/goods.ts';
import {type Examples, nothing} from './example.ts';
import {GoodListing, goodName} from './good-listing.tsx';
import {HiddenName} from './hidden-name.tsx';
import {marginHash} from './margin-text.ts';
import {confirmedRow, proposedRows, refusedRow} from './sample-goods.ts';
import {useWords} from './words-context.ts';
import './good-card.css';

type ProposalProps = {row: ProposedRow; onJoin: (row: ProposedRow) => void; onKeepApart: (row: ProposedRow) => void};

/** What a button is about, for whoever hears it without its card. */
const About = ({listing}: {listing: Listing | undefined}) => (listing ? <HiddenName name={goodName(listing)} /> : null);

type HeadProps = {title: string; id: string; about?: string | undefined; children?: ComponentChildren};
const Head = ({title, id, about, children}: HeadProps) => (
  <header class="good-head">
    <div>
      <h2 id={id}>{title}</h2>
      {about ? <p class="faint">{about}</p> : null}
    </div>
    {children}
  </header>
);

/** Listings that may be one good: why, and the two answers. */
export const ProposedGood = ({row, onJoin, onKeepApart}: ProposalProps) => {
  const {t} = useWords();
  const id = useId();
  const [first] = row.parts.flat();
  return (
    <article class="good-card card" aria-labelledby={id} data-testid="proposed-good" data-by={row.by}>
      <Head id={id} title={t(`goods.by.${row.by}`, {number: row.number})} about={t(`goods.why.${row.by}`)} />
      <ul>
        {row.parts.flatMap(part =>
          part.map(listing => (
            <GoodListing key={`${listing.host} ${listing.shop} ${listing.ref}`} listing={listing} isJoined={part.length > 1} />
          )),
        )}
      </ul>
      <div class="good-answers">
        <button type="button" class="button main" data-testid="join-good" onClick={() => onJoin(row)}>
          <span>
            {t('goods.join')}
            <About listing={first} />
          </span>
        </button>
        <button type="button" class="button" data-testid="keep-apart" onClick={() => onKeepApart(row)}>
          <span>
            {t('goods.keepApart')}
            <About listing={first} />
          </span>
        </button>
      </div>
    </article>
  );
};

/** One good that the seller confirmed, with its listings in all shops, each to be split off. */
export const ConfirmedGood = ({row, onSplit}: {row: ConfirmedRow; onSplit: (listing: Listing) => void}) => {
  const {t} = useWords();
  const id = useId();
  const [first] = row.listings;
  return (
    <article class="good-card card" aria-labelledby={id} data-testid="confirmed-good">
      <Head
        id={id}
        title={first ? goodName(row.listings.find(({title}) => title) ?? first) : ''}
        about={t('goods.listings', {count: row.listings.length})}
      />
      <ul>
        {row.listings.map(listing => (
          <GoodListing key={`${listing.host} ${listing.shop} ${listing.ref}`} listing={listing}>
            {listing.id ? (
              <a href={marginHash(listing.id)} data-testid="good-costs">
                {t('margin.open')}
                <About listing={listing} />
              </a>
            ) : null}
            <button type="button" class="link-button" data-testid="split-good" onClick={() => onSplit(listing)}>
              {t('goods.split')}
              <About listing={listing} />
            </button>
          </GoodListing>
        ))}
      </ul>
    </article>
  );
};

/** Two listings that the seller keeps apart, to be proposed again. */
export const RefusedPair = ({row, onForget}: {row: RefusedRow; onForget: (row: RefusedRow) => void}) => {
  const {t, day} = useWords();
  const id = useId();
  return (
    <article class="good-card card" aria-labelledby={id} data-testid="refused-pair">
      <Head id={id} title={t('goods.refusedOn', {day: day(row.at)})}>
        <button type="button" class="link-button" data-testid="forget-pair" onClick={() => onForget(row)}>
          {t('goods.forget')}
          <About listing={row.one} />
        </button>
      </Head>
      <ul>
        <GoodListing listing={row.one} />
        <GoodListing listing={row.other} />
      </ul>
    </article>
  );
};

const proposal = (by: 'gtin' | 'sku') => ({
  width: 640,
  show: (language: Parameters<typeof proposedRows>[0]) => (
    <ProposedGood row={proposedRows(language)[by]} onJoin={nothing} onKeepApart={nothing} />
  ),
});

export const examples: Examples = {
  'by the maker’s number': proposal('gtin'),
  'by SKU, to a good of two': proposal('sku'),
  joined: {width: 640, show: language => <ConfirmedGood row={confirmedRow(language)} onSplit={nothing} />},
  'kept apart': {width: 640, show: language => <RefusedPair row={refusedRow(language)} onForget={nothing} />},
  narrow: language => <ProposedGood row={proposedRows(language).sku} onJoin={nothing} onKeepApart={nothing} />,
};
