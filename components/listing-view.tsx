import type {ComponentChildren} from 'preact';
import type {ListingReport, ListingTop} from '../lib/reports/listing.ts';
import {Icon} from './icon.tsx';
import {ListingRest} from './listing-rest.tsx';
import {marginHash} from './margin-text.ts';
import {Measured} from './measured.tsx';
import {Notice} from './notice.tsx';
import {OwnerBadge} from './ownership.tsx';
import {Place} from './place.tsx';
import {Price} from './price.tsx';
import {ScoreRing} from './score.tsx';
import {Stale, sampleStale} from './stale.tsx';
import {useWords} from './words-context.ts';
import './listing-view.css';
import type {Language} from '../lib/format/language.ts';
import {type Examples, nothing} from './example.ts';
import {cardIn, NOW} from './sample-card.ts';

/** `href`: the table as the seller left it. */
const Back = ({href}: {href: string}) => (
  <a class="back" href={href}>
    <Icon name="back" /> {useWords().t('listing.back')}
  </a>
);

/** The address of a listing that is not kept (any more). */
export const ListingGone = ({back}: {back: string}) => {
  const {t} = useWords();
  return (
    <>
      <Back href={back} />
      <h1 class="hidden-text">{t('nav.listings')}</h1>
      <Notice title={t('listing.gone.title')} body={t('listing.gone.body')} />
    </>
  );
};

const Head = ({card, now}: ListingTop) => {
  const {t} = useWords();
  return (
    <header class="listing-head">
      <ScoreRing score={card.score} />
      <div>
        <h1>{card.title ?? t('listings.untitled')}</h1>
        <p class="listing-price">
          <Price price={card.price} /> <OwnerBadge decided={card.decided} />
          <Stale stale={card.stale?.price} isLong />
        </p>
        <p class="faint">
          <Measured {...card} now={now} /> · <Place {...card} /> ·{' '}
          <a href={card.url} target="_blank" rel="noreferrer">
            {t('listing.open')}
            <Icon name="open" size={12} />
          </a>
          {card.decided?.owner.owner === 'mine' ? (
            <>
              {' '}
              ·{' '}
              <a href={marginHash(card.id)} data-testid="listing-margin">
                {t('margin.open')}
              </a>
            </>
          ) : null}
        </p>
      </div>
    </header>
  );
};

/** `report` undefined: it is being worked out; `beside`: what it is held against, and its price over time. */
type Props = {
  top: ListingTop;
  report: ListingReport | undefined;
  back: string;
  onDelete: () => void;
  onOlder?: () => void;
  beside?: ComponentChildren;
};

/** One listing: what to fix, all that its page said, and how that changed. */
export const ListingView = ({top, report, back, onDelete, onOlder = nothing, beside}: Props) => {
  const {t} = useWords();
  return (
    <article class="listing-view">
      <div class="listing-top">
        <Back href={back} />
        <button type="button" class="button grave" data-testid="delete-listing" onClick={onDelete}>
          <Icon name="bin" />
          {t('listings.delete')}
        </button>
      </div>
      <Head {...top} />
      {beside}
      {report ? <ListingRest report={report} onOlder={onOlder} /> : null}
    </article>
  );
};

const reportOf = (language: Language): ListingReport => {
  const card = cardIn(language);
  return {card, fields: [{field: 'title', value: card.title, from: 'h1'}], history: [], older: 0, now: NOW};
};

const oldIn = (language: Language): ListingReport => {
  const {card, ...report} = reportOf(language);
  const price = card.price && 'price' in card.price ? card.price.price : undefined;
  const fields = [{field: 'price', value: price, from: '.price', stale: sampleStale}];
  return {...report, card: {...card, price: undefined, missing: ['price'], stale: {price: sampleStale}}, fields};
};

const Example = ({report}: {report: ListingReport}) => <ListingView top={report} report={report} back="#/listings" onDelete={nothing} />;

export const examples: Examples = {
  one: {show: language => <Example report={reportOf(language)} />, width: 900},
  'its price is no longer read': {show: language => <Example report={oldIn(language)} />, width: 900},
  'its chart is drawn, the rest is not worked out yet': {
    show: language => <ListingView top={reportOf(language)} report={undefined} back="#/listings" onDelete={nothing} />,
    width: 900,
  },
  gone: {show: () => <ListingGone back="#/listings" />, width: 900},
};
